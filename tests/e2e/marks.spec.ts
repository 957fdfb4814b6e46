import type { Page } from '@playwright/test'
import { focused, hostName, inChip, pageWithoutChip, placeOf, press, said } from './chip'
import { expect, type Minutebook, marksOn, test } from './extension'

const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
const footbridge = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2201'

/** Opens a page and waits until the chip says what it is. */
async function open(page: Page, minutebook: Minutebook, url = decision): Promise<void> {
  await page.goto(url)
  await minutebook.settled(page)
  await expect.poll(() => said(page, '.title')).not.toBeNull()
}

/** The middle of the first line of the first mark of a kind, brought into the middle of the window. */
const middleOfMark = (page: Page, kind: string) =>
  page.evaluate((name) => {
    const [range] = CSS.highlights.get(`minutebook-${name}`) ?? []
    if (!(range instanceof Range)) throw new Error(`nothing is marked as ${name}`)
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
    const line = range.getClientRects()[0] ?? range.getBoundingClientRect()
    return { x: line.x + line.width / 2, y: line.y + line.height / 2 }
  }, kind)

test.describe('the chip', () => {
  test('says what the page is, why, the next step, and what is marked', async ({
    page,
    minutebook,
  }) => {
    await open(page, minutebook)
    expect(await said(page, '.title')).toBe('Captured')
    expect(await said(page, '.why')).toContain('in your library')
    expect(await said(page, '.next')).toBe('Open panel')
    expect(await said(page, '.legend')).toMatch(/\d resolutions \(\d clauses\).*\d sums/)
  })

  test('keeps a page that is kept only when asked', async ({ page, minutebook }) => {
    await minutebook.set({ captureAutomatically: false })
    await open(page, minutebook)
    expect(await said(page, '.title')).toBe('Not captured')
    expect((await minutebook.rows()).records).toEqual([])
    await press(page, '.next')
    await expect.poll(() => said(page, '.title')).toBe('Captured')
    expect((await minutebook.rows()).records).toHaveLength(1)
  })

  test('follows what happens in the library', async ({ page, site, minutebook }) => {
    await open(page, minutebook, footbridge)
    site.setRevision(2)
    await open(page, minutebook, footbridge)
    await expect.poll(() => said(page, '.title')).toBe('Changed since you captured it')
    expect(await said(page, '.next')).toBe('See changes')
  })

  test('opens the panel', async ({ page, minutebook }) => {
    await open(page, minutebook)
    await press(page, '.next')
    await expect
      .poll(() =>
        minutebook.inside.evaluate(async () => {
          const open = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] })
          return open.length
        }),
      )
      .toBe(1)
  })

  test('is silent on a page that is none of ours', async ({ page, site, minutebook }) => {
    const none = site.pages.find(({ expect: is, held }) => is === 'nothing' && held === null)
    await page.goto(none?.url ?? '')
    expect(minutebook.id).not.toBe('')
    await expect(page.locator(hostName)).toHaveCount(0)
  })

  test('hides and shows the marks', async ({ page, minutebook }) => {
    await open(page, minutebook)
    await press(page, '.marks')
    await expect.poll(() => marksOn(page)).toEqual([])
    await expect.poll(() => said(page, '.marks')).toBe('Show marks')
    await press(page, '.marks')
    await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
  })

  test('remembers being small, and where it was dragged to', async ({ page, minutebook }) => {
    await open(page, minutebook)
    await press(page, '.toggle')
    expect(await said(page, '.why')).toBeNull()
    const before = await placeOf(page, '.toggle')
    if (before === null) throw new Error('no chip')
    await page.mouse.move(before.x + 20, before.y + 10)
    await page.mouse.down()
    await page.mouse.move(60, 420, { steps: 5 })
    await page.mouse.up()
    expect(await said(page, '.why'), 'a drag is no click').toBeNull()
    const after = await placeOf(page, '.chip')
    expect(after?.x).toBeLessThan(100)
    expect(after?.y).toBeLessThan(500)
    await open(page, minutebook)
    expect(await said(page, '.why')).toBeNull()
    expect(await placeOf(page, '.chip')).toEqual(after)
  })

  test('is moved by keyboard, and says where it is', async ({ page, minutebook }) => {
    await open(page, minutebook)
    await inChip(page, (root) => root.querySelector<HTMLElement>('.move')?.focus(), null)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await placeOf(page, '.chip'))?.x).toBeLessThan(100)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await placeOf(page, '.chip'))?.x).toBeGreaterThan(600)
    expect(await said(page, '.unseen')).toBe('At the right edge, 5 of 5 from the top')
  })
})

