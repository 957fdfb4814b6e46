import type { FaultCode } from '../model/imports'
import type { RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import type { WholeRecord } from '../model/whole'
import { sameValue } from '../record/same-value'
import { checkCounts, recount } from '../store/counts'
import { ofRecords, records } from '../store/db'
import { refreshedRow } from '../store/refresh-row'
import { wholePages } from '../store/whole-records'
import { writing } from '../store/writing'
import { derivedRow } from './derived-row'
import { wrongInWhole } from './whole-faults'

/** What is wrong with a record. `row-differs`: lists show something else than its text and its journal say. */
export interface RecordFault {
  readonly id: RecordId
  readonly title: string
  readonly code: FaultCode | 'row-differs'
  /** Where in what is kept of it; null for the whole row. */
  readonly column: string | null
}

export interface LibraryCheck {
  readonly records: number
  readonly faults: readonly RecordFault[]
  /** Whether the numbers in lists were those of the records; where not, they are by now. */
  readonly countsAreRight: boolean
}

interface Watch {
  readonly signal: AbortSignal
  tell(done: number, of: number): void
}

/** So many records are held at once. */
const atOnce = 100

/**
 * Reads every record of the library, deleted ones too, and compares: texts with their hashes, quotes with the words in
 * their texts, what users said with the texts that they said it of, lists with what the records say, counts with the
 * records. It works beside saving, changes nothing but counts, and can be stopped.
 *
 * @throws the signal's reason where it was stopped
 */
export async function checkLibrary({ signal, tell }: Watch): Promise<LibraryCheck> {
  const keys = await records.toCollection().primaryKeys()
  const faults: RecordFault[] = []
  for (let from = 0; from < keys.length; from += atOnce) {
    tell(from, keys.length)
    for await (const page of wholePages(keys.slice(from, from + atOnce), { withDeleted: true }))
      for (const whole of page) {
        signal.throwIfAborted()
        const fault = await faultOf(whole)
        if (fault !== null) faults.push(fault)
      }
  }
  tell(keys.length, keys.length)
  return { records: keys.length, faults, countsAreRight: await checkCounts() }
}

/** The first thing that is wrong with a record; null where nothing is. */
export async function faultOf(whole: WholeRecord): Promise<RecordFault | null> {
  const { id, title } = whole.row
  const wrong = await wrongInWhole(whole)
  if (wrong !== null) return { id, title, code: wrong.code, column: wrong.column }
  const derived = derivedRow(whole)
  if (derived === null) return { id, title, code: 'no-text', column: 'row.version' }
  const differs = namesOf(derived).find((name) => !sameValue(whole.row[name], derived[name]))
  return differs === undefined ? null : { id, title, code: 'row-differs', column: `row.${differs}` }
}

/** What the file of a library is the only one to know, and when a page was looked at, is not derived. */
const notDerived: ReadonlySet<keyof RecordRow> = new Set([
  'seen',
  'changed',
  'firstSeen',
  'lastSeen',
])

const namesOf = (row: RecordRow) =>
  // The keys of a row are those of its type.
  (Object.keys(row) as (keyof RecordRow)[]).filter((name) => !notDerived.has(name))

/** Makes the rows of these records again, and all counts. Texts, readings and what users said stay as they are. */
export async function repairRows(faults: readonly RecordFault[]): Promise<void> {
  const ids = faults.filter(({ code }) => code === 'row-differs').map(({ id }) => id)
  for (const id of ids)
    await writing(ofRecords, async () => {
      const [key] = await records.where('id').equals(id).primaryKeys()
      const row = key === undefined ? undefined : await records.get(key)
      if (row !== undefined) await records.put(await refreshedRow(row), key)
    })
  await recount()
}
