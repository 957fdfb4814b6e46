import type { Page } from '@playwright/test'
import type { PageCapture } from '../../lib/model/capture'
import { inOurWorld } from './chip'
import { expect, type Minutebook, marksOn, test } from './extension'
import { forge, quotedAgain, withText } from './forged'
import { markRows, openAsCoder } from './own-marks'

// Messages of a content script that its page has taken over (docs/threats.md).

/** The page whose script is in the hands of an attacker, and a page of another council. */
const evil = 'http://netherby.moderngov.co.uk/ieDecisionDetails.aspx?Id=884'
const victim = 'http://democracy.ambleford.gov.uk/ieDecisionDetails.aspx?ID=2147'
const victimId = 'mb1:moderngov:democracy.ambleford.gov.uk:decision-2147'

const told = (code: string) => ({ ok: false, error: { code } })
const refused = told('not-this-page')

/** Words of a page as a mark. */
const mark = {
  reading: { as: 'note', says: [] },
  tags: ['forged'],
  anchor: {
    span: { exact: 'a', prefix: '', suffix: '', at: { start: 0, end: 1 } },
    around: { before: '', after: '' },
    ...{ rivals: [], rest: 0, nth: 1, of: 1 },
  },
  within: 'page',
}

type Forged = (honest: PageCapture, other: PageCapture) => PageCapture

const forgeries: Record<string, [code: string, Forged]> = {
  'the page of another council': ['not-this-page', (_honest, other) => other],
  'the site of another council': [
    'not-this-page',
    (honest, { page: { site } }) => ({ ...honest, page: { ...honest.page, site } }),
  ],
  'another system': [
    'not-this-page',
    (honest) => ({ ...honest, page: { ...honest.page, system: 'cmis' } }),
  ],
  'another kind of page': [
    'not-this-page',
    (honest) => ({ ...honest, page: { ...honest.page, kind: 'meeting' } }),
  ],
  'another record of its site': [
    'not-this-page',
    (honest) => ({
      ...honest,
      records: honest.records.map((record) => ({ ...record, what: 'decision-2147' })),
    }),
  ],
  'a record of another site, by a site with a colon': [
    'not-this-page',
    (honest) => ({ ...honest, page: { ...honest.page, site: 'democracy.ambleford.gov.uk:x' } }),
  ],
  'another address of its site': [
    'not-this-page',
    (honest) => ({
      ...honest,
      page: { ...honest.page, url: honest.page.url.replace('884', '2147') },
    }),
  ],
  'a quote that is not in the text': [
    'bad-capture',
    (honest) => withText(honest, (text) => text.replaceAll(/[aeiou]/g, 'x')),
  ],
  'a title that it does not quote': [
    'bad-capture',
    (honest) => ({
      ...honest,
      records: honest.records.map((record) => ({
        ...record,
        fields: { ...record.fields, title: { ...record.fields.title, value: 'All is forgiven' } },
      })),
    }),
  ],
  'an address that runs script': [
    'bad-capture',
    (honest) => ({
      ...honest,
      links: [
        ...honest.links,
        {
          rel: 'decision',
          url: 'javascript:alert(1)',
          id: null,
          title: null,
          date: null,
          ref: null,
        },
      ],
    }),
  ],
  'a text of 3 MB': [
    'too-long',
    (honest) => withText(honest, (text) => text.padEnd(3_000_000, '.')),
  ],
  'a shape of its own': ['bad-message', (honest) => ({ ...honest, records: [], more: 1 })],
}

async function captureOf(minutebook: Minutebook, page: Page) {
  const live = await minutebook.settled(page)
  if (live.is !== 'read') throw new Error('the page was not read')
  return live.capture
}

test('a forged capture is refused whole', async ({ page, context, minutebook }) => {
  await page.goto(victim)
  const other = await captureOf(minutebook, page)
  const own = await context.newPage()
  await own.goto(evil)
  const honest = await captureOf(minutebook, own)
  const before = await minutebook.rows()
  for (const [name, [code, change]] of Object.entries(forgeries))
    for (const asked of [null, 'on-page']) {
      const capture = change(honest, other)
      const answer = await forge(own, 'background:saveCapture', { capture, asked })
      expect.soft(answer, name).toEqual(told(code))
    }
  expect(await minutebook.rows()).toEqual(before)
})

