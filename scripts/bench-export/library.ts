import type { Page } from 'playwright'
import type { FormatName } from '../../lib/words/export'
import { type Tasks, tasksOf } from '../bench-marks/tasks'
import { type BuiltExtension, openBuiltExtension } from '../built-extension'
import { chooseFormat } from '../choose-format'
import { moduleScript } from '../extract/bundle'
import type { Cancelled, CsvRound, Pressed } from './in-page'

/** One export by the page's own button, with what it cost the page's thread. */
export interface Exported extends Pressed {
  /** Null where they were not traced: a trace of many minutes does not fit what Chromium keeps of one. */
  tasks: Tasks | null
}

/** What the page offers instead of a file: its warning, and the buttons under it. */
export interface Offer {
  warning: string
  buttons: string[]
}

const inPage = new URL('./in-page.ts', import.meta.url)

/** A library of made-up records in real Chromium with the built extension. */
export class Library {
  size = 0

  private constructor(
    private readonly built: BuiltExtension,
    private readonly script: string,
  ) {}

  static async open(script = inPage): Promise<Library> {
    const built = await openBuiltExtension({
      args: ['--enable-precise-memory-info', '--js-flags=--expose-gc'],
    })
    return new Library(built, await moduleScript(script))
  }

  close = (): Promise<void> => this.built.close()

  /** Fills up to so many records. Answers milliseconds. */
  async fill(size: number): Promise<number> {
    const start = performance.now()
    await this.on((page) => page.evaluate(`minutebook.fill(${this.size}, ${size})`))
    this.size = size
    return performance.now() - start
  }

  csvRounds(rounds: number): Promise<CsvRound[]> {
    return this.on((page) => page.evaluate(`minutebook.csvRounds(${rounds})`))
  }

  exported(format: FormatName, { tracing }: { tracing: boolean }): Promise<Exported> {
    return this.on(async (page) => {
      await choose(page, format)
      const before = await page.evaluate<number>('minutebook.settledHeap()')
      const press = () => page.evaluate<Pressed>(`minutebook.press(${before})`)
      if (!tracing) return { ...(await press()), tasks: null }
      const browser = this.built.context.browser()
      if (browser === null) throw new Error('the context has no browser')
      const pressed: Pressed[] = []
      const tasks = await tasksOf(browser, async () => pressed.push(await press()))
      const [one] = pressed
      if (one === undefined) throw new Error('nothing was pressed')
      return { ...one, tasks }
    })
  }

  cancelled(format: FormatName, step: 'reading' | 'packing'): Promise<Cancelled> {
    return this.on(async (page) => {
      await choose(page, format)
      return page.evaluate(`minutebook.pressAndCancel('${step}')`)
    })
  }

  offered(format: FormatName): Promise<Offer> {
    return this.on(async (page) => {
      await choose(page, format)
      return {
        warning: (await page.locator('.export-action .export-warning').textContent()) ?? '',
        buttons: await page.locator('.export-action button').allInnerTexts(),
      }
    })
  }

  private async on<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.built.context.newPage()
    try {
      await page.goto(`${this.built.home}/export.html`)
      await page.evaluate(this.script)
      return await work(page)
    } finally {
      await page.close()
    }
  }
}

async function choose(page: Page, format: FormatName): Promise<void> {
  await chooseFormat(page, format)
  await page.locator('.export-action .button.primary').waitFor()
}
