import type { Table } from 'dexie'
import type { History, HistorySize } from '../model/imports'
import type { RecordId } from '../model/live'
import { sameValue } from '../record/same-value'
import { acts, edits, marks, readings, undo, versions } from './db'

/*
 * Histories of records as they are, without the rows that show them. Each of these is to be called inside a
 * transaction over all tables of records.
 */

const tables: Record<keyof History, Table> = { versions, readings, edits, undo, marks, acts }
const names = ['versions', 'readings', 'edits', 'undo', 'marks', 'acts'] as const

/** Adds histories as they are, in their order. Rejects where a row is there already. */
export async function addHistories(all: readonly History[]): Promise<void> {
  for (const name of names) await tables[name].bulkAdd(all.flatMap((one) => [...one[name]]))
}

export async function clearHistories(ids: readonly RecordId[]): Promise<void> {
  for (const name of names) await tables[name].where('record').anyOf(ids).delete()
}

/** Makes one record's history another; only the tables that differ are written. */
export async function swapHistory(id: RecordId, from: History, to: History): Promise<void> {
  for (const name of names) {
    if (sameValue(from[name], to[name])) continue
    await tables[name].where('record').equals(id).delete()
    await tables[name].bulkAdd([...to[name]])
  }
}

export function sizeOf(history: History): HistorySize {
  const { versions, readings, edits, undo, marks, acts } = history
  return {
    versions: versions.length,
    readings: readings.length,
    edits: edits.length,
    undo: undo.length,
    marks: marks.length,
    acts: acts.length,
  }
}

/** Whether the library's history of a record has just so many rows. */
export async function hasSize(id: RecordId, size: HistorySize): Promise<boolean> {
  const counts = await Promise.all(
    names.map((name) => tables[name].where('record').equals(id).count()),
  )
  return names.every((name, index) => counts[index] === size[name])
}
