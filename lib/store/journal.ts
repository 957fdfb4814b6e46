import type { RecordId } from '../model/live'
import { type Journal, readJournal } from '../record/journal'
import { edits, marks, undo } from './db'

/** What counts of a record's edits and marks. Inside a transaction it must be one over `ofRecords`. */
export async function journalOf(record: RecordId): Promise<Journal> {
  const made = await edits.where('record').equals(record).toArray()
  const undone = await undo.where('record').equals(record).toArray()
  const marked = await marks.where('record').equals(record).toArray()
  return readJournal(made, undone, marked)
}
