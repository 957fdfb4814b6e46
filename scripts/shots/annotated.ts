import { join } from 'node:path'
import type { Page } from 'playwright'
import { hostRules, serve } from '../../tests/site/server.mjs'
import { openBuiltExtension } from '../built-extension'

/** The page that is shown on a dark ground too. */
const shownDark = /^Leisure centres/
const darkGround = `:root, body, body * { background: #14181d !important; color: #e6e6e6 !important }
a, a * { color: #8ab8ff !important }`

const WIDTHS = [1024, 1600] as const
const SCHEMES = ['light', 'dark'] as const

/** Pictures of the sample site's pages with their marks; a page of the site is opened as a visitor opens it. */
export async function annotatedPages(extension: string, folder: string): Promise<number> {
  const site = await serve()
  const { context, home, close } = await openBuiltExtension({
    extension,
    rules: hostRules(site.port),
    viewport: { width: 1100, height: 900 },
  })
  const inside = await context.newPage()
  await inside.goto(`${home}/manifest.json`)
  const page = await context.newPage()
  const wanted = site.pages.filter(({ expect, held }) => expect === 'record' && held === null)
  for (const { url, name } of wanted) {
    await page.goto(url)
    await page.bringToFront()
    await settled(inside, page)
    await page.screenshot({ path: join(folder, `page-${slug(name)}.png`), fullPage: true })
  }
  const dark = wanted.filter(({ name }) => shownDark.test(name))
  let chips = 0
  for (const { url } of dark) chips += await chipPictures(inside, page, url, folder)
  await page.addInitScript(dress, darkGround)
  for (const { url, name } of dark) {
    await page.goto(url)
    await settled(inside, page)
    await page.screenshot({ path: join(folder, `page-${slug(name)}-dark.png`), fullPage: true })
  }
  await close()
  await site.close()
  return wanted.length + dark.length + chips
}

/** The window with the chip, and with the explanation of a mark, in both widths and both schemes. */
async function chipPictures(inside: Page, page: Page, url: string, folder: string) {
  for (const width of WIDTHS)
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 900 })
      await page.goto(url)
      await page.bringToFront()
      await settled(inside, page)
      const path = (name: string) => join(folder, `page-${name}-${width}-${colorScheme}.png`)
      await page.screenshot({ path: path('chip') })
      for (let i = 0; i < 3; i++) await tell(inside, 'content:stepMark', { to: 'next' })
      await page.screenshot({ path: path('chip-explained') })
      await page.keyboard.press('Escape')
      await ownPictures(inside, page, path)
    }
  await page.setViewportSize({ width: 1100, height: 900 })
  return WIDTHS.length * SCHEMES.length * 6
}

/** The menu beside selected words, what it asks and tells, and the mark that it leaves. */
async function ownPictures(inside: Page, page: Page, path: (name: string) => string) {
  await page.waitForFunction(() => !CSS.highlights.has('minutebook-flash'))
  await page.evaluate(selectWords, '£1,890,000 per annum')
  await tell(inside, 'content:keepSelection', { as: null, framed: false, token: 'none' })
  await page.screenshot({ path: path('own-menu') })
  await inside.evaluate(() => chrome.storage.local.set({ settings: {} }))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await drawn(page)
  await page.screenshot({ path: path('own-who') })
  await page.keyboard.type('A. Reader')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => CSS.highlights.has('minutebook-own'))
  await drawn(page)
  await page.screenshot({ path: path('own-kept') })
  await page.keyboard.press('Enter')
  await page.evaluate(() => getSelection()?.removeAllRanges())
  await drawn(page)
  await page.screenshot({ path: path('own-mark') })
}

/** What came last is drawn by the next frame but one. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))))

/** Runs in the page: selects the first place where one of its text nodes prints these words. */
function selectWords(wanted: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const at = node.nodeValue?.replace(/\s/g, ' ').indexOf(wanted) ?? -1
    if (at < 0) continue
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
    getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
    return
  }
}

/** Runs in the page before it is there: councils whose pages are dark have such a sheet of their own. */
function dress(css: string): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
}

/** "Footbridge: a page that changes" is "footbridge-a-page-that-changes". */
const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/g, '-')

/** A page answers what it is once it is read, marked and kept; then its chip comes. */
async function settled(inside: Page, page: Page): Promise<void> {
  await tell(inside, 'content:describePage', {})
  await page.locator('minutebook-chip').waitFor({ state: 'attached' })
}

/** Sends one of our verbs to the tab in front, as popup and panel do. */
function tell(inside: Page, verb: string, ask: object): Promise<unknown> {
  return inside.evaluate(
    async (message) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      return chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 })
    },
    { verb, ask },
  )
}