test.describe('pointing at a mark', () => {
  test('shows what was understood', async ({ page, minutebook }) => {
    await open(page, minutebook)
    const { x, y } = await middleOfMark(page, 'value')
    await page.mouse.move(x, y)
    await expect.poll(() => said(page, '.tip')).toContain('£1,890,000 a year (about)')
    expect(
      await inChip(page, (root) => root.querySelector('.tip')?.getAttribute('role'), null),
    ).toBe('tooltip')
    await page.mouse.move(5, 5)
    await expect.poll(() => said(page, '.tip')).toBeNull()
  })

  test('shows nothing while marks are off, and Escape puts it away', async ({
    page,
    minutebook,
  }) => {
    await open(page, minutebook)
    const { x, y } = await middleOfMark(page, 'value')
    await page.mouse.move(x, y)
    await expect.poll(() => said(page, '.tip')).not.toBeNull()
    await page.keyboard.press('Escape')
    await expect.poll(() => said(page, '.tip')).toBeNull()
    await minutebook.set({ marksOn: false })
    await expect.poll(() => marksOn(page)).toEqual([])
    await page.mouse.move(x + 2, y)
    await page.mouse.move(x + 4, y)
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))),
    )
    expect(await said(page, '.tip')).toBeNull()
  })
})

test.describe('going from mark to mark', () => {
  const lit = (page: Page) =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get('minutebook-flash') ?? []
      const { top, bottom } = (range as Range).getBoundingClientRect()
      return { words: String(range), isInView: top >= 0 && bottom <= innerHeight }
    })

  test('lights it, moves the focus to what was understood, and back', async ({
    page,
    minutebook,
  }) => {
    await open(page, minutebook)
    const link = page.locator('main a, #modgov a').first()
    await link.focus()
    expect(await minutebook.ask(page, 'content:stepMark', { to: 'next' })).toMatchObject({ at: 1 })
    expect(await focused(page)).toBe('tip')
    const first = await said(page, '.tip')
    expect(first).toContain('Mark 1 of')
    expect((await lit(page)).isInView).toBe(true)
    await page.keyboard.press('ArrowRight')
    expect(await said(page, '.tip')).toContain('Mark 2 of')
    await page.keyboard.press('ArrowLeft')
    expect(await said(page, '.tip')).toBe(first)
    await page.keyboard.press('Escape')
    expect(await said(page, '.tip')).toBeNull()
    await expect(link).toBeFocused()
  })

  test('goes by the command, and by the chip’s own buttons', async ({ page, minutebook }) => {
    await open(page, minutebook)
    const tabId = await minutebook.tabOf(page)
    const worker = page.context().serviceWorkers().at(-1)
    const command = (name: string) =>
      worker?.evaluate(
        async ([id, which]) => {
          const tab = await chrome.tabs.get(id)
          // The event's own way to fire, which the types do not have.
          const { dispatch } = chrome.commands.onCommand as unknown as {
            dispatch(name: string, tab: chrome.tabs.Tab): void
          }
          dispatch.call(chrome.commands.onCommand, which, tab)
        },
        [tabId, name] as const,
      )
    await command('next-mark')
    await expect.poll(() => said(page, '.tip')).toContain('Mark 1 of')
    await command('previous-mark')
    await expect.poll(() => said(page, '.tip')).not.toContain('Mark 1 of')
    await page.keyboard.press('Escape')
    await press(page, '.step.forward')
    await expect.poll(() => said(page, '.tip')).toContain('Mark 1 of')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('quiet step forward')
  })

  test('visits every mark once, and none where nothing is marked', async ({
    page,
    site,
    minutebook,
  }) => {
    await open(page, minutebook)
    const seen: string[] = []
    const { of } = (await minutebook.ask(page, 'content:stepMark', { to: 'next' })) as {
      of: number
    }
    for (let i = 0; i < of; i++) {
      seen.push((await said(page, '.tip')) ?? '')
      await page.keyboard.press('ArrowDown')
    }
    expect(new Set(seen).size).toBe(of)
    expect(await said(page, '.tip')).toBe(seen[0])
    const list = site.pages.find(({ expect: is }) => is === 'list')
    await page.goto(list?.url ?? '')
    await minutebook.settled(page)
    expect(await minutebook.ask(page, 'content:stepMark', { to: 'next' })).toEqual({ at: 0, of: 0 })
  })
})

