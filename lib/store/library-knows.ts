import type { RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { rowDecides } from '../record/deciding'
import type { LibraryKnows } from '../record/page-state'
import { records } from './db'

/** What the library has of these records; those that it has not are left out. */
export async function libraryKnows(ids: readonly RecordId[]): Promise<LibraryKnows[]> {
  return (await records.where('id').anyOf(ids).toArray()).map(knownOf)
}

/** What the library knows of a record, from its row. */
export const knownOf = (row: RecordRow): LibraryKnows => ({
  id: row.id,
  changed: row.changed,
  deleted: row.deletedAt !== 0,
  decides: rowDecides(row),
})
