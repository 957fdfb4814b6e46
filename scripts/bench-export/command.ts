import { mostDecisions } from '../../lib/export/formats/workbook'
import { formats } from '../../lib/export/index'
import { type FormatName, isFormatName } from '../../lib/words/export'
import { type Exported, Library } from './library'
import { Report } from './report'

/** Formats that must not hold more on the heap for more records. */
const flat: readonly FormatName[] = ['decisions-csv', 'answers', 'tables-csv', 'parquet']

/** Where each is cancelled: while it reads, and the archives while they are packed too. */
const cancels: readonly (readonly [FormatName, 'reading' | 'packing'])[] = [
  ['decisions-csv', 'reading'],
  ['answers', 'reading'],
  ['tables-csv', 'reading'],
  ['tables-csv', 'packing'],
  ['parquet', 'reading'],
  ['workbook', 'packing'],
]

const all = formats.map(({ id }) => id).filter(isFormatName)

/**
 * `npm run bench:export`: every format from a library of made-up records to a file, by the built extension's own export
 * page in real Chromium (`npm run build` first); 1 where a promise is broken. With ten times the records those that
 * must not hold more for more; `-- --all` every format. `-- --quick`: a fifth and a tenth of the records, and the
 * heap is not judged. `-- --only=ris,bibtex`: these formats alone.
 */
export async function main(args: string[]): Promise<number> {
  const quick = args.includes('--quick')
  const [few, many] = quick ? [2_000, 10_000] : [10_000, 100_000]
  const only = args.flatMap((arg) => /^--only=(.+)$/.exec(arg)?.[1]?.split(',') ?? [])
  const names = all.filter((name) => only.length === 0 || only.includes(name))
  const atMany = names.filter((name) => args.includes('--all') || flat.includes(name))
  const report = new Report()
  const library = await Library.open()
  try {
    const fill = async (size: number) => report.filled(size, await library.fill(size))
    await fill(few)
    report.csv(few, await library.csvRounds(5))
    const small = await each(names, library, report, { tracing: true })
    for (const [format, step] of cancels.filter(([format]) => names.includes(format)))
      report.cancelled(format, step, await library.cancelled(format, step))
    if (!quick && names.includes('workbook')) await edge(library, report, fill)
    await fill(many)
    const large = await each(
      atMany.filter((name) => name !== 'workbook'),
      library,
      report,
      {
        tracing: false,
      },
    )
    // A few thousand records do not fill the heap as far as it may grow: the fewer would always have less.
    for (const format of quick ? [] : flat) {
      const [one, other] = [small.get(format), large.get(format)]
      if (one !== undefined && other !== undefined) report.heap(format, one, other, many / few)
    }
    return report.end()
  } finally {
    await library.close()
  }
}

async function each(
  which: readonly FormatName[],
  library: Library,
  report: Report,
  how: { tracing: boolean },
): Promise<Map<FormatName, Exported>> {
  const found = new Map<FormatName, Exported>()
  for (const format of which) {
    const one = await library.exported(format, how)
    report.exported(format, library.size, one)
    found.set(format, one)
  }
  return found
}

/** A workbook of as many decisions as it takes, and of one more. */
async function edge(library: Library, report: Report, fill: (size: number) => Promise<void>) {
  await fill(mostDecisions)
  await each(['workbook'], library, report, { tracing: false })
  await fill(mostDecisions + 1)
  const offer = await library.offered('workbook')
  report.check(
    /20,000/.test(offer.warning) && offer.buttons.join() === 'Export the zip of tables',
    `a workbook of one more: "${offer.warning}" and only ${offer.buttons.join()}`,
  )
}
