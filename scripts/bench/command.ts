import { decision, meeting, news } from './pages'
import { Bench, others, type PageTimes, type Times } from './run'

const names = {
  walk: 'one TreeWalker text pass',
  innerText: 'innerText',
  readability: 'Readability',
  defuddle: 'Defuddle',
} as const

/** Ours on the middle page against Readability, at least so many times as fast. */
const leastFaster = 8
/** The longest that the page may be kept waiting, in milliseconds. */
const longestTask = 50
/** Seeing that a page is none of ours, in milliseconds. */
const longestLook = 1
/** From the middle page to the long one the time may grow so much more than the text: linear, with some room. */
const growth = 1.5

/** `npm run bench:extract`: medians, ratios and first runs, in real Chromium; 1 where a target is missed. */
export async function main(): Promise<number> {
  const bench = await Bench.open()
  try {
    const missed: string[] = []
    const check = (good: boolean, what: string) => {
      process.stdout.write(`${good ? 'ok    ' : 'MISSED'}  ${what}\n`)
      if (!good) missed.push(what)
    }
    await bench.page(decision(), 3, 1) // the browser itself warms up
    const small = await bench.page(decision(), 15, 7)
    const middle = await bench.page(meeting(200_000), 9, 7)
    const long = await bench.page(meeting(3_000_000), 3, 2)
    for (const times of [small, middle, long]) printPage(times)
    const look = await bench.notOurs(news(200_000))
    process.stdout.write(`\nA page that is none of ours: ${shown(look)}\n\n`)
    for (const which of ['median', 'first'] as const) {
      const faster = middle.others.readability[which] / middle.whole[which]
      check(
        faster >= leastFaster,
        `200 KB, ${which}: ${faster.toFixed(1)} times as fast as Readability (at least ${leastFaster})`,
      )
    }
    for (const { page, longestTask: task } of [small, middle, long])
      check(
        task <= longestTask,
        `${page.name}: longest task ${task.toFixed(1)} ms (at most ${longestTask})`,
      )
    const grows =
      long.whole.median / long.page.html.length / (middle.whole.median / middle.page.html.length)
    check(
      grows <= growth,
      `3 MB: ${grows.toFixed(2)} times the time a byte of 200 KB (at most ${growth})`,
    )
    check(
      look.first < longestLook,
      `none of ours: ${look.first.toFixed(2)} ms (under ${longestLook})`,
    )
    return missed.length > 0 ? 1 : 0
  } finally {
    await bench.close()
  }
}

function printPage(times: PageTimes): void {
  const { page, whole, records } = times
  process.stdout.write(
    `\n${page.name} (${page.html.length.toLocaleString('en')} characters, ${records} records)\n`,
  )
  const row = (name: string, one: Times) =>
    process.stdout.write(
      `  ${name.padEnd(26)} median ${ms(one.median)}  first ${ms(one.first)}  ${ratio(one, whole)}\n`,
    )
  for (const name of others) row(names[name], times.others[name])
  row('ours', whole)
  row('  before the first rule', times.beforeRules)
  for (const part of ['recognise', 'extract', 'paint'] as const) row(`  ${part}`, times[part])
  process.stdout.write(`  longest task ${times.longestTask.toFixed(1)} ms\n`)
}

const ms = (time: number) => `${time.toFixed(2).padStart(9)} ms`
const shown = (times: Times) =>
  `median ${times.median.toFixed(3)} ms, first ${times.first.toFixed(2)} ms`
const ratio = (one: Times, ours: Times) =>
  `${(one.median / ours.median).toFixed(2).padStart(7)} and ${(one.first / ours.first).toFixed(2)} times ours`