test('whose page it is and by which rules it was read is not the message’s to say', async ({
  page,
  minutebook,
}) => {
  await page.goto(evil)
  const honest = await captureOf(minutebook, page)
  const before = await minutebook.rows()
  const capture = {
    ...quotedAgain(withText(honest, (text) => `${text} More.`)),
    extractor: '9999.9.9',
    evidence: honest.evidence.map((item) =>
      item.where === 'host' ? { ...item, text: 'democracy.ambleford.gov.uk' } : item,
    ),
  }
  const answer = await forge(page, 'background:saveCapture', { capture, asked: null })
  expect(answer).toMatchObject({ ok: true })
  const { readings, records, versions } = await minutebook.rows()
  expect(versions).toHaveLength(before.versions.length + 1)
  expect(new Set(readings.map(({ extractor }) => extractor))).toEqual(
    new Set(before.readings.map(({ extractor }) => extractor)),
  )
  expect(records.map(({ council }) => council)).toEqual(
    before.records.map(({ council }) => council),
  )
})

test('a page is not told of other pages', async ({ page, context, minutebook }) => {
  await page.goto(victim)
  const other = await captureOf(minutebook, page)
  await minutebook.inside.evaluate(() => chrome.storage.local.set({ settings: { coder: 'Ada' } }))
  const own = await context.newPage()
  await own.goto(evil)
  await captureOf(minutebook, own)
  const records = ['decision-2147']
  const asks = [
    { page: other.page, records },
    { page: { ...other.page, url: evil }, records },
    {
      page: { system: 'generic', kind: 'page', url: evil, site: other.page.site },
      records: ['page'],
    },
  ]
  for (const one of asks)
    expect.soft(await forge(own, 'background:marksHere', { pages: [one] })).toEqual(refused)
  const keep = { capture: other, what: 'decision-2147', mark, token: null }
  expect(await forge(own, 'background:keepMark', keep)).toEqual(refused)
  expect((await minutebook.rows()).records.find(({ id }) => id === victimId)).toMatchObject({
    checked: 'no',
  })
})

/** What the script on a page gets when it goes to the settings itself. */
const reach = (page: Page, call: string) =>
  inOurWorld<unknown>(page, `chrome.storage.local.${call}.then(() => 'reached', () => 'refused')`)

test('settings and names are closed to the script on a page', async ({ page, minutebook }) => {
  await minutebook.inside.evaluate(() =>
    chrome.storage.local.set({ settings: { coder: 'Ada', offSites: ['secret.gov.uk'] } }),
  )
  await page.goto(evil)
  await captureOf(minutebook, page)
  expect(await reach(page, 'get()')).toBe('refused')
  expect(await reach(page, "set({ settings: { coder: 'Mallory' } })")).toBe('refused')
  expect(await reach(page, 'clear()')).toBe('refused')
  const settings = await forge(page, 'background:pageSettings', {})
  expect(JSON.stringify(settings)).not.toMatch(/Ada|secret/)
  const kept = () => minutebook.inside.evaluate(() => chrome.storage.local.get('settings'))
  expect(await kept()).toEqual({ settings: { coder: 'Ada', offSites: ['secret.gov.uk'] } })
  const other = await page.context().newPage()
  await other.bringToFront()
  expect(await forge(page, 'background:setMarks', { on: false })).toEqual(told('refused'))
})

test('a page follows the settings, at once and when it comes back', async ({
  page,
  minutebook,
}) => {
  await page.goto(evil)
  await captureOf(minutebook, page)
  await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
  await minutebook.set({ marksOn: false })
  await expect.poll(() => marksOn(page)).toEqual([])
  await minutebook.set({ marksOn: true })
  await expect.poll(() => marksOn(page)).toContain('minutebook-resolution')
})

