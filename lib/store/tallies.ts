import type { RecordRow } from '../model/kept'
import type { CouncilRef } from '../model/plain'

/** How many records of one council the library has: what lists and screens say before they read any. */
export interface CountRow {
  /** The records' `councilKey`. */
  key: string
  /** As the record that was written last names it; null: not known. */
  council: CouncilRef | null
  /** Those that are not deleted. */
  records: number
  /** Those that are deleted and can still be had back. */
  deleted: number
}

/** What one write adds to the counts and takes from them, by council. */
export type Tallies = Map<string, CountRow>

type Counted = Pick<RecordRow, 'councilKey' | 'council' | 'deletedAt'>

/** Counts a record in (`by` 1) or out (-1). */
export function tally(all: Tallies, row: Counted, by: 1 | -1): void {
  const { councilKey: key, council, deletedAt } = row
  const one = all.get(key) ?? { key, council, records: 0, deleted: 0 }
  all.set(key, {
    key,
    council: by === 1 ? council : one.council,
    records: one.records + (deletedAt === 0 ? by : 0),
    deleted: one.deleted + (deletedAt === 0 ? 0 : by),
  })
}

/** Where the lists have a record: ascending, so that the newest come first and those without a date last. */
export interface Order {
  /** Minus the day of the decision (-20260704); 0 without one. */
  decided: number
  /** Minus the moment of the first capture, in milliseconds. */
  captured: number
}

/** For the indexes: made of the row by every write of it, kept with it in the table, and in no file. */
export function orderOf(row: Pick<RecordRow, 'decided' | 'firstSeen'>): Order {
  const [date] = /^\d{4}-\d{2}-\d{2}/.exec(row.decided ?? '') ?? []
  return {
    decided: date === undefined ? 0 : -Number(date.replaceAll('-', '')),
    captured: -Date.parse(row.firstSeen),
  }
}
