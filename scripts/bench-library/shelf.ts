import type { Page } from 'playwright'
import { decision } from '../bench/pages'
import { type BuiltExtension, openBuiltExtension } from '../built-extension'
import { moduleScript } from '../extract/bundle'
import { installWatch } from './watch'

/** What is timed, in milliseconds each. */
export const measures = [
  'first row',
  'first row of a common word',
  'first row of a rare word',
  'export page',
  'capture: badge',
  'capture: row',
  'badge of a kept page',
] as const
export type Measure = (typeof measures)[number]

const inPage = new URL('./in-page.ts', import.meta.url)
const patience = 120_000

/** A library of so many made-up records in a browser of its own, with the built extension. */
export class Shelf {
  private captured = 0

  private constructor(
    private readonly built: BuiltExtension,
    readonly size: number,
  ) {}

  static async open(size: number): Promise<Shelf> {
    const [built, script] = await Promise.all([openBuiltExtension(), moduleScript(inPage)])
    const shelf = new Shelf(built, size)
    await built.context.addInitScript(installWatch)
    await built.context.route('https://democracy.benchford.gov.uk/**', (route) => {
      const n = new URL(route.request().url()).searchParams.get('ID') ?? ''
      const isPage = route.request().isNavigationRequest()
      return isPage ? route.fulfill({ contentType: 'text/html', body: paper(n) }) : route.abort()
    })
    await shelf.on('export.html', async (page) => {
      await page.evaluate(script)
      await page.evaluate(`minutebook.fill(0, ${size})`)
    })
    return shelf
  }

  close = (): Promise<void> => this.built.close()

  /** One round of everything, in the order in which a person would do it. */
  async round(): Promise<Record<Measure, number>> {
    const listed = await this.on('popup.html', async (page) => {
      const row = await page.evaluate(() => benchWatch.seen('.row'))
      return { row, common: await search(page, 'letting'), rare: await search(page, '777') }
    })
    const exported = await this.on('export.html', (page) =>
      page.evaluate(() => benchWatch.seen('.export-action .button.primary')),
    )
    const caught = await this.capture()
    return {
      'first row': listed.row,
      'first row of a common word': listed.common,
      'first row of a rare word': listed.rare,
      'export page': exported,
      'capture: badge': caught.badge,
      'capture: row': caught.row,
      'badge of a kept page': caught.again,
    }
  }

  /** A page that the library does not have, while the popup shows its list; and the same page once more. */
  private capture(): Promise<{ badge: number; row: number; again: number }> {
    return this.on('popup.html', async (list) => {
      await list.locator('.row').first().waitFor({ timeout: patience })
      const id = String(firstId + this.captured++)
      const row = list.evaluate((words) => benchWatch.firstTitle(words), titleOf(id))
      const page = await this.built.context.newPage()
      try {
        const badge = await this.badged(page, id)
        const again = await this.badged(page, id)
        return { badge: badge.time, row: (await row) - badge.start, again: again.time }
      } finally {
        await page.close()
      }
    })
  }

  /** Opens a page until the toolbar button says that it is kept. */
  private async badged(page: Page, id: string): Promise<{ start: number; time: number }> {
    const url = `https://democracy.benchford.gov.uk/ieDecisionDetails.aspx?ID=${id}`
    const [worker] = this.built.context.serviceWorkers()
    if (worker === undefined) throw new Error('the background is not there')
    // The badge of the page before is gone with its page.
    await page.goto('about:blank')
    const shown = worker.evaluate(async () => {
      for (;;) {
        const [tab] = await chrome.tabs.query({ active: true })
        if (tab?.id !== undefined && (await chrome.action.getBadgeText({ tabId: tab.id })) === '✓')
          return Date.now()
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })
    await page.goto(url)
    const start = await page.evaluate(() => performance.timeOrigin)
    return { start, time: (await shown) - start }
  }

  private async on<T>(path: string, work: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.built.context.newPage()
    page.setDefaultTimeout(patience)
    try {
      await page.goto(`${this.built.home}/${path}`)
      return await work(page)
    } finally {
      await page.close()
    }
  }
}

/** Types a word into the empty field. Answers the time to the first row that has it. */
async function search(page: Page, word: string): Promise<number> {
  const field = page.getByRole('searchbox')
  await field.fill('')
  await page.locator('.row-title mark').first().waitFor({ state: 'detached' })
  const time = page.evaluate(() => benchWatch.afterInput())
  await field.fill(word)
  return time
}

const titleOf = (id: string) => `New lamps on the North Quay ${id}`
const firstId = 70_000

/** Each decided later than the one before, so that it is the first of the list. */
const paper = (id: string) =>
  decision()
    .html.replaceAll('New lamps on the North Quay', titleOf(id))
    .replaceAll('16&#47;07&#47;2026', `16&#47;07&#47;${2027 + Number(id) - firstId}`)
