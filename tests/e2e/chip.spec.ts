import type { Page } from '@playwright/test'
import { axeFaults, hostName, press, said } from './chip'
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
    for (const { url } of declared) {
      await open(page, minutebook, url)
      const one = await coveredBy(page)
      expect(one.covered, url).toEqual([])
      looked += one.looked
    }
    expect(looked).toBeGreaterThan(500)
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
