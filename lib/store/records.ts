import type { RecordId } from '../model/live'
import type { CouncilRef } from '../model/plain'
import { library, ofRecords, records } from './db'

const day = 24 * 60 * 60 * 1000
/** How long a deleted record can be had back, in milliseconds. */
export const keptAfterDelete = 30 * day

/** A council of the library with the number of its records; `council` null: not known. */
export interface CouncilCount {
  key: string
  council: CouncilRef | null
  count: number
}

/** The councils of all records that are not deleted, by name; the unknown one last. */
export async function councilsInLibrary(): Promise<CouncilCount[]> {
  const keys = await records.orderBy('councilKey').uniqueKeys()
  const counts = await Promise.all(keys.map((key) => councilCount(String(key))))
  return counts
    .filter((one) => one.count > 0)
    .sort((a, b) => compareNames(a.council?.name, b.council?.name))
}

async function councilCount(key: string): Promise<CouncilCount> {
  // Made twice: Dexie's `first` narrows the very collection that it is called on.
  const standing = () => records.where('[councilKey+deletedAt]').equals([key, 0])
  const [row, count] = await Promise.all([standing().first(), standing().count()])
  return { key, council: row?.council ?? null, count }
}

function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.localeCompare(b, 'en')
}

/** Marks a record as deleted: it leaves all lists, and automatic capture leaves it alone. */
export async function deleteRecord(id: RecordId): Promise<void> {
  await records.where('id').equals(id).modify({ deletedAt: new Date().toISOString() })
}

/** Takes a deletion back. */
export async function restoreRecord(id: RecordId): Promise<void> {
  await records.where('id').equals(id).modify({ deletedAt: 0 })
}

/** Someone has seen what changed. A version that waits for the person goes on waiting. */
export async function openedDifference(id: RecordId): Promise<void> {
  await records
    .where('id')
    .equals(id)
    .filter((row) => row.changed === 'unseen')
    .modify((row) => {
      row.changed = 'no'
      delete row.seen
    })
}

/** Empties what was deleted 30 days before `now` or earlier, with all its texts, readings, edits and marks. */
export async function purgeDeleted(now: Date): Promise<number> {
  const limit = new Date(now.getTime() - keptAfterDelete).toISOString()
  return library.transaction('rw', ofRecords, async () => {
    // 0 (not deleted) sorts before every string, so the range begins at the first string.
    const gone = await records.where('deletedAt').between('', limit, true, true).toArray()
    const ids = gone.map((row) => row.id)
    for (const table of ofRecords)
      await table
        .where(table === records ? 'id' : 'record')
        .anyOf(ids)
        .delete()
    return ids.length
  })
}
