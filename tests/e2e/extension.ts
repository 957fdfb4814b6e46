import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test'
import type { ReadingRow, RecordRow, VersionRow } from '../../lib/model/kept'
import type { PageLive, PageState } from '../../lib/model/live'
import { chromiumPath } from '../../scripts/browsers.mjs'
import { hostRules, type SampleSite, serve } from '../site/server.mjs'

/** Where `npm run build` puts the extension. */
const extension = resolve('.output/chrome-mv3')

/** The rows of the library as the disk has them, read without any code of ours. */
export interface Rows {
  records: RecordRow[]
  versions: VersionRow[]
  readings: ReadingRow[]
}

/** What a test does with the extension from outside its own screens. */
export interface Minutebook {
  id: string
  /** A page of the extension, for calls of its APIs; never brought to the front. */
  inside: Page
  rows(): Promise<Rows>
  /** The id of the tab that a page is in; brings it to the front. */
  tabOf(page: Page): Promise<number>
  badgeOf(page: Page): Promise<string>
  /** What the page knows of itself, once a script of ours answers for it. */
  settled(page: Page): Promise<PageLive>
  /** Sends one of our verbs to the page, as popup and panel do; null where nothing answers. */
  ask(page: Page, verb: 'content:describePage'): Promise<PageLive | null>
  ask(page: Page, verb: 'content:capture'): Promise<PageState | null>
  ask(page: Page, verb: string, ask: object): Promise<unknown>
  /** The same of a tab by its id, which need not be the one in front. */
  askTab(tabId: number, verb: 'content:describePage'): Promise<PageLive | null>
  /** Puts the asked script into a tab, as the popup does; false where the browser refuses. */
  inject(tabId: number): Promise<boolean>
  set(settings: { captureAutomatically?: boolean; marksOn?: boolean }): Promise<void>
  /** Stops the service worker, as the browser does after a while. */
  stopWorker(): Promise<void>
  /** Presses the toolbar button over a page: the browser grants `activeTab`. */
  pressButton(page: Page): Promise<void>
}

interface Fixtures {
  site: SampleSite
  /** Answers every host that is not of the sample site with the page that a test put there. */
  elsewhere: Map<string, string>
  browserArgs: string[]
  keepsBackForwardCache: boolean
  /** The folder in which the browser keeps what it knows; each test has one of its own. */
  profile: string
  context: BrowserContext
  minutebook: Minutebook
}

export const test = base.extend<Fixtures>({
  browserArgs: [[], { option: true }],
  keepsBackForwardCache: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs
  site: async ({}, use) => {
    const site = await serve()
    await use(site)
    await site.close()
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  elsewhere: async ({}, use) => use(new Map()),
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const profile = await newProfile()
    await use(profile)
    await rm(profile, { recursive: true, force: true })
  },
  context: async ({ site, elsewhere, profile, browserArgs, keepsBackForwardCache }, use) => {
    const other = await serveElsewhere(elsewhere)
    const rules = `${hostRules(site.port)}, MAP *.example 127.0.0.1:${other.port}, MAP *.elsewhere.gov.uk 127.0.0.1:${other.port}`
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      headless: true,
      ignoreDefaultArgs: keepsBackForwardCache ? ['--disable-back-forward-cache'] : [],
      args: [
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        `--host-resolver-rules=${rules}`,
        '--enable-unsafe-extension-debugging',
        ...browserArgs,
      ],
    })
    await use(context)
    await context.close()
    other.server.close()
  },
  minutebook: async ({ context }, use) => use(await minutebookIn(context)),
  page: async ({ context, minutebook }, use) => {
    // The extension is there before the first page is opened.
    expect(minutebook.id).toMatch(/^[a-p]{32}$/)
    await use(await context.newPage())
  },
})

/**
 * A fresh profile that lets plain http be opened (Chrome warns before it from version 154 on) and an unpacked
 * extension start again (which it does in developer mode alone).
 */
export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'minutebook-e2e-'))
  await mkdir(join(profile, 'Default'))
  const preferences = {
    https_only_mode_enabled: false,
    https_first_balanced_mode_enabled: false,
    extensions: { ui: { developer_mode: true } },
  }
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences))
  return profile
}

async function serveElsewhere(pages: Map<string, string>) {
  const server: Server = createServer((request, response) => {
    const html = pages.get(`http://${request.headers.host}${request.url}`)
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
    })
    response.end(html)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  return { server, port: typeof address === 'object' && address !== null ? address.port : 0 }
}

/** The page of the first run takes the focus when it opens: it is waited for and put away. */
async function closeWelcome(context: BrowserContext, inside: Page): Promise<void> {
  const isSaid = () =>
    inside.evaluate(async () => (await chrome.storage.local.get('welcomed')).welcomed === true)
  await expect.poll(isSaid).toBe(true)
  for (const page of context.pages()) if (page.url().endsWith('/welcome.html')) await page.close()
}

