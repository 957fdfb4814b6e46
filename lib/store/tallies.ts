import type { RecordRow } from '../model/kept'
import type { CouncilRef } from '../model/plain'
import { rowDecides } from '../record/deciding'

/** Which list a record is in: of decisions, of agenda items that decide nothing, or of what is deleted. */
export type Shelf = 'decision' | 'item' | 'deleted'

/** How many records of one council the library has: what lists and screens say before they read any. */
export interface CountRow {
  /** The records' `councilKey`. */
  key: string
  /** As the record that was written last names it; null: not known. */
  council: CouncilRef | null
  /** Those that are not deleted: decisions, and agenda items that decide nothing. */
  decisions: number
  items: number
  /** Those that are deleted and can still be had back. */
  deleted: number
}

/** What one write adds to the counts and takes from them, by council. */
export type Tallies = Map<string, CountRow>

type Shelved = Pick<RecordRow, 'kind' | 'title' | 'found' | 'deletedAt'>

/** The list that a record belongs to. */
export const shelfOf = (row: Shelved): Shelf =>
  row.deletedAt !== 0 ? 'deleted' : rowDecides(row) ? 'decision' : 'item'

const counted = { decision: 'decisions', item: 'items', deleted: 'deleted' } as const

/** Counts a record in (`by` 1) or out (-1). */
export function tally(
  all: Tallies,
  row: Shelved & Pick<RecordRow, 'councilKey' | 'council'>,
  by: 1 | -1,
): void {
  const { councilKey: key, council } = row
  const one = all.get(key) ?? { key, council, decisions: 0, items: 0, deleted: 0 }
  const of = counted[shelfOf(row)]
  all.set(key, { ...one, council: by === 1 ? council : one.council, [of]: one[of] + by })
}

/** Where the lists have a record: ascending, so that the newest come first and those without a date last. */
export interface Order {
  /** Minus the day of the decision (-20260704); 0 without one. */
  decided: number
  /** Minus the moment of the first capture, in milliseconds. */
  captured: number
}

/** Made of the row by every write of it, for the indexes; kept with it in the table, and in no file. */
export interface Place {
  order: Order
  shelf: Shelf
}

export function orderOf(row: Pick<RecordRow, 'decided' | 'firstSeen'>): Order {
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(row.decided ?? '') ?? []
  return {
    decided: date === undefined ? 0 : -Number(date.replaceAll('-', '')),
    captured: -Date.parse(row.firstSeen),
  }
}

/** A row as the table keeps it: with its place in the lists. */
export const placed = <R extends Shelved & Pick<RecordRow, 'decided' | 'firstSeen'>>(
  row: R,
): R & Place => ({ ...row, order: orderOf(row), shelf: shelfOf(row) })
