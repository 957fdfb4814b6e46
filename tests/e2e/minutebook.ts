import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { ReadingRow, RecordRow, VersionRow } from '../../lib/model/kept'
import type { PageLive, PageState } from '../../lib/model/live'

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

/** The page of the first run takes the focus when it opens: it is waited for and put away. */
async function closeWelcome(context: BrowserContext, inside: Page): Promise<void> {
  const isSaid = () =>
    inside.evaluate(async () => (await chrome.storage.local.get('welcomed')).welcomed === true)
  await expect.poll(isSaid).toBe(true)
  for (const page of context.pages()) if (page.url().endsWith('/welcome.html')) await page.close()
}

/** Waits until the extension is installed in this browser. Returns its id and a page of its own. */
export async function installed(context: BrowserContext): Promise<{ id: string; inside: Page }> {
  const worker = context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'))
  const id = new URL(worker.url()).host
  const inside = await context.newPage()
  await inside.goto(`chrome-extension://${id}/manifest.json`)
  await closeWelcome(context, inside)
  return { id, inside }
}

/** The extension in this browser, from its own side. */
export async function minutebookIn(context: BrowserContext): Promise<Minutebook> {
  const { id, inside } = await installed(context)
  return minutebookOf(context, id, inside)
}

/** The same by its id, with a page of the extension that is open already. */
export function minutebookOf(context: BrowserContext, id: string, inside: Page): Minutebook {
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

export async function stopWorkers(context: BrowserContext, inside: Page): Promise<void> {
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
