import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright'
import { openBuiltExtension } from '../built-extension'
import { chooseFormat } from '../choose-format'
import { annotatedPages } from './annotated'
import { placedIn, rowsOf } from './rows'
import { fill, standIn } from './stage'
import type { BroughtBack, State } from './state'
import { states } from './states'

const folder = resolve('output/shots')
const SCHEMES = ['light', 'dark'] as const
const WIDTHS = {
  popup: [380],
  sidepanel: [180, 320, 400, 800],
  options: [320, 400, 800],
  welcome: [320, 400, 800, 1200],
  export: [320, 400, 800, 1600],
  import: [320, 400, 800, 1600],
} as const

/**
 * Takes pictures of every screen and of annotated pages, light and dark, into output/shots, and a few of
 * them into docs/pictures. The extension is the one that `npm run build` made.
 *
 *   npm run shots                 all
 *   npm run shots -- panel-long   those whose name begins so
 */
export async function main([wanted = '', extension = '.output/chrome-mv3']: string[]) {
  await mkdir(folder, { recursive: true })
  const { context, home, close } = await openBuiltExtension({ extension })
  let taken = 0
  for (const state of states) taken += await picture(context, home, state, wanted)
  await close()
  if ('page'.startsWith(wanted) || wanted.startsWith('page')) {
    taken += await annotatedPages(extension, folder)
  }
  if (wanted === '') await copyForDocs()
  console.log(`${taken} pictures in output/shots`)
  return taken === 0 ? 1 : 0
}

/** The few that README and guide show. */
const DOCS = ['popup-many-light', 'popup-many-dark', 'panel-captured-light', 'panel-captured-dark']

const copyForDocs = () =>
  Promise.all(
    DOCS.map((name) =>
      copyFile(join(folder, `${name}.png`), join('docs', 'pictures', `${name}.png`)),
    ),
  )

const NAMES = {
  popup: 'popup',
  sidepanel: 'panel',
  options: 'settings',
  welcome: 'welcome',
  export: 'export',
  import: 'import',
} as const
const shortName = ({ screen, name }: State) => `${NAMES[screen]}-${name}`

async function picture(context: BrowserContext, home: string, state: State, wanted: string) {
  const name = shortName(state)
  if (!name.startsWith(wanted)) return 0
  const page = await context.newPage()
  const url = state.address ?? 'http://democracy.ambleford.gov.uk/'
  const { answer, refuses = false, library } = state
  await standIn(page, { answer, url, refuses, placed: placedIn(library) })
  let taken = 0
  for (const width of WIDTHS[state.screen]) {
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: state.screen === 'popup' ? 600 : 900 })
      await show(page, home, state)
      const file = width === 400 || width === 380 ? name : `${name}-${width}`
      await shoot(page, state, join(folder, `${file}-${colorScheme}.png`))
      taken += 1
    }
  }
  await page.close()
  return taken
}

async function show(page: Page, home: string, state: State): Promise<void> {
  await page.goto(`${home}/${state.screen}.html`)
  await page.locator('h1').first().waitFor()
  await fill(page, rowsOf(state.library))
  await page.evaluate((settings) => chrome.storage.local.set({ settings }), state.settings ?? {})
  if (state.shown !== undefined)
    await page.evaluate(
      (query) => chrome.storage.session.set({ exportChoice: { is: 'found', query } }),
      state.shown,
    )
  await page.reload()
  await page.locator('h1:not(:text("Reading the page…"))').first().waitFor()
  await page.waitForLoadState('networkidle')
  if (state.search !== undefined) await page.getByRole('searchbox').fill(state.search)
  for (const key of state.keys ?? []) await page.keyboard.press(key)
  if (state.quotes === true) {
    for (const quote of await page.locator('.icon-button[aria-expanded]').all()) await quote.click()
  }
  if (state.choose !== undefined) await chooseFormat(page, state.choose)
  if (state.back !== undefined) await bringBack(page, home, state.back)
  for (const name of state.choices ?? []) await page.getByRole('radio', { name }).check()
  for (const name of state.press ?? []) await page.getByRole('button', { name }).first().click()
  if (state.until !== undefined) await page.locator(state.until).first().waitFor()
  if (state.stays !== true) await page.evaluate(() => scrollTo(0, 0))
  // One frame more, so that what the last key did is drawn.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))),
  )
}

/** Exports the library, changes the file, and chooses it to be imported. */
async function bringBack(page: Page, home: string, { format, changed }: BroughtBack) {
  const tab = await page.context().newPage()
  await tab.goto(`${home}/export.html`)
  await chooseFormat(tab, format)
  const [download] = await Promise.all([
    tab.waitForEvent('download'),
    tab.locator('.export-action .button.primary').click(),
  ])
  let words = await readFile(await download.path(), 'utf8')
  for (const [from, to] of changed) words = words.replaceAll(from, to)
  await tab.close()
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ])
  const name = download.suggestedFilename()
  await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(words) })
}

async function shoot(page: Page, { screen }: State, path: string): Promise<void> {
  if (screen === 'popup') await page.locator('main').screenshot({ path })
  else {
    // As tall as what it shows, so that what keeps to the window's edge is at the end.
    const { width } = page.viewportSize() ?? { width: 400 }
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.setViewportSize({ width, height })
    await page.screenshot({ path, fullPage: true })
  }
}
