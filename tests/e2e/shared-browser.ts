import { rm } from 'node:fs/promises'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import { downloadsOf, type Hosts, launch, newProfile, type OpenBrowser } from './browser'
import { installed, stopWorkers } from './minutebook'

/** A browser that is cleared for a test, with a page of the extension in its one window. */
export interface Cleared extends OpenBrowser {
  readonly id: string
  readonly inside: Page
}

/** The one browser of a worker, handed to one test after the other. */
export interface SharedBrowser {
  /** The browser as it is after the install; a new one where there is none, or where clearing it failed. */
  cleared(): Promise<Cleared>
  close(): Promise<void>
}

interface Started extends OpenBrowser {
  readonly id: string
  readonly profile: string
  /** The page of the extension that the tests have: the next one keeps it where its window can stay. */
  inside: Page
  /** Of the whole browser, for as long as it runs. */
  readonly session: CDPSession
  /** What the extension keeps in its storage right after the install. */
  readonly settings: Record<string, unknown>
  isClosed: boolean
}

export function sharedBrowser(hosts: Hosts): SharedBrowser {
  let browser: Started | null = null
  const close = async () => {
    await browser?.context.close()
    if (browser) await rm(browser.profile, { recursive: true, force: true })
    browser = null
  }
  const cleared = async (): Promise<Cleared> => {
    if (browser?.isClosed === false) {
      try {
        browser.inside = await clear(browser)
        return { ...browser }
      } catch (error) {
        console.warn('A new browser is started: the old one cannot be cleared', error)
      }
    }
    await close()
    browser = await start(hosts)
    return { ...browser }
  }
  return { cleared, close }
}

async function start(hosts: Hosts): Promise<Started> {
  const profile = await newProfile()
  const open = await launch({ profile, rules: hosts.rules })
  const { id, inside } = await installed(open.context)
  const settings = await inside.evaluate(() => chrome.storage.local.get(null))
  const browser = open.context.browser()
  if (browser === null) throw new Error('the context has no browser')
  const session = await browser.newBrowserCDPSession()
  const started = { ...open, id, profile, inside, session, settings, isClosed: false }
  open.context.once('close', () => {
    started.isClosed = true
  })
  return started
}

/**
 * Takes away what a test left: its windows with popup and panel, routes, cookies, the cache, zoom, the library and the
 * settings. Returns a page of the extension in the only window.
 *
 * @throws Error where something of the test is left
 */
async function clear(browser: Started): Promise<Page> {
  const { context, id, profile, session, settings } = browser
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  const inside = (await canStay(browser)) ? browser.inside : await inNewWindow(browser)
  const old = context.pages().filter((page) => page !== inside)
  await inside.evaluate(resetZoom)
  for (const page of old) await page.close()
  await context.clearCookies()
  await context.clearPermissions()
  // A second connection, as for the popup, takes the downloads with it when it ends.
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: downloadsOf(profile),
  })
  await stopWorkers(context, inside)
  const ofPage = await context.newCDPSession(inside)
  await ofPage.send('Network.clearBrowserCache')
  await clearStorage(ofPage, id)
  await ofPage.detach()
  const left = await inside.evaluate(resetSettings, settings)
  if (left.length > 0) throw new Error(`left of the test before: ${left.join(', ')}`)
  return inside
}

/** Whether the page that the tests had is as it was, in the only window, with no side panel or popup in it. */
async function canStay({ id, inside }: Started): Promise<boolean> {
  if (inside.isClosed() || inside.url() !== manifestOf(id)) return false
  return inside.evaluate(isAlone)
}

/** Runs in a page of the extension: closes popup and side panels. Whether nothing but this window is left. */
async function isAlone(): Promise<boolean> {
  const contextTypes = ['POPUP', 'SIDE_PANEL'] as chrome.runtime.ContextType[]
  const left = async () => (await chrome.runtime.getContexts({ contextTypes })).length
  // Chrome has it from version 141 on; its types do not.
  const { close } = chrome.sidePanel as unknown as { close(of: object): Promise<void> }
  for (const { id } of await chrome.windows.getAll()) await close({ windowId: id }).catch(() => {})
  for (const view of chrome.extension.getViews({ type: 'popup' })) view.close()
  const end = Date.now() + 2000
  while ((await left()) > 0 && Date.now() < end) await new Promise((next) => setTimeout(next, 20))
  return (await left()) === 0 && (await chrome.windows.getAll()).length === 1
}

async function inNewWindow({ context, id, session }: Started): Promise<Page> {
  const page = await newWindow(context, session)
  await page.goto(manifestOf(id))
  return page
}

const manifestOf = (id: string): string => `chrome-extension://${id}/manifest.json`

/** Opens a window of its own, so that closing the tabs of all others closes their side panels too. */
async function newWindow(context: BrowserContext, session: CDPSession): Promise<Page> {
  const [page] = await Promise.all([
    context.waitForEvent('page'),
    session.send('Target.createTarget', { url: 'about:blank', newWindow: true }),
  ])
  return page
}

/** The library, and the files of an export. The service worker is left registered. */
const clearStorage = (session: CDPSession, id: string) =>
  session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${id}`,
    storageTypes: 'indexeddb,file_systems,local_storage,cache_storage',
  })

/** Runs in a page of the extension. */
async function resetZoom(): Promise<void> {
  for (const { id } of await chrome.tabs.query({}))
    if (id !== undefined && (await chrome.tabs.getZoom(id)) !== 1) await chrome.tabs.setZoom(id, 0)
}

/** Runs in a page of the extension: storage as after the install, and a worker that runs. Returns what is left over. */
async function resetSettings(settings: Record<string, unknown>): Promise<string[]> {
  await chrome.storage.local.clear()
  await chrome.storage.session.clear()
  await chrome.storage.local.set(settings)
  const databases = (await indexedDB.databases()).map(({ name }) => `the database ${name}`)
  const windows = await chrome.windows.getAll()
  const screens = await chrome.runtime.getContexts({
    contextTypes: ['POPUP', 'SIDE_PANEL'] as chrome.runtime.ContextType[],
  })
  await chrome.runtime.sendMessage({ verb: 'background:pageChanged', ask: {} })
  return [
    ...databases,
    ...screens.map(({ documentUrl }) => `the screen ${documentUrl}`),
    ...windows.slice(1).map(({ type }) => `a window: ${type}`),
  ]
}
