import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright'
import { declaredSystems } from '../../lib/extract/registry'
import type { RecordRow } from '../../lib/model/kept'
import type { SitePage } from '../../tests/site/server.mjs'
import { findChromium, howToInstall } from '../browsers.mjs'
import { chooseFormat } from '../choose-format'
import type { Job } from './job'
import { recordsOf } from './library'
import { extensionArguments, prepareProfile, siteArguments } from './profile'
import { table } from './table'

/** How long one page may take to be captured, in milliseconds. */
const patience = 15_000

const say = (line: string) => process.stdout.write(`${line}\n`)

/** What became of one sample page. `why` is null where it is as it should be. */
interface Visited {
  readonly page: SitePage
  readonly rows: readonly RecordRow[]
  readonly why: string | null
  readonly state: string
}

/** Nobody looks: every sample page is visited, waited for and exported, in a profile made new for this run. */
export async function runHeadless({ site, rules, extension }: Job): Promise<number> {
  const browser = findChromium()
  if (!browser) throw new Error(howToInstall('chromium'))
  if (browser.branded) {
    say(`${browser.path} takes no extension without a window: install Chromium, or run npm start`)
    return 1
  }
  const profile = resolve('output/profile-headless')
  await rm(profile, { recursive: true, force: true })
  await prepareProfile(profile)
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    args: [...siteArguments(rules), ...extensionArguments(extension)],
  })
  try {
    return await visitAndExport(context, site.pages)
  } finally {
    await context.close()
  }
}

async function visitAndExport(context: BrowserContext, pages: readonly SitePage[]) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))
  const popup = await context.newPage()
  await popup.goto(`chrome-extension://${new URL(worker.url()).host}/popup.html`)
  const visits: Visited[] = []
  for (const page of pages) visits.push(await visit(context, popup, page))
  say(table([['page', 'state', 'council', 'decided', 'found', 'title'], ...visits.flatMap(lines)]))
  const failed = visits.filter(({ why }) => why !== null)
  for (const { page, why } of failed) process.stderr.write(`${page.name} (${page.url}): ${why}\n`)
  const exported = await exportAll(popup)
  return failed.length === 0 && exported ? 0 : 1
}

/** True where the page should be captured by itself: it carries records, nothing holds it, and a reader claims it. */
function isDue({ expect, held, url }: SitePage): boolean {
  if (expect !== 'record' || held !== null) return false
  return declaredSystems.some(({ readers }) =>
    readers.some((reader) => reader.claims(new URL(url))),
  )
}

async function visit(context: BrowserContext, popup: Page, page: SitePage): Promise<Visited> {
  let tab: Page | null = null
  try {
    tab = await context.newPage()
    await tab.goto(page.url, { waitUntil: 'load' })
    if (!isDue(page)) return { page, rows: [], why: null, state: notDue(page) }
    const rows = await captured(popup, page)
    const enough = rows.length >= page.records
    const why = enough ? null : `${rows.length} of ${page.records} records were captured`
    return { page, rows, why, state: enough ? 'captured' : 'NOT CAPTURED' }
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    return { page, rows: [], why, state: 'NOT OPENED' }
  } finally {
    // Of a browser that is gone the next page tells.
    await tab?.close().catch(() => {})
  }
}

function notDue({ expect, held }: SitePage): string {
  if (expect === 'list') return 'a list: nothing to keep'
  if (expect === 'nothing') return 'not a decision'
  return held === null ? 'not read yet' : `waits to be asked: ${held}`
}

/** Asks the library until it holds what the page carries, or patience ends. */
async function captured(popup: Page, page: SitePage): Promise<readonly RecordRow[]> {
  const url = page.url.replace(/#.*$/, '')
  const end = Date.now() + patience
  let rows = await recordsOf(popup, url)
  while (rows.length < page.records && Date.now() < end) {
    await popup.waitForTimeout(100)
    rows = await recordsOf(popup, url)
  }
  return rows
}

function lines({ page, rows, state }: Visited): string[][] {
  if (rows.length === 0) return [[page.name, state, '', '', '', '']]
  return rows.map(({ council, decided, found, title }) => [
    page.name,
    state,
    council?.name ?? '',
    decided ?? '',
    `${found.resolutions} resolutions, ${found.values} values, ${found.terms} terms, ${found.options} options`,
    title.length > 60 ? `${title.slice(0, 59)}…` : title,
  ])
}

/** Presses the popup's own button and then that of the page that it opens, as a person would. */
async function exportAll(popup: Page): Promise<boolean> {
  const file = resolve('output/decisions.csv')
  await mkdir(resolve('output'), { recursive: true })
  await rm(file, { force: true })
  popup.context().setDefaultTimeout(patience)
  try {
    await popup.bringToFront()
    const [screen] = await Promise.all([
      popup.context().waitForEvent('page'),
      popup.getByRole('button', { name: /^Export / }).click(),
    ])
    await chooseFormat(screen, 'decisions-csv')
    const [download] = await Promise.all([
      screen.waitForEvent('download'),
      screen.getByRole('button', { name: /^Export \d/ }).click(),
    ])
    await download.saveAs(file)
  } catch (error) {
    process.stderr.write(`the export failed: ${error instanceof Error ? error.message : error}\n`)
  }
  if (existsSync(file)) say(`\nExported to ${file}`)
  return existsSync(file)
}