test.describe('a page that does as it likes', () => {
  test('clears our marks: they are drawn again when it is described', async ({
    page,
    minutebook,
  }) => {
    await open(page, minutebook)
    await page.evaluate(() => CSS.highlights.clear())
    await minutebook.ask(page, 'content:describePage')
    await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
  })

  test('takes our host away: it is put back when it is described', async ({ page, minutebook }) => {
    await open(page, minutebook)
    await page.evaluate((name) => document.querySelector(name)?.remove(), hostName)
    await minutebook.ask(page, 'content:describePage')
    await expect.poll(() => said(page, '.title')).toBe('Captured')
  })

  test('renders its words again: they are marked again', async ({ page, minutebook }) => {
    await open(page, minutebook)
    await page.evaluate(() => {
      const main = document.querySelector('#modgov')
      if (main) main.innerHTML = String(main.innerHTML)
    })
    const standing = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('minutebook-value') ?? [])].map(
          (range) => range.startContainer.isConnected && !range.collapsed,
        ),
      )
    await expect.poll(standing).toContain(true)
    expect(await standing()).not.toContain(false)
    expect((await minutebook.rows()).versions).toHaveLength(1)
  })

  test('cannot look into the chip, nor forbid its colours', async ({
    page,
    elsewhere,
    minutebook,
  }) => {
    const url = 'http://democracy.elsewhere.gov.uk/ieDecisionDetails.aspx?ID=2147'
    await page.goto(decision)
    const served = await pageWithoutChip(page)
    const policy =
      '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'; script-src \'none\'">'
    elsewhere.set(url, served.replace('<head>', `<head>${policy}`))
    await open(page, minutebook, url)
    expect(await page.evaluate(() => document.styleSheets.length), 'the policy holds').toBe(0)
    expect(
      await page.evaluate((name) => document.querySelector(name)?.shadowRoot, hostName),
    ).toBeNull()
    const place = await placeOf(page, '.chip')
    expect(place?.x, 'the chip’s own style sheet holds').toBeGreaterThan(600)
  })
})

test('leaves the page as it is, whatever is done with the chip', async ({ page, minutebook }) => {
  await minutebook.set({ marksOn: false })
  await page.goto(decision)
  const before = await pageWithoutChip(page)
  await minutebook.settled(page)
  await minutebook.set({ marksOn: true })
  await open(page, minutebook)
  const { x, y } = await middleOfMark(page, 'value')
  await page.mouse.move(x, y)
  await expect.poll(() => said(page, '.tip')).not.toBeNull()
  await minutebook.ask(page, 'content:stepMark', { to: 'next' })
  await press(page, '.toggle')
  expect(await pageWithoutChip(page)).toBe(before)
  expect(await page.locator(hostName).evaluate((host) => host.outerHTML)).toBe(
    `<${hostName}></${hostName}>`,
  )
})

test('paper is as the council prints it', async ({ page, minutebook }) => {
  await open(page, minutebook)
  await page.emulateMedia({ media: 'print' })
  const marked = await page.screenshot({ fullPage: true })
  await minutebook.set({ marksOn: false })
  await expect.poll(() => marksOn(page)).toEqual([])
  await page.evaluate((name) => document.querySelector(name)?.remove(), hostName)
  expect((await page.screenshot({ fullPage: true })).equals(marked)).toBe(true)
})

test('marks survive zoom', async ({ page, minutebook }) => {
  await open(page, minutebook)
  const tabId = await minutebook.tabOf(page)
  await minutebook.inside.evaluate((tab) => chrome.tabs.setZoom(tab, 2), tabId)
  await expect.poll(() => page.evaluate(() => devicePixelRatio)).toBe(2)
  expect(await marksOn(page)).toContain('minutebook-value')
  const { x, y } = await middleOfMark(page, 'value')
  await page.mouse.move(x, y)
  await page.mouse.move(x + 1, y)
  await expect.poll(() => said(page, '.tip')).toContain('£1,890,000')
})

test('no motion for who wants none', async ({ page, minutebook }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page, minutebook)
  await minutebook.ask(page, 'content:stepMark', { to: 'next' })
  const moving = await inChip(
    page,
    (root) =>
      [...root.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return transitionDuration !== '0s' || animationName !== 'none'
      }).length,
    null,
  )
  expect(moving).toBe(0)
})
