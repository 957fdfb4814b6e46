import type { RecordId } from '../model/live'
import { countOf, libraryCounts } from './counts'
import { edits, records } from './db'
import { matchingKeys, type RecordQuery, wordsOf } from './search'

/** Which records are asked for: those that a list shows, or these, without deleted ones; or all, with them. */
export type Selection = (ShownSelection & { readonly checkedOnly?: boolean }) | { is: 'library' }

/** Which records a screen hands over. */
export type ShownSelection =
  | { is: 'found'; query: RecordQuery }
  | { is: 'chosen'; ids: readonly RecordId[] }

/** The keys of the records asked for, newest first: the list's order. */
export async function selectedKeys(selection: Selection): Promise<number[]> {
  if (selection.is === 'library')
    return (await records.toCollection().primaryKeys()).sort((a, b) => b - a)
  const keys = await shownKeys(selection)
  if (selection.checkedOnly !== true) return keys
  const checked = await checkedKeys()
  return keys.filter((key) => checked.has(key))
}

async function shownKeys(selection: ShownSelection): Promise<number[]> {
  if (selection.is === 'found') return matchingKeys(selection.query)
  const rows = records.where('id').anyOf(selection.ids)
  const keys = await rows.filter((row) => row.deletedAt === 0).primaryKeys()
  return keys.sort((a, b) => b - a)
}

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
  const all =
    selection.is === 'library' ? records.orderBy(':id') : records.where('deletedAt').equals(0)
  return (newestFirst ? all.reverse() : all).limit(count).primaryKeys()
}

const isAll = (selection: Selection): boolean =>
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
  if (selection.is === 'library') return counts.records + counts.deleted
  const { query } = selection
  return wordsOf(query).length > 0
    ? (await matchingKeys(query)).length
    : countOf(counts, query.council)
}
