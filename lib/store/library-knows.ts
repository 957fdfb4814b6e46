import type { RecordId } from '../model/live'
import type { LibraryKnows } from '../record/page-state'
import { records } from './db'

/** What the library has of these records; those that it has not are left out. */
export async function libraryKnows(ids: readonly RecordId[]): Promise<LibraryKnows[]> {
  const rows = await records.where('id').anyOf(ids).toArray()
  return rows.map((row) => ({ id: row.id, changed: row.changed, deleted: row.deletedAt !== 0 }))
}
