import type { RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import type { WholeRecord } from '../model/whole'
import { edits, library, marks, ofRecords, readings, records, undo, versions } from './db'
import { rowsOf } from './rows-of'
import { rowsAt } from './search'

/** So many records are read at once: few enough to hold, enough that the database is not asked too often. */
export const pageSize = 500

/**
 * All that is kept of the records at these keys, in their order, a page at a time; each page is of one
 * moment. A record that was deleted meanwhile is left out.
 */
export async function* wholePages(keys: readonly number[]): AsyncGenerator<WholeRecord[]> {
  for (let from = 0; from < keys.length; from += pageSize)
    yield await wholeRecords(keys.slice(from, from + pageSize))
}

const wholeRecords = (keys: readonly number[]): Promise<WholeRecord[]> =>
  library.transaction('r', ofRecords, async () => {
    const rows = await rowsAt(keys)
    return withHistories(rows.filter((row) => row.deletedAt === 0))
  })

/** The same of some ids, deleted ones too, in any order; those that the library has not are left out. */
export const wholeOf = (ids: readonly RecordId[]): Promise<WholeRecord[]> =>
  library.transaction('r', ofRecords, async () =>
    withHistories(await records.where('id').anyOf(ids).toArray()),
  )

async function withHistories(rows: readonly RecordRow[]): Promise<WholeRecord[]> {
  const ids = rows.map((row) => row.id)
  // Every record has texts and readings; what people said of them is seldom there.
  const [texts, read, said, turned, marked] = await Promise.all([
    rowsOf(versions, ids),
    rowsOf(readings, ids),
    byRecord(edits.where('record').anyOf(ids).toArray()),
    byRecord(undo.where('record').anyOf(ids).toArray()),
    byRecord(marks.where('record').anyOf(ids).toArray()),
  ])
  return rows.map((row, at) => ({
    row,
    versions: texts[at] ?? [],
    readings: read[at] ?? [],
    edits: said(row.id),
    undo: turned(row.id),
    marks: marked(row.id),
  }))
}

async function byRecord<R extends { record: RecordId }>(found: PromiseLike<readonly R[]>) {
  const groups = new Map<RecordId, R[]>()
  for (const row of await found) {
    const group = groups.get(row.record)
    if (group === undefined) groups.set(row.record, [row])
    else group.push(row)
  }
  return (id: RecordId): R[] => groups.get(id) ?? []
}