test('a mark that the page made up is not kept, and carries nobody’s name', async ({
  page,
  minutebook,
}) => {
  await minutebook.inside.evaluate(() => chrome.storage.local.set({ settings: { coder: 'Ada' } }))
  await page.goto(evil)
  const capture = await captureOf(minutebook, page)
  const what = capture.records[0]?.what
  const opened = page.context().waitForEvent('page')
  for (const token of [null, 'made up'])
    expect(await forge(page, 'background:keepMark', { capture, what, mark, token })).toEqual(
      told('unsigned'),
    )
  // The user is asked, in a window that no page reaches, and says no.
  const screen = await opened
  await screen
    .getByRole('button', { name: 'Not now' })
    .click()
    .catch(() => undefined)
  expect(await markRows(minutebook)).toEqual([])
  const { settings } = await minutebook.inside.evaluate(() => chrome.storage.local.get('settings'))
  expect(settings).toEqual({ coder: 'Ada' })
})

test('a page does not take back the marks of earlier days', async ({ page, minutebook }) => {
  await openAsCoder(page, minutebook, evil)
  const capture = await captureOf(minutebook, page)
  const what = capture.records[0]?.what
  const kept = await forge(page, 'background:keepMark', { capture, what, mark, token: null })
  expect(kept).toMatchObject({ ok: true })
  const made = (await markRows(minutebook))[0]?.mark
  await minutebook.inside.evaluate(() => chrome.storage.session.clear())
  expect(await forge(page, 'background:dropMark', { mark: made })).toEqual(refused)
  const tagged = { mark: made, tags: ['forged'] }
  expect(await forge(page, 'background:tagMark', tagged)).toEqual(refused)
  expect(await markRows(minutebook)).toHaveLength(1)
})

test('asking is not the page’s to say', async ({ page, minutebook }) => {
  await page.goto(evil)
  const capture = await captureOf(minutebook, page)
  const [row] = (await minutebook.rows()).records
  const tab = await minutebook.tabOf(page)
  await minutebook.inside.evaluate(deleteRow, row?.id ?? '')
  const isDeleted = async () => (await minutebook.rows()).records[0]?.deletedAt !== 0
  const ask = (asked: unknown) => forge(page, 'background:saveCapture', { capture, asked })
  expect(await ask(true)).toEqual(told('bad-message'))
  expect(await ask('on-page')).toMatchObject({ value: { is: 'uncaptured', why: 'deleted' } })
  const { origin } = new URL(evil)
  const grants = {
    'for another tab': { tab: tab + 1, origin },
    'for another origin': { tab, origin: new URL(victim).origin },
    'for something else': { tab, origin, act: 'mark' },
    'too old': { tab, origin, until: Date.now() - 1 },
    'used for another page': { tab, origin, page: `${origin}/` },
  }
  for (const [name, change] of Object.entries(grants)) {
    const grant = { act: 'capture', page: null, until: Date.now() + 60_000, ...change }
    await minutebook.inside.evaluate((one) => chrome.storage.session.set({ 'grant:x': one }), grant)
    expect.soft(await ask({ token: 'x' }), name).toEqual(told('not-asked'))
  }
  expect(await ask({ token: 'nothing' })).toEqual(told('not-asked'))
  expect(await isDeleted()).toBe(true)
  const good = { act: 'capture', tab, origin, page: null, until: Date.now() + 60_000 }
  await minutebook.inside.evaluate((one) => chrome.storage.session.set({ 'grant:x': one }), good)
  expect(await ask({ token: 'x' })).toMatchObject({ ok: true })
  expect(await isDeleted()).toBe(false)
})

/** Runs in a page of the extension. */
async function deleteRow(id: string): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('minutebook'))
  const rows = db.transaction('records', 'readwrite').objectStore('records').openCursor()
  for (let at = await done(rows); at !== null; at = await done(rows)) {
    if (at.value.id === id) at.update({ ...at.value, deletedAt: '2026-03-04T10:00:00.000Z' })
    at.continue()
  }
  db.close()
}
