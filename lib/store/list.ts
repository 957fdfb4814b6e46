import type { RecordRow } from '../model/kept'
import { library, records } from './db'
import {
  isFound,
  keysWithWords,
  type ListOrder,
  type RecordQuery,
  standing,
  withWord,
  wordsOf,
} from './search'
import { orderOf } from './tallies'

/** A word of no more records than this is rare: all of them are read. */
const rare = 300
/** So many rows of the list are read at a time, and at most, to find the first that have common words. */
const walk = { atOnce: 250, most: 2000 }

/** The first rows of a list. */
export interface FirstRows {
  rows: readonly RecordRow[]
  /** How many there are in all; null where that was not found out by the way. */
  total: number | null
}

/**
 * The first `count` rows of a list, read without looking through the library: of a rare word all records that have
 * it, of common ones the first rows of the list. Where even these have too few, there may be fewer rows than there
 * are (`total` is then null), and only `listedKeys` knows.
 */
export async function firstRows(
  query: RecordQuery,
  order: ListOrder,
  count: number,
): Promise<FirstRows> {
  return library.transaction('r', records, async () => {
    const words = wordsOf(query)
    if (words.length === 0) {
      const rows = await standing(query, order).limit(count).toArray()
      return { rows, total: rows.length < count ? rows.length : null }
    }
    const few = await fewest(words)
    if (few === null) return walked({ query, order, words, count })
    const rows = (await rowsAt(few)).filter((row) => isFound(row, query, words))
    const place = (row: RecordRow) => orderOf(row)[order]
    // `few` ascends, and sorting keeps the order of those that stand at one place.
    rows.sort((a, b) => place(a) - place(b))
    return { rows: rows.slice(0, count), total: rows.length }
  })
}

/** The keys of the records of that word which fewest have, ascending; null where all the words are common. */
async function fewest(words: readonly string[]): Promise<number[] | null> {
  const all = await Promise.all(words.map((word) => withWord(word).limit(rare).primaryKeys()))
  const few = all.filter((keys) => keys.length < rare).map((keys) => [...new Set(keys)])
  const [least] = few.sort((a, b) => a.length - b.length)
  return least === undefined ? null : least.sort((a, b) => a - b)
}

interface Walk {
  query: RecordQuery
  order: ListOrder
  words: readonly string[]
  count: number
}

/** The first rows that are found among the first of the list. */
async function walked({ query, order, words, count }: Walk): Promise<FirstRows> {
  const rows: RecordRow[] = []
  let from: number | undefined
  let atFrom = new Set<string>()
  for (let read = 0; read < walk.most && rows.length < count; ) {
    const limit = walk.atOnce + atFrom.size
    const batch = await standing(query, order, from).limit(limit).toArray()
    // The index tells no two records of one day apart: those that were met before come once more.
    const fresh = batch.filter(({ id }) => !atFrom.has(id))
    rows.push(...fresh.filter((row) => isFound(row, query, words)))
    if (batch.length < limit) return { rows: rows.slice(0, count), total: rows.length }
    read += fresh.length
    const last = batch.at(-1)
    from = last === undefined ? from : orderOf(last)[order]
    atFrom = new Set(batch.filter((row) => orderOf(row)[order] === from).map(({ id }) => id))
  }
  return { rows: rows.slice(0, count), total: null }
}

/** The keys of all rows of a list, in its order. Looks through the whole library: never before the first row is shown. */
export async function listedKeys(query: RecordQuery, order: ListOrder): Promise<number[]> {
  const words = wordsOf(query)
  return library.transaction('r', records, async () => {
    const found = await keysWithWords(words)
    const all = await standing(query, order).primaryKeys()
    return found === null ? all : all.filter((key) => found.has(key))
  })
}

/** The rows at these keys, each in its key's place; undefined for one that is deleted or gone meanwhile. */
export async function rowsFor(keys: readonly number[]): Promise<(RecordRow | undefined)[]> {
  const rows = await records.bulkGet([...keys])
  return rows.map((row) => (row?.deletedAt === 0 ? row : undefined))
}

/** The same without the places of those that are deleted or gone. */
export const rowsAt = async (keys: readonly number[]): Promise<RecordRow[]> =>
  (await rowsFor(keys)).filter((row) => row !== undefined)
