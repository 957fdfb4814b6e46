import { type Browser, chromium, type Page } from 'playwright'
import { chromiumPath } from '../browsers.mjs'
import { moduleScript } from '../extract/bundle'
import type { Other, OurRun } from './in-page'
import type { BenchPage } from './pages'

export const others: readonly Other[] = ['walk', 'innerText', 'readability', 'defuddle']

/** Milliseconds: the median of many runs, and of the first run in each of a few fresh pages. */
export interface Times {
  median: number
  first: number
}

export interface PageTimes {
  page: BenchPage
  others: Record<Other, Times>
  /** What ours costs before its first rule. */
  beforeRules: Times
  whole: Times
  recognise: Times
  extract: Times
  paint: Times
  /** The longest single task of any run, first runs too. */
  longestTask: number
  records: number
}

const module = new URL('./in-page.ts', import.meta.url)

/** Runs the module's functions in real Chromium, on pages at their own addresses, the page's scripts none. */
export class Bench {
  private constructor(
    private readonly browser: Browser,
    private readonly script: string,
  ) {}

  static async open(): Promise<Bench> {
    const [browser, script] = await Promise.all([
      chromium.launch({
        executablePath: chromiumPath(),
        args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
      }),
      moduleScript(module),
    ])
    return new Bench(browser, script)
  }

  close(): Promise<void> {
    return this.browser.close()
  }

  /** @param rounds warm runs of each; @param fresh fresh pages whose first run counts */
  async page(page: BenchPage, rounds: number, fresh: number): Promise<PageTimes> {
    const firsts: OurRun[] = []
    const warm: OurRun[] = []
    const timed = async (expression: string): Promise<Times> => ({
      first: median(await repeat(fresh, () => this.on(page, (tab) => call(tab, expression)))),
      median: await this.on(page, async (tab) =>
        median((await repeat<number>(rounds + 1, () => call(tab, expression))).slice(1)),
      ),
    })
    const times = {} as Record<Other, Times> // filled for each of `others` below
    for (const name of others) times[name] = await timed(`time('${name}')`)
    const beforeRules = await timed('beforeRules()')
    for (let i = 0; i < fresh; i++) firsts.push(await this.on(page, (tab) => call(tab, 'ours()')))
    await this.on(page, async (tab) => {
      await call<OurRun>(tab, 'ours()')
      for (let i = 0; i < rounds; i++) warm.push(await call<OurRun>(tab, 'ours()'))
    })
    const both = (key: keyof OurRun): Times => ({
      first: median(firsts.map((run) => run[key])),
      median: median(warm.map((run) => run[key])),
    })
    return {
      page,
      others: times,
      beforeRules,
      whole: both('whole'),
      recognise: both('recognise'),
      extract: both('extract'),
      paint: both('paint'),
      longestTask: Math.max(...[...firsts, ...warm].map((run) => run.longestTask)),
      records: warm[0]?.records ?? 0,
    }
  }

  async notOurs(page: BenchPage): Promise<Times> {
    return {
      first: await this.on(page, (tab) => call(tab, 'notOurs(1)')),
      median: await this.on(page, (tab) => call(tab, 'notOurs(500)')),
    }
  }

  private async on<T>(page: BenchPage, work: (tab: Page) => Promise<T>): Promise<T> {
    const context = await this.browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London' })
    try {
      const tab = await context.newPage()
      await tab.route('**/*', (route) =>
        route.request().isNavigationRequest()
          ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html })
          : route.abort(),
      )
      await tab.goto(page.url, { waitUntil: 'load' })
      await tab.evaluate(this.script)
      return await work(tab)
    } finally {
      await context.close()
    }
  }
}

const call = <T>(tab: Page, expression: string): Promise<T> =>
  tab.evaluate<T>(`minutebook.${expression}`)

async function repeat<T>(times: number, run: () => Promise<T>): Promise<T[]> {
  const out: T[] = []
  for (let i = 0; i < times; i++) out.push(await run())
  return out
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}
