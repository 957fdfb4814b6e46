import type { Page } from '@playwright/test'
import { pageWithoutChip } from './chip'
import { expect, type Minutebook, marksOn, test } from './extension'

const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
const other = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2163'
const onNetwork = 'http://opencouncil.network/decisions/48210'
const alsoOnNetwork =
  'http://opencouncil.network/councils/ambleford-borough-council/decisions/48233'

const keptIds = async (minutebook: Minutebook) =>
  (await minutebook.rows()).records.map((row) => row.id.split(':').at(-1)).sort()
/** How often the document was read: each reading tells the screens once. */
async function countTold(minutebook: Minutebook): Promise<() => Promise<number>> {
  await minutebook.inside.evaluate(() => {
    const told = { pages: 0 }
    Object.assign(globalThis, { told })
    chrome.runtime.onMessage.addListener((message) => {
      if (message.verb === 'screens:pageChanged') told.pages += 1
    })
  })
  return () =>
    minutebook.inside.evaluate(
      () => (globalThis as unknown as { told: { pages: number } }).told.pages,
    )
}

test('an injected second script leaves the page to the first', async ({ page, minutebook }) => {
  await page.goto(decision)
  await minutebook.settled(page)
  const told = await countTold(minutebook)
  await minutebook.pressButton(page)
  const tabId = await minutebook.tabOf(page)
  expect(await minutebook.inject(tabId)).toBe(true)
  expect(await minutebook.inject(tabId)).toBe(true)
  await minutebook.settled(page)
  // Each asks the first to read again, and only the first reads; a later wish overtakes an earlier.
  expect(await told()).toBeGreaterThanOrEqual(1)
  expect(await told()).toBeLessThanOrEqual(2)
  expect((await minutebook.rows()).versions).toHaveLength(1)
})

test('a frame is not read', async ({ page, elsewhere, minutebook }) => {
  elsewhere.set('http://frames.example/', `<iframe src="${decision}"></iframe>`)
  await page.goto('http://frames.example/')
  await page.frameLocator('iframe').locator('#modgov').waitFor()
  await page.goto(other)
  await minutebook.settled(page)
  expect(await keptIds(minutebook)).toEqual(['decision-2163'])
})

test('an unknown site is read when the person asks, and has no council', async ({
  page,
  site,
  elsewhere,
  minutebook,
}) => {
  for (const host of ['democracy.ambleford.gov.uk.lookalike.example', 'minutes.village.example']) {
    const url = `http://${host}/ieDecisionDetails.aspx?ID=2147`
    elsewhere.set(url, await htmlOf(site.port, decision))
    await page.goto(url)
    const tabId = await minutebook.tabOf(page)
    expect(await minutebook.ask(page, 'content:describePage'), host).toBeNull()
    expect(await minutebook.inject(tabId), host).toBe(false)
    await minutebook.pressButton(page)
    // The grant reaches the extension a moment behind the press.
    await expect.poll(() => minutebook.inject(tabId), host).toBe(true)
    expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ is: 'captured' })
    const row = (await minutebook.rows()).records.find((one) => one.url === url)
    expect(row, host).toMatchObject({ council: null, system: 'moderngov' })
    await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
    await expectColoured(page)
  }
})

/** The marks' colours reach the page: without them a mark is registered and draws nothing. */
async function expectColoured(page: Page): Promise<void> {
  const ground = await page.evaluate(() => {
    const [range] = CSS.highlights.get('minutebook-resolution') ?? []
    const element = range?.startContainer.parentElement ?? document.body
    return getComputedStyle(element, '::highlight(minutebook-resolution)').backgroundColor
  })
  expect(ground).toBe('rgb(227, 241, 240)')
}

async function htmlOf(port: number, url: string): Promise<string> {
  const { host, pathname, search } = new URL(url)
  const { get } = await import('node:http')
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: pathname + search, headers: { host } }, (response) => {
      response.setEncoding('utf8')
      let text = ''
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve(text))
    }).on('error', reject)
  })
}

test('the declared page gets the marks’ colours', async ({ page, minutebook }) => {
  await page.goto(decision)
  await minutebook.settled(page)
  await expectColoured(page)
})

