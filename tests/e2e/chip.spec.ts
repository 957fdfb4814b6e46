import type { Page } from '@playwright/test'
import { isDeep, sampled } from '../deep'
import { axeFaults, hostName, pageWithoutChip, press, said } from './chip'
import { expect, type Minutebook, test } from './extension'

const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
const widths = [1024, 1600]

async function open(page: Page, minutebook: Minutebook, url: string): Promise<void> {
  await page.goto(url)
  await minutebook.settled(page)
  await expect.poll(() => said(page, '.title')).not.toBeNull()
}

/**
 * The links, buttons and fields at whose centre our host stands instead, each brought into the window in every
 * way that a browser does it. Looked at in the same task: the chip gets no time to step aside.
 */
const coveredBy = (page: Page) =>
  page.evaluate((name) => {
    const all = document.querySelectorAll('a[href], button, input, select, textarea, summary')
    const covered: string[] = []
    let looked = 0
    for (const control of all)
      for (const block of ['start', 'center', 'end', 'nearest'] as const) {
        control.scrollIntoView({ block })
        const { left, top, width, height } = control.getBoundingClientRect()
        if (width === 0 || height === 0) continue
        looked += 1
        const there = document.elementFromPoint(left + width / 2, top + height / 2)
        if (there?.localName === name) covered.push(`${block}: ${control.outerHTML.slice(0, 80)}`)
      }
    scrollTo(0, 0)
    return { covered, looked }
  }, hostName)

for (const width of widths)
  test(`covers no link, button or field of the sample pages at ${width} px`, async ({
    page,
    site,
    minutebook,
  }) => {
    test.setTimeout(180_000)
    await page.setViewportSize({ width, height: 900 })
    const declared = site.pages.filter(
      ({ held, expect: is }) => held !== 'asked' && is !== 'nothing',
    )
    let looked = 0
    for (const { url } of sampled(declared, 3)) {
      await open(page, minutebook, url)
      const one = await coveredBy(page)
      expect(one.covered, url).toEqual([])
      looked += one.looked
    }
    expect(looked).toBeGreaterThan(isDeep ? 500 : 150)
  })

test('is small where open it would stand in the way, and open when asked', async ({
  page,
  elsewhere,
  site,
  minutebook,
}) => {
  const url = 'http://democracy.elsewhere.gov.uk/ieDecisionDetails.aspx?ID=2147'
  await page.goto(decision)
  const html = await pageWithoutChip(page)
  expect(site.pages.length).toBeGreaterThan(0)
  // A column of links down the right edge, as wide as the open chip needs and the small one does not.
  const links = Array.from({ length: 90 }, (_, n) => `<li><a href="#${n}">Link ${n}</a></li>`).join(
    '',
  )
  const column = `<ul style="position:absolute;top:0;right:170px;width:60px;margin:0">${links}</ul>`
  elsewhere.set(url, html.replace('</body>', `${column}</body>`))
  await open(page, minutebook, url)
  expect(await said(page, '.why')).toBeNull()
  expect((await coveredBy(page)).covered).toEqual([])
  await press(page, '.toggle')
  await expect.poll(() => said(page, '.why')).not.toBeNull()
})

/** How many of the page's own text lines in the window the chip covers. */
const coveredLines = (page: Page) =>
  page.evaluate((name) => {
    let covered = 0
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if ((node.nodeValue ?? '').trim() === '') continue
      range.selectNodeContents(node)
      for (const { left, top, width, height } of range.getClientRects())
        for (const part of [0.01, 0.5, 0.99])
          if (document.elementFromPoint(left + width * part, top + height / 2)?.localName === name)
            covered += 1
    }
    return covered
  }, hostName)

test('opened by the user it covers no text where the window has room, and folds when they read on', async ({
  page,
  minutebook,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page, minutebook, decision)
  if ((await said(page, '.why')) !== null) await press(page, '.toggle')
  await expect.poll(() => said(page, '.why')).toBeNull()
  await press(page, '.toggle')
  await expect.poll(() => said(page, '.why')).not.toBeNull()
  expect(await coveredLines(page)).toBe(0)
  await page.mouse.move(400, 400)
  await page.mouse.wheel(0, 300)
  await expect.poll(() => said(page, '.why')).toBeNull()
})

test('steps aside where no place is free', async ({ page, elsewhere, minutebook }) => {
  const url = 'http://democracy.elsewhere.gov.uk/ieDecisionDetails.aspx?ID=2147'
  await page.goto(decision)
  const html = await pageWithoutChip(page)
  const links = Array.from(
    { length: 200 },
    (_, n) => `<a href="#${n}" style="display:block">Link ${n}</a>`,
  ).join('')
  const wall = `<div style="position:absolute;top:0;left:0;right:0">${links}</div>`
  elsewhere.set(url, html.replace('</body>', `${wall}</body>`))
  await page.goto(url)
  await minutebook.settled(page)
  await expect(page.locator(hostName)).toHaveCount(1)
  expect(await said(page, '.toggle')).toBeNull()
  expect((await coveredBy(page)).covered).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in chip and explanation, ${colorScheme}`, async ({
    page,
    minutebook,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await open(page, minutebook, decision)
    expect(await axeFaults(page), 'open').toEqual([])
    await minutebook.ask(page, 'content:stepMark', { to: 'next' })
    expect(await axeFaults(page), 'with an explanation').toEqual([])
    await page.keyboard.press('Escape')
    await press(page, '.toggle')
    expect(await axeFaults(page), 'small').toEqual([])
  })