/** The extension in this browser, from its own side. */
export async function minutebookIn(context: BrowserContext): Promise<Minutebook> {
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const inside = await context.newPage()
  await inside.goto(`chrome-extension://${id}/manifest.json`)
  await closeWelcome(context, inside)
  const tabOf = async (page: Page) => {
    await page.bringToFront()
    return inside.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return tab?.id ?? -1
    })
  }
  const askTab = (tabId: number, verb: string, what: object = {}) =>
    inside.evaluate(
      async ([tab, message]) => {
        // As our popup does when a user presses Capture (lib/messaging/grants).
        const grant = { act: 'capture', tab, origin: null, page: null, until: Date.now() + 60_000 }
        await chrome.storage.session.set({ 'grant:test': grant })
        const answer = await chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => null)
        return answer?.ok ? answer.value : null
      },
      [tabId, { verb, ask: verb === 'content:capture' ? { token: 'test' } : what }] as const,
    )
  const ask = async (page: Page, verb: string, what: object = {}) =>
    askTab(await tabOf(page), verb, what)
  return {
    id,
    inside,
    ask,
    askTab,
    inject: (tabId) => inside.evaluate(injectAsked, tabId),
    settled: async (page) => {
      await expect.poll(() => ask(page, 'content:describePage')).not.toBeNull()
      return ask(page, 'content:describePage')
    },
    tabOf,
    rows: () => inside.evaluate(readRows),
    badgeOf: async (page) => {
      const tabId = await tabOf(page)
      return inside.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId)
    },
    set: (settings) =>
      inside.evaluate((chosen) => chrome.storage.local.set({ settings: chosen }), settings),
    stopWorker: () => stopWorkers(context, inside),
    pressButton: (page) => pressButton(context, id, page),
  }
}

/** Runs in a page of the extension. */
async function injectAsked(tabId: number): Promise<boolean> {
  const target = { tabId }
  try {
    await chrome.scripting.insertCSS({ target, files: ['content-scripts/asked.css'] })
    await chrome.scripting.executeScript({ target, files: ['content-scripts/asked.js'] })
    return true
  } catch {
    return false
  }
}

/** Runs in a page of the extension. */
async function readRows(): Promise<Rows> {
  const names = (await indexedDB.databases()).map((one) => one.name)
  if (!names.includes('minutebook')) return { records: [], versions: [], readings: [] }
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const db = await done(indexedDB.open('minutebook'))
  const tables = db.transaction(['records', 'versions', 'readings'])
  const all = (name: string) => done(tables.objectStore(name).getAll())
  const [records = [], versions = [], readings = []] = await Promise.all(
    ['records', 'versions', 'readings'].map(all),
  )
  db.close()
  return { records, versions, readings }
}

async function stopWorkers(context: BrowserContext, inside: Page): Promise<void> {
  const session = await context.newCDPSession(inside)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}

async function pressButton(context: BrowserContext, id: string, page: Page): Promise<void> {
  await page.bringToFront()
  const browser = context.browser()
  if (browser === null) throw new Error('the context has no browser')
  const session = await browser.newBrowserCDPSession()
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tab = targetInfos.find((one) => one.url === page.url())
  if (tab === undefined) throw new Error(`no tab shows ${page.url()}`)
  // Newer than Playwright's own list of the protocol.
  const send = session.send as (method: string, params: object) => Promise<unknown>
  await send.call(session, 'Extensions.triggerAction', { id, targetId: tab.targetId })
  await session.detach()
}

/** Sets a person's switch "Allow in Incognito", on which the browser starts the extension anew. */
export async function allowInPrivate(context: BrowserContext, id: string): Promise<Minutebook> {
  const page = await context.newPage()
  await page.goto('chrome://extensions')
  const started = context.waitForEvent('serviceworker')
  await page.evaluate(async (extensionId) => {
    interface Switches {
      updateExtensionConfiguration(change: object): Promise<void>
    }
    // The API of the browser's own page, which no type describes.
    const { developerPrivate } = chrome as unknown as { developerPrivate: Switches }
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true })
  }, id)
  await started
  return minutebookIn(context)
}

/** The names of our marks that the page draws. */
export const marksOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith('minutebook-')))

/** Waits until one stretch of the page flashes that says this. A flash is over after two seconds: it is looked for often. */
export const expectFlash = (page: Page, words: string): Promise<void> =>
  expect
    .poll(() => page.evaluate(flashing), { intervals: [100] })
    .toEqual([expect.stringContaining(words)])

/** Runs in the page. */
const flashing = () =>
  [...CSS.highlights]
    .filter(([name]) => name.startsWith('minutebook-flash'))
    .flatMap(([, marks]) => [...marks].map((range) => String(range)))

export { expect }
