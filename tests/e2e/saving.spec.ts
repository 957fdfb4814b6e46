import type { Page } from '@playwright/test'
import { declaredSystems } from '../../lib/extract/registry'
import type { SitePage } from '../site/server.mjs'
import { allowInPrivate, expect, type Minutebook, marksOn, test } from './extension'

const decision = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
const changing = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2201'
const signedIn = 'http://netherby.moderngov.co.uk/ieDecisionDetails.aspx?ID=899'
const restricted = 'http://netherby.moderngov.co.uk/ieDecisionDetails.aspx?ID=903'
const idOf = (url: string) =>
  `mb1:moderngov:${new URL(url).host}:decision-${new URL(url).searchParams.get('ID')}`

/** What the toolbar button says under the pointer. */
async function tooltipOf(minutebook: Minutebook, page: Page): Promise<string> {
  const tabId = await minutebook.tabOf(page)
  return minutebook.inside.evaluate((id) => chrome.action.getTitle({ tabId: id }), tabId)
}

test('a decision that is opened is kept, marked and badged', async ({ page, minutebook }) => {
  await page.goto(decision)
  await expect.poll(async () => (await minutebook.rows()).records.length).toBe(1)
  const { records, versions, readings } = await minutebook.rows()
  expect(records[0]).toMatchObject({
    id: idOf(decision),
    changed: 'no',
    deletedAt: 0,
    url: decision,
  })
  expect(versions).toHaveLength(1)
  expect(versions[0]?.text).toContain(records[0]?.title ?? '?')
  expect(readings).toHaveLength(1)
  await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
  await expect.poll(() => tooltipOf(minutebook, page)).toMatch(/^Minutebook: Captured\. /)
  await expect.poll(() => minutebook.badgeOf(page)).toMatch(/[✓!]/)
})

test('every page of the sample site becomes what it should', async ({ page, site, minutebook }) => {
  test.setTimeout(120_000)
  const isRead = (one: SitePage) =>
    declaredSystems.some(
      ({ id, readers }) => id === one.system && readers.some(({ kind }) => kind === one.kind),
    )
  for (const one of site.pages.filter((sample) => sample.held !== 'asked' && isRead(sample))) {
    await page.goto(one.url)
    const live = await minutebook.settled(page)
    expect(live.is, one.url).toBe(one.expect === 'record' ? 'read' : 'list')
    if (live.is !== 'read') continue
    expect(live.held, one.url).toBe(one.held === null ? null : 'signed-in')
    expect(live.capture.records, one.url).toHaveLength(one.records)
  }
  const { records } = await minutebook.rows()
  expect([...new Set(records.map(({ council }) => council?.name))].sort()).toEqual([
    'Aberllyn County Council',
    'Ambleford Borough Council',
    'Cyngor Sir Aberllyn',
    'Holmshire County Council',
    'Netherby City Council',
    'St Cuthberts Metropolitan Borough Council',
  ])
  const ids = new Set(records.map((row) => row.id))
  expect(ids).toContain(idOf(decision))
  expect(ids).not.toContain(idOf(signedIn))
  expect(ids).not.toContain(idOf(restricted))
})

test('a second visit moves nothing but lastSeen', async ({ page, minutebook }) => {
  await page.goto(decision)
  await minutebook.settled(page)
  const before = await minutebook.rows()
  await page.goto(decision)
  await minutebook.settled(page)
  const after = await minutebook.rows()
  const [first, second] = [before, after].map((rows) => rows.records[0]?.lastSeen ?? '')
  expect(second && first && second > first).toBe(true)
  const still = <T extends { lastSeen: string }>(rows: T[]) =>
    rows.map(({ lastSeen: _, ...rest }) => rest)
  expect(still(after.records)).toEqual(still(before.records))
  expect(still(after.versions)).toEqual(still(before.versions))
  expect(after.readings).toEqual(before.readings)
})

/** What Chrome does to a page that it translates: the root is named, and each run of words is wrapped. */
const translate = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.classList.add('translated-ltr')
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    for (let node = walk.nextNode(); node !== null; node = walk.nextNode())
      if (node instanceof Text && node.data.trim() !== '') texts.push(node)
    for (const text of texts) {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')]
      for (const font of [outer, inner]) font.setAttribute('style', 'vertical-align: inherit;')
      outer.append(inner)
      text.replaceWith(outer)
      text.data = `${text.data} en français`
      inner.append(text)
    }
  })

test('a page that the browser translates is held, and is no new version', async ({
  page,
  minutebook,
}) => {
  await page.goto(decision)
  await minutebook.settled(page)
  await expect.poll(async () => (await minutebook.rows()).versions.length).toBe(1)
  const before = (await minutebook.rows()).versions
  await translate(page)
  await expect
    .poll(async () => {
      const live = await minutebook.settled(page)
      return live.is === 'read' ? live.held : live.is
    })
    .toBe('translated')
  expect((await minutebook.rows()).versions).toEqual(before)
  await expect.poll(() => tooltipOf(minutebook, page)).toMatch(/Translated page/)
})

