import { chromium, type Page } from 'playwright'
import { meeting } from '../bench/pages'
import { chromiumPath } from '../browsers.mjs'
import { moduleScript } from '../extract/bundle'
import { type Tasks, tasksOf } from './tasks'

const wanted = 2000
/** Milliseconds of the processor's time. */
const most = { inAll: 100, task: 50 }
const rounds = 5
const frames = 300

/**
 * `npm run bench:marks`: painting 2,000 marks on the 3 MB page up to the frame that shows them, and scrolling it with
 * and without them, in one run of real Chromium; 1 where a target is missed.
 */
export async function main(): Promise<number> {
  const script = await moduleScript(new URL('./in-page.ts', import.meta.url))
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND'],
  })
  try {
    const page = await opened(await browser.newPage(), script)
    const cost = (call: string) => tasksOf(browser, () => page.evaluate(`minutebook.${call}`))
    const first = await cost('painting()')
    const marks = await page.evaluate<number>('minutebook.painting()')
    const measured: Record<'paint' | 'without' | 'with', Tasks[]> = {
      paint: [first],
      without: [],
      with: [],
    }
    for (let i = 0; i < rounds; i++) {
      await page.evaluate('minutebook.clear()')
      measured.without.push(await cost(`scroll(${frames})`))
      measured.paint.push(await cost('painting()'))
      measured.with.push(await cost(`scroll(${frames})`))
    }
    return report(marks, measured)
  } finally {
    await browser.close()
  }
}

async function opened(page: Page, script: string): Promise<Page> {
  const { url, html } = meeting(3_000_000)
  await page.setViewportSize({ width: 1200, height: 800 })
  await page.route('**/*', (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.abort(),
  )
  await page.goto(url, { waitUntil: 'load' })
  await page.evaluate(script)
  await page.evaluate(`minutebook.prepare(${wanted})`)
  return page
}

function report(
  marks: number,
  all: Record<'paint' | 'without' | 'with', readonly Tasks[]>,
): number {
  let missed = 0
  const check = (good: boolean, what: string) => {
    if (!good) missed += 1
    process.stdout.write(`${good ? 'ok    ' : 'MISSED'}  ${what}\n`)
  }
  for (const [name, rows] of Object.entries(all))
    for (const { inAll, longest, long } of rows)
      process.stdout.write(
        `${name.padEnd(8)} ${ms(inAll)} in all, longest task ${ms(longest)}, ${long} long tasks\n`,
      )
  const inAll = Math.max(...all.paint.map((one) => one.inAll))
  const longest = Math.max(...all.paint.map((one) => one.longest))
  const long = (rows: readonly Tasks[]) => rows.reduce((sum, one) => sum + one.long, 0)
  check(marks >= wanted, `${marks} marks (at least ${wanted})`)
  check(
    inAll < most.inAll,
    `painting, the first too: ${ms(inAll)} in all at most (under ${most.inAll})`,
  )
  check(
    longest < most.task,
    `painting, the first too: longest task ${ms(longest)} (under ${most.task})`,
  )
  check(
    long(all.with) <= long(all.without),
    `scrolling ${rounds} times: ${long(all.with)} long tasks with marks, ${long(all.without)} without`,
  )
  return missed > 0 ? 1 : 0
}

const ms = (time: number) => `${time.toFixed(1).padStart(7)} ms`
