import { Dexie, type Table } from 'dexie'
import type { FactKey, ReadingRow, RecordRow, VersionRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { v1 } from './migrations/v1'

/** What a person said of one fact. Until facts can be edited, only that there is one counts. */
export interface EditRow {
  record: RecordId
  fact: FactKey
  at: string
}

/** Strict: a save is said to be kept only when the disk has it, not when the system's cache has. */
export const library = new Dexie('minutebook', { chromeTransactionDurability: 'strict' })
library.version(1).stores(v1)

export const records: Table<RecordRow, number> = library.table('records')
export const versions: Table<VersionRow, [string, number]> = library.table('versions')
export const readings: Table<ReadingRow, [string, number, string]> = library.table('readings')
export const edits: Table<EditRow, number> = library.table('edits')