test('a page that changed is a new version, and says so', async ({ page, site, minutebook }) => {
  await page.goto(changing)
  await minutebook.settled(page)
  const [first] = (await minutebook.rows()).versions
  site.setRevision(2)
  await page.goto(changing)
  await minutebook.settled(page)
  const { records, versions } = await minutebook.rows()
  expect(records).toMatchObject([{ changed: 'unseen', version: 2 }])
  expect(versions).toHaveLength(2)
  expect(versions[0]).toEqual(first)
  await expect.poll(() => minutebook.badgeOf(page)).toBe('!')
})

for (const [sign, url] of Object.entries({ signedIn, restricted })) {
  test(`a page with a sign of a session waits to be asked: ${sign}`, async ({
    page,
    minutebook,
  }) => {
    await page.goto(url)
    const live = await minutebook.settled(page)
    expect(live).toMatchObject({ is: 'read', held: 'signed-in' })
    expect((await minutebook.rows()).records).toEqual([])
    expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ records: [idOf(url)] })
    expect((await minutebook.rows()).records).toMatchObject([{ id: idOf(url) }])
  })
}

test('nothing is kept by itself when the person wants to be asked', async ({
  page,
  minutebook,
}) => {
  await minutebook.set({ captureAutomatically: false })
  await page.goto(decision)
  const live = await minutebook.settled(page)
  expect(live).toMatchObject({ is: 'read', held: 'only-when-asked' })
  expect((await minutebook.rows()).records).toEqual([])
  await minutebook.ask(page, 'content:capture')
  expect((await minutebook.rows()).records).toHaveLength(1)
})

test('a worker that is stopped while it saves loses nothing', async ({ page, minutebook }) => {
  for (let round = 0; round < 5; round += 1) {
    await page.goto(decision, { waitUntil: 'commit' })
    await page.locator('#modgov').waitFor()
    await minutebook.stopWorker()
    await minutebook.settled(page)
    const { records, versions, readings } = await minutebook.rows()
    expect([records.length, versions.length, readings.length]).toEqual([1, 1, 1])
  }
})

test.describe('with a library that cannot be written', () => {
  test.use({ ownBrowser: true })

  test('a save that fails is said to have failed, and can be tried again', async ({
    page,
    minutebook,
  }) => {
    // A library in which nothing can be kept: its tables are not those that we know.
    await minutebook.inside.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('minutebook', 1000)
          opening.onupgradeneeded = () => {
            for (const table of ['records', 'versions', 'readings', 'edits']) {
              if (opening.result.objectStoreNames.contains(table))
                opening.result.deleteObjectStore(table)
              opening.result.createObjectStore(table, { keyPath: 'other' })
            }
          }
          opening.onsuccess = () => resolve(opening.result.close())
        }),
    )
    await page.goto(decision)
    expect(await minutebook.settled(page)).toMatchObject({ is: 'read', held: 'library-shut' })
    expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ why: 'library-shut' })
    await minutebook.inside.evaluate(
      () =>
        new Promise((resolve) => {
          indexedDB.deleteDatabase('minutebook').onsuccess = resolve
        }),
    )
    expect(await minutebook.ask(page, 'content:capture')).toMatchObject({ is: 'captured' })
    expect((await minutebook.rows()).records).toHaveLength(1)
  })
})

test('a message that speaks of another page is refused', async ({ page, minutebook }) => {
  await page.goto(decision)
  const live = await minutebook.settled(page)
  if (live.is !== 'read') throw new Error('the page was not read')
  // An extension page has no council page's address, whatever its message says.
  const answer = await minutebook.inside.evaluate(
    (capture) =>
      chrome.runtime.sendMessage({
        verb: 'background:saveCapture',
        ask: { capture, asked: 'on-page' },
      }),
    live.capture,
  )
  expect(answer).toEqual({ ok: false, error: { code: 'not-this-page' } })
  const broken = await minutebook.inside.evaluate(() =>
    chrome.runtime.sendMessage({
      verb: 'background:saveCapture',
      ask: { capture: {}, asked: null },
    }),
  )
  expect(broken).toEqual({ ok: false, error: { code: 'bad-message' } })
})

test.describe('in a private window', () => {
  // Private windows ask for https first, whatever the profile says.
  test.use({ browserArgs: ['--disable-features=HttpsFirstModeIncognito,HttpsUpgrades'] })

  test('nothing is kept by itself', async ({ context, minutebook }) => {
    const { inside, rows } = await allowInPrivate(context, minutebook.id)
    const tabId = await inside.evaluate(async (url) => {
      const opened = await chrome.windows.create({ url, incognito: true })
      return opened?.tabs?.[0]?.id ?? -1
    }, decision)
    const ask = (verb: string) =>
      inside.evaluate(
        async ([tab, name]) => {
          const grant = {
            act: 'capture',
            tab,
            origin: null,
            page: null,
            until: Date.now() + 60_000,
          }
          await chrome.storage.session.set({ 'grant:test': grant })
          const message = { verb: name, ask: { token: 'test' } }
          return chrome.tabs.sendMessage(tab, message).catch(() => null)
        },
        [tabId, verb] as const,
      )
    await expect
      .poll(() => ask('content:describePage'), { timeout: 15_000 })
      .toMatchObject({ ok: true, value: { is: 'read', held: 'private-window' } })
    expect((await rows()).records).toEqual([])
    expect(await ask('content:capture')).toMatchObject({ ok: true, value: { is: 'captured' } })
    expect((await rows()).records).toHaveLength(1)
  })
})
