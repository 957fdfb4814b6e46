import { type BrowserContext, chromium, type Page, type Route } from 'playwright'
import type { PageReading } from '../../lib/extract/pipeline'
import { chromiumPath } from '../browsers.mjs'
import { readerExpression } from './bundle'

/** A page as it was saved: the address it came from and its very bytes, fetched when its turn comes. */
export interface SavedPage {
  readonly url: string
  bytes(): Promise<Buffer>
  /** The Content-Type it was served with, where known; else the page's own `<meta charset>` rules. */
  readonly contentType?: string
}

export interface PageBrowser {
  read(page: SavedPage): Promise<PageReading>
  close(): Promise<void>
}

/** Tabs that read at once: the work is the browser's parsing, on two cores. */
const tabCount = 3

/** How long one page may take, in milliseconds: far more than a long agenda needs. */
const patience = 30_000

/**
 * Starts a headless browser that answers every page from its saved bytes, at the page's own address, with the
 * page's scripts off and every other request refused: charset, base address and parser are the visitor's.
 */
export async function openPageBrowser(): Promise<PageBrowser> {
  const [browser, expression] = await Promise.all([
    chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] }),
    readerExpression(),
  ])
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  const tabs = new Tabs(context)
  return {
    read: (saved) => tabs.with((tab) => readIn(tab, saved, expression)),
    close: () => browser.close(),
  }
}

/** A few open pages, lent one at a time. */
class Tabs {
  private readonly idle: Page[] = []
  private readonly waiting: ((tab: Page) => void)[] = []
  private opened = 0

  constructor(private readonly context: BrowserContext) {}

  async with<T>(work: (tab: Page) => Promise<T>): Promise<T> {
    const tab = await this.take()
    try {
      return await work(tab)
    } finally {
      const next = this.waiting.shift()
      if (next) next(tab)
      else this.idle.push(tab)
    }
  }

  private async take(): Promise<Page> {
    const tab = this.idle.pop()
    if (tab) return tab
    if (this.opened < tabCount) {
      this.opened += 1
      return this.context.newPage()
    }
    return new Promise((resolve) => this.waiting.push(resolve))
  }
}

async function readIn(tab: Page, saved: SavedPage, expression: string): Promise<PageReading> {
  const answer = answerOnce(await saved.bytes(), saved.contentType)
  await tab.route('**/*', answer)
  try {
    await tab.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: patience })
    return await tab.evaluate<PageReading>(expression)
  } finally {
    await tab.unroute('**/*', answer)
    // Else the next page, should only its fragment differ, would be this one scrolled.
    await tab.goto('about:blank')
  }
}

/** The document itself is answered once; its images, frames, styles and any refresh are refused. */
function answerOnce(body: Buffer, contentType = 'text/html') {
  let answered = false
  return async (route: Route): Promise<void> => {
    const request = route.request()
    const isPage = request.isNavigationRequest() && request.frame().parentFrame() === null
    if (answered || !isPage) return route.abort('aborted')
    answered = true
    return route.fulfill({ status: 200, contentType, body })
  }
}
