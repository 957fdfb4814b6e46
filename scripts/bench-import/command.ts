import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { Page } from 'playwright'
import { madeUp } from '../bench-export/made-up'
import { tasksOf } from '../bench-marks/tasks'
import { type BuiltExtension, openBuiltExtension } from '../built-extension'
import { moduleScript } from '../extract/bundle'

/** Milliseconds of the processor's time; by the clock; times the barest way. */
const most = { task: 50, cancel: 500, times: 12 }

/**
 * `npm run bench:import`: a full copy of made-up records from a file into an empty library, by the built extension's
 * own import page in real Chromium (`npm run build` first), and cancelled half way; 1 where a promise is broken.
 * `-- --quick`: a fifth of the records.
 */
export async function main(args: string[]): Promise<number> {
  const size = args.includes('--quick') ? 2_000 : 10_000
  const folder = await mkdtemp(join(tmpdir(), 'minutebook-bench-'))
  const file = join(folder, 'minutebook-everything.jsonl')
  await writeCopy(file, size)
  const bench = await Bench.open()
  try {
    await bench.whole(file, size)
    await bench.cancelled(file, 'Reading')
    await bench.cancelled(file, 'Adding')
    return bench.missed
  } finally {
    await bench.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** A full copy as the export writes it, with the checksums that the texts have. */
async function writeCopy(file: string, size: number): Promise<void> {
  const to = createWriteStream(file)
  for (let n = 0; n < size; n += 1) {
    const whole = madeUp(n)
    const versions = whole.versions.map((one) => ({
      ...one,
      sha256: createHash('sha256').update(one.text).digest('hex'),
    }))
    const head = { format: 'minutebook-everything', version: 1, line: n + 1, last: n === size - 1 }
    const isRoom = to.write(`${JSON.stringify({ ...head, ...whole, versions })}\n`)
    if (!isRoom) await new Promise<void>((resolve) => to.once('drain', resolve))
  }
  to.end()
  await finished(to)
}

class Bench {
  missed = 0

  private constructor(
    private readonly built: BuiltExtension,
    private readonly script: string,
  ) {}

  static async open(): Promise<Bench> {
    const script = await moduleScript(new URL('./in-page.ts', import.meta.url))
    return new Bench(await openBuiltExtension(), script)
  }

  close = (): Promise<void> => this.built.close()

  /** All of a file, in two steps as a person takes them, beside the barest way. */
  async whole(file: string, size: number): Promise<void> {
    const bare = await this.on(async (page) => {
      await page.evaluate('minutebook.prepare()')
      await page.locator('#bench').setInputFiles(file)
      return page.evaluate<number>('minutebook.bare()')
    })
    await this.on(async (page) => {
      const read = await this.timed('reading', async () => {
        await choose(page, file)
        await page.getByRole('button', { name: /^Add [\d,]+ decisions$/ }).waitFor(patience)
      })
      const added = await this.timed('adding', async () => {
        await page.getByRole('button', { name: /^Add [\d,]+ decisions$/ }).click()
        await page.getByText('decisions were added.').waitFor(patience)
      })
      const times = (read + added) / bare
      const words = `${size} records: ${times.toFixed(1)} times the barest way (at most ${most.times}; ${bare.toFixed(0)} ms)`
      this.check(times <= most.times, words)
    })
  }

  /** Half way through a step: how soon the page says so, and that nothing is left. */
  async cancelled(file: string, step: 'Reading' | 'Adding'): Promise<void> {
    await this.on(async (page) => {
      await choose(page, file)
      if (step === 'Adding') {
        const add = page.getByRole('button', { name: /^Add [\d,]+ decisions$/ })
        await add.waitFor(patience)
        await add.click()
      }
      await page.waitForFunction(
        (words) =>
          document.querySelector('.import-progress p')?.textContent?.startsWith(words) === true &&
          (document.querySelector('progress')?.value ?? 0) >= 50,
        step,
        patience,
      )
      const start = performance.now()
      await page.getByRole('button', { name: 'Cancel' }).click()
      await page.locator('.import-progress').waitFor({ state: 'detached', ...patience })
      const time = performance.now() - start
      if (step === 'Adding') await page.getByRole('button', { name: 'Add nothing' }).click()
      await page.getByRole('button', { name: 'Choose a file' }).waitFor(patience)
      const left = await this.leftOnceCleared(page)
      this.check(
        time <= most.cancel && left === '{}',
        `cancelled half way through ${step.toLowerCase()}: ${time.toFixed(0)} ms (at most ${most.cancel}), left ${left}`,
      )
    })
  }

  /** What is left in the library once the import is forgotten, as it is behind the page's back. */
  private async leftOnceCleared(page: Page): Promise<string> {
    for (;;) {
      const left = await page.evaluate<Record<string, number>>('minutebook.left()')
      if (!('imports' in left)) return JSON.stringify(left)
    }
  }

  private async timed(what: string, work: () => Promise<void>): Promise<number> {
    const browser = this.built.context.browser()
    if (browser === null) throw new Error('the context has no browser')
    const start = performance.now()
    let time = 0
    const { longest, long } = await tasksOf(browser, async () => {
      await work()
      time = performance.now() - start
    })
    this.check(
      longest <= most.task,
      `${what}: ${(time / 1000).toFixed(1)} s, longest task ${longest.toFixed(0)} ms (at most ${most.task}), ${long} over it`,
    )
    return time
  }

  /** A page with an empty library. */
  private async on<T>(work: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.built.context.newPage()
    try {
      await page.goto(`${this.built.home}/import.html`)
      await page.evaluate(this.script)
      await page.evaluate('minutebook.empty()')
      return await work(page)
    } finally {
      await page.close()
    }
  }

  private check(good: boolean, what: string): void {
    if (!good) this.missed = 1
    process.stdout.write(`${good ? 'ok    ' : 'MISSED'}  ${what}\n`)
  }
}

const patience = { timeout: 600_000 }

const choose = (page: Page, file: string): Promise<void> =>
  page.locator('.import-drop input').setInputFiles(file)
