import type { RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import type { WholeRecord } from '../model/whole'
import { acts, edits, library, marks, ofRecords, readings, records, undo, versions } from './db'
import { byRecord } from './journal'
import { rowsByKey, rowsOf } from './rows-of'
import type { Place } from './tallies'

/** So many records are read at once: few enough to hold, enough that the database is not asked too often. */
export const pageSize = 500

/**
 * All that is kept of the records at these keys, in their order, a page at a time; each page is of one
 * moment. Deleted records, also those deleted meanwhile, are left out unless they are asked for.
 */
export async function* wholePages(
  keys: readonly number[],
  { withDeleted = false } = {},
): AsyncGenerator<WholeRecord[]> {
  let next = ahead(keys.slice(0, pageSize))
  for (let from = 0; from < keys.length; from += pageSize) {
    const page = await next
    // The database looks for the next page while this one is worked on.
    next = ahead(keys.slice(from + pageSize, from + 2 * pageSize))
    if (withDeleted) {
      yield page.map(({ whole }) => whole)
      continue
    }
    const deleted = new Set(await records.where('deletedAt').above(0).primaryKeys())
    yield page.flatMap(({ key, whole }) => (deleted.has(key) ? [] : [whole]))
  }
}

/** A page whose fault is told to whoever comes for it, and to nobody where nobody does any more. */
function ahead(keys: readonly number[]): ReturnType<typeof wholeRecords> {
  const page = keys.length === 0 ? Promise.resolve([]) : wholeRecords(keys)
  page.catch(() => {})
  return page
}

const wholeRecords = (
  keys: readonly number[],
): Promise<{ readonly key: number; readonly whole: WholeRecord }[]> =>
  library.transaction('r', ofRecords, async () => {
    const found = await rowsByKey(records, keys)
    const all = await withHistories(found.map(({ row }) => row))
    return found.flatMap(({ key }, at) => {
      const whole = all[at]
      return whole === undefined ? [] : [{ key, whole }]
    })
  })

/** The same of some ids, deleted ones too, in any order; those that the library has not are left out. */
export const wholeOf = (ids: readonly RecordId[]): Promise<WholeRecord[]> =>
  library.transaction('r', ofRecords, async () =>
    withHistories(await records.where('id').anyOf(ids).toArray()),
  )

async function withHistories(rows: readonly RecordRow[]): Promise<WholeRecord[]> {
  const ids = rows.map((row) => row.id)
  // Every record has texts and readings; what people said of them is seldom there.
  const [texts, read, said, turned, marked, did] = await Promise.all([
    rowsOf(versions, ids),
    rowsOf(readings, ids),
    byRecord(edits, ids),
    byRecord(undo, ids),
    byRecord(marks, ids),
    byRecord(acts, ids),
  ])
  return rows.map((row, at) => ({
    row: withoutPlace(row),
    versions: texts[at] ?? [],
    readings: read[at] ?? [],
    edits: said(row.id),
    undo: turned(row.id),
    marks: marked(row.id),
    acts: did(row.id),
  }))
}

/** What the table keeps for its indexes alone is no part of a record. */
function withoutPlace({ order: _, shelf: __, ...row }: RecordRow & Partial<Place>): RecordRow {
  return row
}
