import { isUtf8 } from 'node:buffer'
import { type BrowserContext, chromium, type Page, type Route } from 'playwright'

import { chromiumPath } from '../browsers.mjs'
import { askedExtractor, extractor, readerExpression } from './bundle'
import type { SentReading } from './in-page'

/** A page as it was saved: the address it came from and its very bytes, fetched when its turn comes. */
export interface SavedPage {
  readonly url: string
  bytes(): Promise<Buffer>
  /** The Content-Type it was served with, where known; else the page's own `<meta charset>` rules. */
  readonly contentType?: string
  /** Read as when a person asks for it: with the system, too, that takes any page. */
  readonly asked?: boolean
}

export interface PageBrowser {
  read(page: SavedPage): Promise<SentReading>
  /** What another module reads on the page; it says itself of what type that is. */
  readWith<T>(page: SavedPage, module: URL): Promise<T>
  close(): Promise<void>
}

/** Tabs that read at once: the work is the browser's parsing, on two cores. */
const tabCount = 3

/**
 * Every site would have a process of its own, which starts cold: half of the work. A page here has neither
 * scripts nor secrets, so sites may share a few that stay warm.
 */
const fewProcesses = ['--disable-site-isolation-trials', '--renderer-process-limit=2']

/** How long one page may take, in milliseconds: far more than a long agenda needs. */
const patience = 30_000

/**
 * Starts a headless browser that answers every page from its saved bytes, at the page's own address, with the
 * page's scripts off and every other request refused: charset, base address and parser are the visitor's.
 */
export async function openPageBrowser(): Promise<PageBrowser> {
  const [browser] = await Promise.all([
    chromium.launch({
      executablePath: chromiumPath(),
      args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND', ...fewProcesses],
    }),
    expressionFor(extractor),
  ])
  const context = await browser.newContext({
    javaScriptEnabled: false,
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  })
  const answers: Answers = new Map()
  await context.route('**/*', (route) => answer(route, answers))
  const tabs = new Tabs(context)
  const readWith = async <T>(saved: SavedPage, module: URL): Promise<T> => {
    const expression = await expressionFor(module)
    return tabs.with((tab) => readIn<T>(tab, saved, answers, expression))
  }
  return {
    read: (saved) => readWith<SentReading>(saved, saved.asked ? askedExtractor : extractor),
    readWith,
    close: () => browser.close(),
  }
}

const expressions = new Map<string, Promise<string>>()

/** Each module is built once, when the first page needs it. */
function expressionFor(module: URL): Promise<string> {
  const known = expressions.get(module.href) ?? readerExpression(module)
  expressions.set(module.href, known)
  return known
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

/** What each tab's page is answered with. */
type Answers = Map<Page, { contentType: string; body: Buffer }>

async function readIn<T>(
  tab: Page,
  saved: SavedPage,
  answers: Answers,
  expression: string,
): Promise<T> {
  const body = await saved.bytes()
  // Else this page, should only its fragment differ from the last one's, would be the last one scrolled.
  if (withoutFragment(tab.url()) === withoutFragment(saved.url)) await tab.goto('about:blank')
  answers.set(tab, { contentType: saved.contentType ?? guessedType(body), body })
  await tab.goto(saved.url, { waitUntil: 'domcontentloaded', timeout: patience })
  return tab.evaluate<T>(expression)
}

/** A saved page has lost its header: one that declares no charset is UTF-8 where its bytes are. */
function guessedType(body: Buffer): string {
  const declared = /charset\s*=|encoding\s*=/i.test(body.subarray(0, 1024).toString('latin1'))
  return declared || !isUtf8(body) ? 'text/html' : 'text/html; charset=utf-8'
}

const withoutFragment = (address: string) => new URL(address).href.replace(/#.*$/, '')

/**
 * The page itself is answered; its images, frames and styles are refused. `sandbox` keeps a page that asks to be
 * refreshed where it is: it would else go on while the next one is read.
 */
async function answer(route: Route, answers: Answers): Promise<void> {
  const request = route.request()
  const isPage = request.isNavigationRequest() && request.frame().parentFrame() === null
  const saved = isPage ? answers.get(request.frame().page()) : undefined
  if (!saved) return route.abort('aborted')
  const { body, contentType } = saved
  return route.fulfill({
    status: 200,
    headers: {
      'content-type': contentType,
      'content-security-policy': 'sandbox allow-same-origin',
    },
    body,
  })
}
