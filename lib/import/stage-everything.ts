import type { Fault, Stands } from '../model/imports'
import type { CopyHead } from '../model/whole'
import { standingOf } from '../record/standing'
import { dropImport } from '../store/leave-import'
import { beginImport, stagedPlace, stageRecords } from '../store/stage-import'
import { wholeOf } from '../store/whole-records'
import { type GoodLine, readEverythingLine } from './everything-line'
import { hold } from './hold'
import { type Line, linesOf } from './lines'

/** What a file would bring, before anything of it is in the library. */
export interface Staged {
  number: number
  counts: Record<Stands, number>
  /** How many of the new records were deleted when the file was made. */
  deleted: number
  /** What the file says of itself; null in copies that say nothing. */
  head: CopyHead | null
  /** How many rows cannot be taken; `faults` are those of the first, `mostListed` at most. */
  bad: number
  faults: readonly Fault[]
  /** The file ends before its last row: it was cut off. */
  isCutOff: boolean
  /** Rows that its own numbers say should be there and are not. */
  missing: number
  /** Lets the import go, whether or not it was taken. */
  release(): void
}

/** What the reading of a file needs from its page. */
export interface Watch {
  /** Lets the page breathe; throws once the person cancels. */
  pause(): Promise<void>
  /** So many bytes of so many are read. */
  tell(done: number, of: number): void
}

/** So many faults are listed, and so many records laid by in one transaction; units of text in one likewise. */
export const mostListed = 5000
const most = { records: 50, units: 4_000_000 }

/** What is known of a file while it is read. */
interface Tally extends Omit<Staged, 'release'> {
  last: boolean
  line: number
}

/**
 * Reads *everything* and lays its records by under a new import. Good rows are laid by and bad ones listed;
 * nothing of it is in the library yet, and nothing is left where this throws.
 *
 * @throws {BadFile}, or what `pause` throws
 */
export async function stageEverything(file: File, { pause, tell }: Watch): Promise<Staged> {
  const number = await beginImport(file.name)
  const release = await hold(number)
  const tally: Tally = {
    number,
    counts: { new: 0, same: 0, newer: 0, differs: 0 },
    deleted: 0,
    head: null,
    bad: 0,
    faults: [],
    isCutOff: false,
    missing: 0,
    last: false,
    line: 0,
  }
  try {
    let batch: Line[] = []
    let units = 0
    const flush = async () => {
      await stageLines(batch, tally, pause)
      tell(batch.at(-1)?.read ?? 0, file.size)
      batch = []
      units = 0
    }
    for await (const line of linesOf(file)) {
      batch.push(line)
      units += line.text.length
      if (batch.length >= most.records || units >= most.units) await flush()
    }
    await flush()
  } catch (error) {
    await dropImport(number)
    release()
    throw error
  }
  const { last, line: _, ...staged } = tally
  return { ...staged, faults: last ? tally.faults : cutOff(tally.faults), isCutOff: !last, release }
}

async function stageLines(
  lines: readonly Line[],
  tally: Tally,
  pause: Watch['pause'],
): Promise<void> {
  const good = new Map<string, GoodLine>()
  for (const line of lines) {
    await pause()
    const read = await readEverythingLine(line)
    tally.last = read.last
    if (read.is === 'head') {
      tally.head = read.head
      tally.line = 1
      continue
    }
    if (read.is === 'bad') {
      list(tally, read.faults)
      tally.line += 1
      continue
    }
    tally.missing += Math.max(0, read.line - tally.line - 1)
    tally.line = read.line
    const { id } = read.whole.row
    const first = good.get(id)?.place ?? (await stagedPlace(tally.number, id))
    if (first === null) good.set(id, read)
    else list(tally, [{ row: line.number, column: 'row.id', code: 'twice', found: `${first}` }])
  }
  await stageGood([...good.values()], tally)
}

async function stageGood(good: readonly GoodLine[], tally: Tally): Promise<void> {
  const ours = new Map(
    (await wholeOf(good.map(({ whole }) => whole.row.id))).map((one) => [one.row.id, one]),
  )
  const waiting = good.map(({ place, whole }) => ({
    place,
    whole,
    stands: standingOf(whole, ours.get(whole.row.id) ?? null),
  }))
  await stageRecords(tally.number, waiting)
  for (const { stands, whole } of waiting) {
    tally.counts[stands] += 1
    if (stands === 'new' && whole.row.deletedAt !== 0) tally.deleted += 1
  }
}

function list(tally: Tally, faults: readonly Fault[]): void {
  tally.bad += 1
  if (tally.faults.length < mostListed) tally.faults = [...tally.faults, ...faults]
}

/** The row in which a file breaks off is no JSON because it broke off. */
function cutOff(faults: readonly Fault[]): Fault[] {
  const last = faults.at(-1)
  return last?.code === 'not-json'
    ? [...faults.slice(0, -1), { ...last, code: 'cut-off', found: null }]
    : [...faults]
}
