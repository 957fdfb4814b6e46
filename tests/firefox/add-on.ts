import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { findFirefox, howToInstall } from '../../scripts/browsers.mjs'

const addOn = resolve('.output/firefox-mv3')
const id = 'minutebook@minutebook.example'
/** The host of the add-on's own pages: Firefox draws one by lot unless it is told. */
const uuid = '6d696e75-7465-4b6f-8f6b-000000000153'

/** How long a condition may take to come true, in milliseconds. */
const patience = 20_000

/**
 * Starts Firefox without a window, with the built add-on, and with the sample site as its proxy: each council then
 * answers under its own name.
 *
 * @param port of the sample site
 */
export async function openFirefox(port: number): Promise<Browser> {
  const executablePath = findFirefox()
  if (!executablePath) throw new Error(howToInstall('firefox'))
  if (!existsSync(addOn)) throw new Error(`${addOn} is not there: npm run build:firefox`)
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Without it neither the add-on's pages nor the browser's own window can be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'dom.security.https_first': false,
      'dom.security.https_only_mode': false,
    },
  })
  await browser.installExtension(addOn)
  return browser
}

/** Asks until the answer is not null. @throws Error with `what` when patience ends */
export async function until<T>(what: string, ask: () => Promise<T | null>): Promise<T> {
  const end = Date.now() + patience
  for (;;) {
    const answer = await ask().catch(() => null)
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error(`${what}: not within ${patience} ms`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A page of the add-on in a tab. Its load is never announced, so it is asked until it is there. */
export async function openInside(browser: Browser, file: string): Promise<Page> {
  const page = await browser.newPage()
  page.goto(`moz-extension://${uuid}/${file}`, { timeout: 0 }).catch(() => {}) // It stays pending, and ends with the browser.
  await until(file, () =>
    page.evaluate(() => (location.protocol === 'moz-extension:' ? document.readyState : null)),
  )
  return page
}

interface ChromeContexts {
  result: { contexts: { context: string; url: string }[] }
}

/** Shows the add-on's real sidebar, as the View menu does. */
export async function showSidebar(browser: Browser): Promise<void> {
  // puppeteer-core has no word for the browser's own window; its raw connection has.
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<unknown> }
  }
  const scope = { 'moz:scope': 'chrome' }
  // The answer's shape is the protocol's, see browsingContext.getTree.
  const tree = (await connection.send('browsingContext.getTree', scope)) as ChromeContexts
  const window = tree.result.contexts.find(({ url }) => url.includes('browser.xhtml'))
  if (!window) throw new Error('Firefox has no window')
  const name = `[...SidebarController.sidebars.keys()].find((key) => key.includes('minutebook'))`
  await connection.send('script.evaluate', {
    expression: `SidebarController.show(${name})`,
    target: { context: window.context },
    awaitPromise: true,
  })
}
