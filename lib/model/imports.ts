import type { RecordRow } from './kept'
import type { RecordId } from './live'
import type { WholeRecord } from './whole'

/** What the library keeps of files that are brought in: never a part of a record, and in no export. */

/**
 * How a record of a file stands to the library. `same`: the library has all of it. `newer`: the file has all
 * that the library has, and more. `differs`: each has what the other has not, or it was deleted here.
 */
export type Stands = 'new' | 'same' | 'newer' | 'differs'

/** All that was ever kept of a record, without the light row that shows it. */
export type History = Omit<WholeRecord, 'row'>

/** How many rows of each table a record has: histories only ever grow, so equal counts are an unchanged record. */
export type HistorySize = Record<keyof History, number>

/** What became of the records of an import. */
export interface ImportCounts {
  added: number
  replaced: number
  /** Records of which the file said something that is now an edit. */
  edited: number
}

/**
 * One file. `staging`: it is being read or looked at, the library has nothing of it. `adding`: the person
 * said yes, and no list shows it yet. `visible`: it is in the library. `leaving`: no list shows it any more.
 */
export interface ImportRow {
  number: number
  file: string
  state: 'staging' | 'adding' | 'visible' | 'leaving'
  /** UTC, ISO 8601 with `Z`: when it was read, then when it was taken. */
  at: string
  counts: ImportCounts
  /** The settings before and after, where the person restored them from the file. */
  settings?: { before: unknown; after: unknown }
}

/** One record of a file, light: what lists and decisions need of it. */
export interface StagedRow {
  import: number
  /** The line of the file, from 1. */
  place: number
  id: RecordId
  stands: Stands
  /** As the file has it; null once it is in the library. */
  row: RecordRow | null
  size: HistorySize
  took: 'no' | 'added' | 'replaced' | 'edited'
  /** Who said what was edited. */
  who?: string
}

/** The rest of it. */
export interface StagedHistory {
  import: number
  place: number
  theirs: History
  /** What was in the library before it was replaced: how it is taken back. */
  ours: WholeRecord | null
}

/** Why a file cannot be read, or not to its end. */
export type BadFileCode =
  | 'too-big'
  | 'empty'
  | 'utf-16'
  | 'not-utf-8'
  | 'row-too-long'
  | 'not-ours'
  | 'answers'
  | 'newer-version'
  | 'sheet-not-utf-8'
  | 'no-names'
  | 'column-twice'
  | 'column-missing'
  | 'not-taken'
  | 'garbled'
  | 'workbook'
  | 'zip-too-big'
  | 'zip-cut-off'
  | 'zip-damaged'
  | 'zip-unsafe'
  | 'zip-locked'

/** What is wrong with a row. */
export type FaultCode =
  | 'not-json'
  | 'cut-off'
  | 'other-format'
  | 'unknown-column'
  | 'missing-column'
  | 'bad-value'
  | 'forbidden-name'
  | 'bad-address'
  | 'other-host'
  | 'no-such-text'
  | 'wrong-time'
  | 'other-record'
  | 'no-text'
  | 'text-changed'
  | 'not-quoted'
  | 'twice'
  | 'other-columns'
  | 'not-in-library'
  | 'other-text'
  | 'list-column'
  | 'computed-column'
  | 'own-column'
  | 'left-out'
  | 'no-words'
  | 'no-fact'
  | 'unclear-date'

/**
 * A row that cannot be taken. `row` is its line in the file, from 1; `column` the name or path of what is
 * wrong in it, null where it is the row as a whole; `found` some of what stands there.
 */
export interface Fault {
  /** The file of an archive; absent where the file is the one that was chosen. */
  file?: string
  row: number
  column: string | null
  code: FaultCode
  found: string | null
}
