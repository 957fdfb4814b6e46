import type { RecordId } from '../model/live'
import type { WholeRecord } from '../model/whole'
import { type FinalRecord, finalRecord } from '../record/final-record'
import type { MatterOf } from '../record/group-matters'
import { breather } from './breath'
import type { About, ExportFormat, Pages } from './format'
import { leavingOut } from './left-out'
import type { Output } from './output'
import { type Summary, summarised } from './package/summary'
import { openPartFolder } from './part-folder'

/** How far an export is: so many of so many records read, or bytes packed. */
export interface Progress {
  step: 'reading' | 'packing'
  done: number
  of: number
}

/** The records of one export, as the library gives them, and how many there are. */
export interface Source {
  total: number
  pages: AsyncIterable<readonly WholeRecord[]>
  /** The matters of the records, by their ids; asked for once, by formats of what is final. */
  matters?(): Promise<ReadonlyMap<RecordId, MatterOf>>
}

/** A finished file. It may stand on the disk until it is thrown away. */
export interface Exported {
  file: Blob
  /** How many records are in it. */
  records: number
  /** How many it has nothing of, since they say nothing that the format is for. */
  leftOut: number
  throwAway(): Promise<void>
}

/** More records are asked for than the format is good for. */
export class TooManyRecords extends Error {
  override name = 'TooManyRecords'

  constructor(
    readonly most: number,
    readonly asked: number,
  ) {
    super(`${asked} records, of ${most} at most`)
  }
}

/** So many records are worked on between two looks at the clock. */
const slice = 10

/**
 * Writes records as a file of this format. Nothing is left behind when it throws: the signal's reason when
 * the person cancels, else what went wrong.
 *
 * @throws {TooManyRecords} before anything is read
 */
export async function runExport(
  format: ExportFormat,
  source: Source,
  about: About,
  { signal, tell }: { signal: AbortSignal; tell: (progress: Progress) => void },
): Promise<Exported> {
  signal.throwIfAborted()
  const { most = Number.POSITIVE_INFINITY } = format
  if (source.total > most) throw new TooManyRecords(most, source.total)
  const folder = await openPartFolder()
  try {
    const file = await folder.part()
    const pause = breather(signal)
    let leftOut = 0
    const to: Output = {
      write: (chunk) => file.write(chunk),
      part: () => folder.part(),
      pause,
      packed: (done, of) => tell({ step: 'packing', done, of }),
      leaveOut: (more) => {
        leftOut += more
      },
    }
    let records = 0
    const counted = async function* <R>(pages: Pages<R>) {
      for await (const page of pages) {
        records += page.length
        yield page
      }
    }
    const read = readPages(source, { signal, pause, tell })
    const written = async () =>
      format.reads === 'whole'
        ? format.write(counted(read), to, about)
        : format.write(counted(finalPages(read, about, await source.matters?.())), to, about)
    await settled(written(), signal)
    return {
      file: new Blob([await file.close()], { type: format.type }),
      records: records - leftOut,
      leftOut,
      throwAway: folder.throwAway,
    }
  } catch (error) {
    await folder.throwAway()
    throw error
  }
}

/**
 * Counts what a file of these records says, without writing one.
 *
 * @throws the signal's reason when the person cancels
 */
export async function countRecords(
  source: Source,
  { signal, tell }: { signal: AbortSignal; tell: (progress: Progress) => void },
): Promise<Summary> {
  signal.throwIfAborted()
  const read = readPages(source, { signal, pause: breather(signal), tell })
  // With nothing left out: what is counted is the same, and looking for names takes time.
  const { pages, summary } = summarised(finalPages(read, { options: new Set(['contacts']) }))
  const passing = pages[Symbol.asyncIterator]()
  while (!(await passing.next()).done);
  return summary
}

/** Ends at once when the person cancels, whatever the database or the disk is still at. */
async function settled(work: Promise<void>, signal: AbortSignal): Promise<void> {
  const cancelled = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  await Promise.race([work, cancelled])
}

interface Watch {
  signal: AbortSignal
  pause: () => Promise<void>
  tell: (progress: Progress) => void
}

/** Pages cut into slices, with time for the page between them. */
async function* readPages({ total, pages }: Source, { pause, tell }: Watch): Pages<WholeRecord> {
  let done = 0
  tell({ step: 'reading', done, of: total })
  for await (const page of pages) {
    for (let from = 0; from < page.length; from += slice) {
      await pause()
      const some = page.slice(from, from + slice)
      yield some
      done += some.length
      tell({ step: 'reading', done, of: total })
    }
  }
}

async function* finalPages(
  pages: Pages<WholeRecord>,
  about: Pick<About, 'options'>,
  matters?: ReadonlyMap<RecordId, MatterOf>,
): Pages<FinalRecord> {
  const final = finalRecords(about, matters)
  for await (const page of pages) yield final(page)
}

/** What is final of records, page after page, with what is to be left out left out. */
export function finalRecords(
  { options }: Pick<About, 'options'>,
  matters: ReadonlyMap<RecordId, MatterOf> = new Map(),
): (page: readonly WholeRecord[]) => FinalRecord[] {
  const leftOut = leavingOut(options)
  return (page) =>
    page.flatMap((whole) => {
      const record = finalRecord(whole)
      if (record === null) return []
      const matter = matters.get(record.row.id) ?? record.matter
      return [leftOut({ ...record, matter }, record.version.text)]
    })
}
