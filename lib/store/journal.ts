import type { Table } from 'dexie'
import type { RecordId } from '../model/live'
import { type Journal, readJournal } from '../record/journal'
import { acts, edits, marks, undo } from './db'

/** What counts of a record's journal. Inside a transaction it must be one over `ofRecords`. */
export async function journalOf(record: RecordId): Promise<Journal> {
  return readJournal({
    edits: await edits.where('record').equals(record).toArray(),
    undo: await undo.where('record').equals(record).toArray(),
    marks: await marks.where('record').equals(record).toArray(),
    acts: await acts.where('record').equals(record).toArray(),
  })
}

/** The same of several records, read together; to be called inside such a transaction. */
export async function journalsOf(
  ids: readonly RecordId[],
): Promise<{ of(record: RecordId): Journal }> {
  const said = await byRecord(edits, ids)
  const turned = await byRecord(undo, ids)
  const marked = await byRecord(marks, ids)
  const did = await byRecord(acts, ids)
  return {
    of: (id) =>
      readJournal({ edits: said(id), undo: turned(id), marks: marked(id), acts: did(id) }),
  }
}

/** The rows of a table that belong to these records: they are seldom there. */
export async function byRecord<R extends { record: RecordId }, K>(
  table: Table<R, K>,
  ids: readonly RecordId[],
): Promise<(id: RecordId) => R[]> {
  const groups = new Map<RecordId, R[]>()
  for (const row of await table.where('record').anyOf(ids).toArray()) {
    const group = groups.get(row.record)
    if (group === undefined) groups.set(row.record, [row])
    else group.push(row)
  }
  return (id) => groups.get(id) ?? []
}