test('marks can be switched off and on, and change no node of the page', async ({
  page,
  minutebook,
}) => {
  await minutebook.set({ marksOn: false })
  await page.goto(decision)
  await minutebook.settled(page)
  expect(await marksOn(page)).toEqual([])
  const before = await page.content()
  await minutebook.set({ marksOn: true })
  await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
  expect(await page.content()).toBe(before)
  await minutebook.set({ marksOn: false })
  await expect.poll(() => marksOn(page)).toEqual([])
  expect(await page.content()).toBe(before)
})

test('show on page brings the very words into view', async ({ page, minutebook }) => {
  await page.setViewportSize({ width: 800, height: 300 })
  await page.goto(decision)
  const live = await minutebook.settled(page)
  if (live.is !== 'read') throw new Error('the page was not read')
  const [record] = live.capture.records
  const span = record?.fields.values[0]?.spans[0]
  const what = record?.what
  expect(await minutebook.ask(page, 'content:revealSpan', { what, span })).toEqual({
    found: 'exact',
  })
  const lit = await page.evaluate(() => {
    const [range] = CSS.highlights.get('minutebook-flash') ?? []
    const { top, bottom } = (range as Range).getBoundingClientRect()
    return {
      words: String(range).replace(/\s+/g, ' '),
      isInView: top >= 0 && bottom <= innerHeight,
    }
  })
  expect(lit).toEqual({ words: span?.exact, isInView: true })
  const gone = { ...span, exact: 'words that nobody printed' }
  expect(await minutebook.ask(page, 'content:revealSpan', { what, span: gone })).toEqual({
    found: 'gone',
  })
})

test.describe('with the back/forward cache', () => {
  test.use({ keepsBackForwardCache: true })

  test('a page that comes back says its page again', async ({
    page,
    site,
    elsewhere,
    minutebook,
  }) => {
    // Not from the sample site, which forbids the browser to store its pages.
    const here = 'http://democracy.elsewhere.gov.uk/ieDecisionDetails.aspx?ID=2147'
    const there = 'http://democracy.elsewhere.gov.uk/'
    elsewhere.set(here, await htmlOf(site.port, decision)).set(there, '<title>there</title>')
    await page.goto(here)
    await expect.poll(() => minutebook.badgeOf(page)).not.toBe('')
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }))
    await page.goto(there)
    await page.evaluate(() => history.back())
    await expect.poll(() => page.url()).toBe(here)
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true)
    await expect.poll(() => minutebook.badgeOf(page)).not.toBe('')
    expect(await marksOn(page)).toContain('minutebook-resolution')
  })
})

test('a page that is swapped in place starts afresh', async ({ page, minutebook }) => {
  await page.goto(onNetwork)
  await minutebook.settled(page)
  expect(await keptIds(minutebook)).toEqual(['decision-48210'])
  await page.evaluate(async (url) => {
    // What Turbo does on a click: fetch, push the address, replace the body.
    const html = await (await fetch(url)).text()
    const next = new DOMParser().parseFromString(html, 'text/html')
    history.pushState({}, '', url)
    document.title = next.title
    document.documentElement.replaceChild(document.adoptNode(next.body), document.body)
  }, alsoOnNetwork)
  await expect.poll(() => keptIds(minutebook)).toEqual(['decision-48210', 'decision-48233'])
  const live = await minutebook.settled(page)
  expect(live).toMatchObject({ is: 'read', page: { url: alsoOnNetwork } })
})

test.describe('after an update', () => {
  test.use({ ownBrowser: true })

  test('an update under the page takes our things away', async ({ page, context, minutebook }) => {
    await page.goto(decision)
    await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
    const before = await pageWithoutChip(page)
    await context
      .serviceWorkers()[0]
      ?.evaluate(() => chrome.runtime.reload())
      .catch(() => undefined)
    await expect.poll(() => marksOn(page), { timeout: 10_000 }).toEqual([])
    expect(await page.content()).toBe(before)
    expect(minutebook.id).not.toBe('')
  })
})

test('the extension keeps the page’s own world untouched', async ({ page, minutebook }) => {
  await page.goto(decision)
  await minutebook.settled(page)
  expect(await page.evaluate(() => 'minutebookLife' in globalThis)).toBe(false)
})
