import type { RecordId } from '../model/live'
import { countOf, libraryCounts } from './counts'
import { edits, records } from './db'
import { matchingKeys, type RecordQuery, shelfIn, wordsOf } from './search'
import { type Shelf, shelfOf } from './tallies'

/** Which records are asked for: those that a list shows, or these, without deleted ones; or all, with them. */
export type Selection = (ShownSelection & Narrowing) | { is: 'library' }

interface Narrowing {
  readonly checkedOnly?: boolean
  /** Agenda items that decide nothing too; a list of them is asked for as it is. */
  readonly withItems?: boolean
}

/** Which records a screen hands over. */
export type ShownSelection = FoundSelection | { is: 'chosen'; ids: readonly RecordId[] }

interface FoundSelection {
  is: 'found'
  query: RecordQuery
}

/** The keys of the records asked for, newest first: the list's order. */
export async function selectedKeys(selection: Selection): Promise<number[]> {
  if (selection.is === 'library')
    return (await records.toCollection().primaryKeys()).sort((a, b) => b - a)
  const keys = await shownKeys(selection)
  if (selection.checkedOnly !== true) return keys
  const checked = await checkedKeys()
  return keys.filter((key) => checked.has(key))
}

async function shownKeys(selection: ShownSelection & Narrowing): Promise<number[]> {
  if (selection.is === 'found') {
    const keys = await Promise.all(queriesOf(selection).map(matchingKeys))
    return keys.length === 1 ? (keys[0] ?? []) : keys.flat().sort((a, b) => b - a)
  }
  const shelves: readonly Shelf[] = selection.withItems ? ['decision', 'item'] : ['decision']
  const rows = records.where('id').anyOf(selection.ids)
  const keys = await rows.filter((row) => shelves.includes(shelfOf(row))).primaryKeys()
  return keys.sort((a, b) => b - a)
}

/** One query for each list that is asked for. */
const queriesOf = ({ query, withItems }: FoundSelection & Narrowing): RecordQuery[] =>
  withItems && query.items !== true ? [query, { ...query, items: true }] : [query]

/** Records that are checked in full. Only those are read that somebody edited: no other is. */
async function checkedKeys(): Promise<ReadonlySet<number>> {
  const edited = await edits.orderBy('record').uniqueKeys()
  const rows = records.where('id').anyOf(edited)
  return new Set(await rows.filter((row) => row.checked === 'all').primaryKeys())
}

/** The first keys in an export's order, without looking for all where all are asked for. */
export async function firstKeys(
  selection: Selection,
  { count, newestFirst }: { count: number; newestFirst: boolean },
): Promise<number[]> {
  if (!isAll(selection)) {
    const keys = await selectedKeys(selection)
    return (newestFirst ? keys : keys.toReversed()).slice(0, count)
  }
  const parts =
    selection.is === 'library' ? [records.orderBy(':id')] : queriesOf(selection).map(onShelf)
  const first = await Promise.all(
    parts.map((all) => (newestFirst ? all.reverse() : all).limit(count).primaryKeys()),
  )
  return first
    .flat()
    .sort((a, b) => (newestFirst ? b - a : a - b))
    .slice(0, count)
}

const onShelf = (query: RecordQuery) => records.where('shelf').equals(shelfIn(query))

/** Whether whole lists are asked for. */
const isAll = (
  selection: Selection,
): selection is { is: 'library' } | (FoundSelection & Narrowing) =>
  selection.is === 'library' ||
  (selection.is === 'found' &&
    selection.checkedOnly !== true &&
    selection.query.council === null &&
    wordsOf(selection.query).length === 0)

/** How many records are asked for. Of all, or all of a council, none is read. */
export async function selectedCount(selection: Selection): Promise<number> {
  if (selection.is !== 'library' && (selection.is === 'chosen' || selection.checkedOnly))
    return (await selectedKeys(selection)).length
  const counts = await libraryCounts()
  if (selection.is === 'library') return counts.decisions + counts.items + counts.deleted
  return wordsOf(selection.query).length > 0
    ? (await shownKeys(selection)).length
    : queriesOf(selection).reduce((sum, query) => sum + countOf(counts, query), 0)
}
