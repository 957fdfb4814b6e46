import type { RecordRow } from '../model/kept'
import { foldWords } from '../record/fold-words'
import { records } from './db'

/** What a list is narrowed to. `council` is a `councilKey`; null: all. Every word of `text` must begin a word of the record. */
export interface RecordQuery {
  text: string
  council: string | null
}

/** Which rows of the list are wanted. */
export interface ListWindow {
  offset: number
  limit: number
}

/**
 * One window of the records that are not deleted, newest first, and how many there are in all. Reads
 * only indexes and the rows of the window, never the table.
 */
export async function findRecords(
  query: RecordQuery,
  window: ListWindow,
): Promise<{ rows: RecordRow[]; total: number }> {
  if (foldWords(query.text).length === 0) return windowOfAll(query.council, window)
  const keys = await matchingKeys(query)
  const rows = await rowsAt(keys.slice(window.offset, window.offset + window.limit))
  return { rows, total: keys.length }
}

const standing = (council: string | null) =>
  council === null
    ? records.where('deletedAt').equals(0)
    : records.where('[councilKey+deletedAt]').equals([council, 0])

async function windowOfAll(council: string | null, { offset, limit }: ListWindow) {
  const [rows, total] = await Promise.all([
    standing(council).reverse().offset(offset).limit(limit).toArray(),
    standing(council).count(),
  ])
  return { rows, total }
}

/** The keys of all records that match, newest first. */
export async function matchingKeys(query: RecordQuery): Promise<number[]> {
  // The longest word narrows most, so the sets that follow are small.
  const words = foldWords(query.text).sort((a, b) => b.length - a.length)
  const [first, ...rest] = words.map(
    (word) => () => records.where('words').startsWith(word).primaryKeys(),
  )
  if (first === undefined) return newestFirst(await standing(query.council).primaryKeys())
  let keys = new Set(await first())
  for (const next of rest) keys = both(keys, await next())
  if (query.council !== null) keys = both(keys, await standing(query.council).primaryKeys())
  for (const key of await records.where('deletedAt').above(0).primaryKeys()) keys.delete(key)
  return newestFirst([...keys])
}

const newestFirst = (keys: number[]): number[] => keys.sort((a, b) => b - a)

function both(some: ReadonlySet<number>, others: readonly number[]): Set<number> {
  return new Set(others.filter((key) => some.has(key)))
}

/** The rows at these keys, in their order; one that was deleted meanwhile is left out. */
export async function rowsAt(keys: readonly number[]): Promise<RecordRow[]> {
  const rows = await records.bulkGet([...keys])
  return rows.filter((row) => row !== undefined)
}
