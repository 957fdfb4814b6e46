import { Dexie } from 'dexie'
import type { RecordRow } from '../model/kept'
import { foldWords } from '../record/fold-words'
import { records } from './db'
import { type Shelf, shelfOf } from './tallies'

/** Which list: of decisions, or of the agenda items that decide nothing. `council` is a `councilKey`; null: all. */
export interface ListQuery {
  council: string | null
  items?: boolean | undefined
}

/** A list, and what it is narrowed to: every word of `text` must begin a word of the record. */
export interface RecordQuery extends ListQuery {
  text: string
}

/** By the day of the decision, or by the moment in which a record was first captured; the newest first. */
export type ListOrder = 'decided' | 'captured'

/** The words of a search, the longest first: it narrows most. */
export const wordsOf = ({ text }: Pick<RecordQuery, 'text'>): string[] =>
  foldWords(text).sort((a, b) => b.length - a.length)

/** Where the records of a list are. */
export const shelfIn = ({ items = false }: ListQuery): Shelf => (items ? 'item' : 'decision')

/**
 * The records of a list, of one council or of all, in its order: the newest first, those without a date last, and those
 * of one day or moment in the order in which they were captured.
 *
 * @param from the place in the order at which to begin (`Place.order`)
 */
export function standing(query: ListQuery, order: ListOrder, from?: number) {
  const start = from ?? Dexie.minKey
  const shelf = shelfIn(query)
  const [index, of] =
    query.council === null
      ? [`[shelf+order.${order}]`, [shelf]]
      : [`[councilKey+shelf+order.${order}]`, [query.council, shelf]]
  return records.where(index).between([...of, start], [...of, Dexie.maxKey], true, true)
}

/** Records with a word that begins so. One that has several such words may be in it more than once. */
export const withWord = (word: string) => records.where('words').startsWith(word)

/** The keys of all records that match, as they came into the library, the newest first. */
export async function matchingKeys(query: RecordQuery): Promise<number[]> {
  const all = await standing(query, 'captured').primaryKeys()
  const found = await keysWithWords(wordsOf(query))
  return (found === null ? all : all.filter((key) => found.has(key))).sort((a, b) => b - a)
}

/** The keys of the records that have all these words, deleted ones too; null where there is no word. */
export async function keysWithWords(words: readonly string[]): Promise<Set<number> | null> {
  const [first, ...rest] = words
  if (first === undefined) return null
  let keys = new Set(await withWord(first).primaryKeys())
  for (const word of rest) {
    const next = await withWord(word).primaryKeys()
    keys = new Set(next.filter((key) => keys.has(key)))
  }
  return keys
}

/** Whether a row that a list may have is found by a query. */
export function isFound(row: RecordRow, query: RecordQuery, words: readonly string[]): boolean {
  const has = (word: string) => row.words.some((one) => one.startsWith(word))
  return (
    shelfOf(row) === shelfIn(query) &&
    (query.council === null || row.councilKey === query.council) &&
    words.every(has)
  )
}
