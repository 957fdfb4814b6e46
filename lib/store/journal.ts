import type { RecordId } from '../model/live'
import { type Journal, readJournal } from '../record/journal'
import { edits, undo } from './db'

/** What counts of a record's edits. Inside a transaction it must be one over `edits` and `undo`. */
export async function journalOf(record: RecordId): Promise<Journal> {
  const made = await edits.where('record').equals(record).toArray()
  const undone = await undo.where('record').equals(record).toArray()
  return readJournal(made, undone)
}

/** The same of many records at once; one that has no edits is left out. */
export async function journalsOf(all: readonly RecordId[]): Promise<Map<RecordId, Journal>> {
  const made = await edits.where('record').anyOf(all).toArray()
  const undone = await undo.where('record').anyOf(all).toArray()
  const edited = [...new Set(made.map((edit) => edit.record))]
  const of = <R extends { record: RecordId }>(rows: readonly R[], record: RecordId) =>
    rows.filter((row) => row.record === record)
  return new Map(
    edited.map((record) => [record, readJournal(of(made, record), of(undone, record))]),
  )
}
