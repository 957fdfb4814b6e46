import { type Measure, measures, Shelf } from './shelf'

/** More records may take at most so many times as long. */
const mostTimes = 1.5

/**
 * `npm run bench:library`: what a person waits for in a library of 1,000 and of 100,000 made-up records, in the
 * screens of the built extension in real Chromium (`npm run build` first): the popup's first row, a search, the export
 * page, and a captured page until its badge and its row say so. Medians of rounds taken in turns; 1 where the larger
 * one takes more than 1.5 times as long. `-- --quick`: 10,000 records. `-- --rounds=9`.
 */
export async function main(args: string[]): Promise<number> {
  const [few, many] = [1_000, args.includes('--quick') ? 10_000 : 100_000]
  const rounds = Number(args.flatMap((arg) => /^--rounds=(\d+)$/.exec(arg)?.[1] ?? [])[0] ?? 7)
  const small = await Shelf.open(few)
  const large = await Shelf.open(many)
  const times = new Map<Shelf, Record<Measure, number>[]>([
    [small, []],
    [large, []],
  ])
  try {
    // The first round finds nothing in any cache, and is not counted.
    for (let round = 0; round <= rounds; round += 1)
      for (const [shelf, all] of times) {
        const one = await shelf.round()
        if (round > 0) all.push(one)
      }
    return report(times.get(small) ?? [], times.get(large) ?? [], { few, many })
  } finally {
    await Promise.all([small.close(), large.close()])
  }
}

type Rounds = readonly Record<Measure, number>[]

function report(small: Rounds, large: Rounds, { few, many }: { few: number; many: number }) {
  let missed = 0
  for (const measure of measures) {
    const [one, other] = [small, large].map((all) => median(all.map((times) => times[measure])))
    const times = (other ?? 0) / (one ?? 0)
    const good = times <= mostTimes
    if (!good) missed += 1
    process.stdout.write(
      `${good ? 'ok    ' : 'MISSED'}  ${measure.padEnd(27)} ${ms(one)} of ${count(few)}, ${ms(other)} of ${count(many)}: ${times.toFixed(2)} times (at most ${mostTimes})\n`,
    )
  }
  return missed > 0 ? 1 : 0
}

const ms = (time = 0) => `${time.toFixed(0).padStart(5)} ms`
const count = (n: number) => n.toLocaleString('en')

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
