import type { FormatName } from '../../lib/words/export'
import type { Cancelled, CsvRound } from './in-page'
import type { Exported } from './library'

/** The JS heap with more records, at most so many times that of the fewer. */
const mostHeap = 1.5
/** Our way from the library to decisions.csv, at most so many times papaparse and bare Dexie together. */
const mostCsv = 2
/** The longest that the page may be held up, in milliseconds of the processor's time. */
const longestTask = 50
/** From the press of "Cancel" to the page's word, in milliseconds. */
const longestCancel = 200

const say = (line: string) => process.stdout.write(`${line}\n`)
const seconds = (ms: number) => `${(ms / 1000).toFixed(1).padStart(6)} s`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1).padStart(6)} MB`
const count = (n: number) => n.toLocaleString('en')

/** Prints what is measured as it comes, and remembers what missed. */
export class Report {
  private readonly missed: string[] = []

  /** 1 where a promise was broken. */
  end(): number {
    for (const what of this.missed) say(`MISSED  ${what}`)
    return this.missed.length > 0 ? 1 : 0
  }

  check(good: boolean, what: string): void {
    say(`${good ? 'ok    ' : 'MISSED'}  ${what}`)
    if (!good) this.missed.push(what)
  }

  filled(size: number, time: number): void {
    say(`\n${count(size)} records in the library (${seconds(time).trim()})`)
  }

  /** One line of the table. The clock's longest wait is told beside the processor's: others use the machine too. */
  exported(format: FormatName, size: number, one: Exported): void {
    const { time, before, peak, longest, tasks, done, said } = one
    const held = tasks === null ? '' : `longest task ${tasks.longest.toFixed(0).padStart(3)} ms, `
    say(
      `  ${format.padEnd(14)} ${seconds(time)}  heap ${megabytes(before)} to ${megabytes(peak)}  ${held}by the clock ${longest.toFixed(0)} ms`,
    )
    if (!done) this.check(false, `${format} of ${count(size)}: ${said}`)
    if (tasks !== null && tasks.longest > longestTask)
      this.check(
        false,
        `${format} of ${count(size)}: longest task ${tasks.longest.toFixed(0)} ms (at most ${longestTask})`,
      )
  }

  csv(size: number, rounds: readonly CsvRound[]): void {
    const ours = median(rounds.map((round) => round.ours))
    const reading = median(rounds.map((round) => round.reading))
    const unparse = median(rounds.map((round) => round.unparse))
    const times = ours / (reading + unparse)
    this.check(
      times <= mostCsv,
      `decisions.csv of ${count(size)}: ${times.toFixed(2)} times bare Dexie and unparse (at most ${mostCsv}; ${seconds(ours).trim()} to ${seconds(reading).trim()} and ${seconds(unparse).trim()})`,
    )
  }

  heap(format: FormatName, few: Exported, many: Exported, more: number): void {
    const times = many.peak / few.peak
    this.check(
      times <= mostHeap,
      `${format}: the heap of ${more} times the records is ${times.toFixed(2)} times as high (at most ${mostHeap})`,
    )
  }

  cancelled(format: FormatName, step: string, one: Cancelled): void {
    this.check(
      one.time <= longestCancel && one.left === 0,
      `${format} cancelled half way through ${step}: ${one.time.toFixed(0)} ms (at most ${longestCancel}), ${one.left} files left`,
    )
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
