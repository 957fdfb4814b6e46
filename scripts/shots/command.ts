import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { chromiumPath } from '../browsers.mjs'
import { extensionArguments } from '../start/profile'
import { annotatedPages } from './annotated'
import { placedIn, rowsOf } from './rows'
import { fill, standIn } from './stage'
import { type State, states } from './states'

const folder = resolve('output/shots')
const SCHEMES = ['light', 'dark'] as const
const WIDTHS = {
  popup: [380],
  sidepanel: [320, 400, 600, 800],
  options: [320, 400, 800],
  welcome: [320, 400, 800, 1200],
} as const

/**
 * Takes pictures of popup, side panel and annotated pages, light and dark, into output/shots, and a few of
 * them into docs/pictures. The extension is the one that `npm run build` made.
 *
 *   npm run shots                 all
 *   npm run shots -- panel-long   those whose name begins so
 */
export async function main([wanted = '', extension = '.output/chrome-mv3']: string[]) {
  await mkdir(folder, { recursive: true })
  const profile = await mkdtemp(join(tmpdir(), 'minutebook-shots-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    args: extensionArguments(resolve(extension)),
  })
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const home = `chrome-extension://${new URL(worker.url()).host}`
  let taken = 0
  for (const state of states) taken += await picture(context, home, state, wanted)
  await context.close()
  await rm(profile, { recursive: true, force: true })
  if ('page'.startsWith(wanted) || wanted.startsWith('page')) {
    taken += await annotatedPages(resolve(extension), folder)
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
  await page.reload()
  await page.locator('h1:not(:text("Asking the page"))').first().waitFor()
  await page.waitForLoadState('networkidle')
  if (state.search !== undefined) await page.getByRole('searchbox').fill(state.search)
  for (const key of state.keys ?? []) await page.keyboard.press(key)
  if (state.quotes === true) {
    for (const quote of await page.locator('.mark-button[aria-expanded]').all()) await quote.click()
  }
  for (const name of state.press ?? []) await page.getByRole('button', { name }).first().click()
  if (state.stays !== true) await page.evaluate(() => scrollTo(0, 0))
  // One frame more, so that what the last key did is drawn.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))),
  )
}

async function shoot(page: Page, { screen }: State, path: string): Promise<void> {
  if (screen === 'popup') await page.locator('main').screenshot({ path })
  else await page.screenshot({ path, fullPage: true })
}
