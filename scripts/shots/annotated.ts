import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright'
import { hostRules, serve } from '../../tests/site/server.mjs'
import { chromiumPath } from '../browsers.mjs'
import { extensionArguments, prepareProfile, siteArguments } from '../start/profile'

/** The page that is shown on a dark ground too. */
const shownDark = /^Leisure centres/
const darkGround = `:root, body, body * { background: #14181d !important; color: #e6e6e6 !important }
a, a * { color: #8ab8ff !important }`

/** Pictures of the sample site's pages with their marks; a page of the site is opened as a visitor opens it. */
export async function annotatedPages(extension: string, folder: string): Promise<number> {
  const site = await serve()
  const profile = await mkdtemp(join(tmpdir(), 'minutebook-shots-'))
  await prepareProfile(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: { width: 1100, height: 900 },
    args: [...siteArguments(hostRules(site.port)), ...extensionArguments(extension)],
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const inside = await context.newPage()
  await inside.goto(`chrome-extension://${new URL(worker.url()).host}/manifest.json`)
  const page = await context.newPage()
  const wanted = site.pages.filter(({ expect, held }) => expect === 'record' && held === null)
  for (const { url, name } of wanted) {
    await page.goto(url)
    await page.bringToFront()
    await settled(inside)
    await page.screenshot({ path: join(folder, `page-${slug(name)}.png`), fullPage: true })
  }
  const dark = wanted.filter(({ name }) => shownDark.test(name))
  await page.addInitScript(dress, darkGround)
  for (const { url, name } of dark) {
    await page.goto(url)
    await settled(inside)
    await page.screenshot({ path: join(folder, `page-${slug(name)}-dark.png`), fullPage: true })
  }
  await context.close()
  await site.close()
  await rm(profile, { recursive: true, force: true })
  return wanted.length + dark.length
}

/** Runs in the page before it is there: councils whose pages are dark have such a sheet of their own. */
function dress(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

/** "Footbridge: a page that changes" is "footbridge-a-page-that-changes". */
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-')

/** A page answers what it is once it is read, marked and kept. */
function settled(inside: Page): Promise<unknown> {
  return inside.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
    const describe = { verb: 'content:describePage', ask: {} }
    return chrome.tabs.sendMessage(tab?.id ?? -1, describe, { frameId: 0 })
  })
}
