import type { RecordId } from '../model/live'
import { countOf, libraryCounts } from './counts'
import { records } from './db'
import { matchingKeys, type RecordQuery, wordsOf } from './search'

/** Which records are asked for: those that a list shows, or these, without deleted ones; or all, with them. */
export type Selection = ShownSelection | { is: 'library' }

/** Which records a screen hands over. */
export type ShownSelection =
  | { is: 'found'; query: RecordQuery }
  | { is: 'chosen'; ids: readonly RecordId[] }

/** The keys of the records asked for, newest first: the list's order. */
export async function selectedKeys(selection: Selection): Promise<number[]> {
  if (selection.is === 'library')
    return (await records.toCollection().primaryKeys()).sort((a, b) => b - a)
  if (selection.is === 'found') return matchingKeys(selection.query)
  const rows = records.where('id').anyOf(selection.ids)
  const keys = await rows.filter((row) => row.deletedAt === 0).primaryKeys()
  return keys.sort((a, b) => b - a)
}

/** How many records are asked for. Of all, or all of a council, none is read. */
export async function selectedCount(selection: Selection): Promise<number> {
  if (selection.is === 'chosen') return (await selectedKeys(selection)).length
  const counts = await libraryCounts()
  if (selection.is === 'library') return counts.records + counts.deleted
  const { query } = selection
  return wordsOf(query).length > 0
    ? (await matchingKeys(query)).length
    : countOf(counts, query.council)
}
