import type { RecordId } from '../model/live'
import type { CouncilRef } from '../model/plain'
import { records } from './db'

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
