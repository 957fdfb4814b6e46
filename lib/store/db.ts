import { Dexie, type Table } from 'dexie'
import type { ActRow } from '../model/acts'
import type { ImportRow, StagedHistory, StagedRow } from '../model/imports'
import type { EditRow, ReadingRow, RecordRow, UndoRow, VersionRow } from '../model/kept'
import type { MarkRow } from '../model/marks'
import { counting } from './counting'
import type { ArrivalRow } from './flood'
import { v1 } from './migrations/v1'
import { toV2, v2 } from './migrations/v2'
import { v3 } from './migrations/v3'
import { toV4, v4 } from './migrations/v4'
import { v5 } from './migrations/v5'
import { toV6, v6 } from './migrations/v6'
import { toV7, v7 } from './migrations/v7'
import { toV8, v8 } from './migrations/v8'
import { toV9, v9 } from './migrations/v9'
import { v10 } from './migrations/v10'
import { ownVersionOnly } from './own-version'
import type { CountRow } from './tallies'

/** Tells `raising` while an older library is brought up to date. */
export const opening = new EventTarget()

/** Strict: a save is said to be kept only when the disk has it, not when the system's cache has. */
export const library: Dexie = new Dexie('minutebook', {
  chromeTransactionDurability: 'strict',
  indexedDB: ownVersionOnly(() => Math.round(library.verno * 10), {
    raising: () => opening.dispatchEvent(new Event('raising')),
  }),
})
library.version(1).stores(v1)
library.version(2).stores(v2).upgrade(toV2)
library.version(3).stores(v3)
library.version(4).stores(v4).upgrade(toV4)
library.version(5).stores(v5)
library.version(6).stores(v6).upgrade(toV6)
library.version(7).stores(v7).upgrade(toV7)
library.version(8).stores(v8).upgrade(toV8)
library.version(9).stores(v9).upgrade(toV9)
library.version(10).stores(v10)
library.use(counting)

export const records: Table<RecordRow, number> = library.table('records')
export const versions: Table<VersionRow, [string, number]> = library.table('versions')
export const readings: Table<ReadingRow, [string, number, string]> = library.table('readings')
export const edits: Table<EditRow, number> = library.table('edits')
export const undo: Table<UndoRow, [string, number]> = library.table('undo')
export const marks: Table<MarkRow, number> = library.table('marks')
export const acts: Table<ActRow, [string, number]> = library.table('acts')

/** The key is given by the database. */
export const imports: Table<ImportRow, number, Omit<ImportRow, 'number'>> = library.table('imports')
export const staged: Table<StagedRow, [number, number]> = library.table('staged')
export const stagedHistories: Table<StagedHistory, [number, number]> =
  library.table('stagedHistories')

/** Written by every write of a record (./counting), by nobody else but who counts anew. */
export const counts: Table<CountRow, string> = library.table('counts')
/** Numbers of the whole library: `all` and `records` count changes, `removed` records taken out; `library` is its own. */
export const changes: Table<number, string> = library.table('changes')

/** How much came from each site lately (./flood). */
export const arrivals: Table<ArrivalRow, [string, string]> = library.table('arrivals')

/** All that a record is made of: what a step that changes one must lock. */
export const ofRecords: readonly Table[] = [records, versions, readings, edits, undo, marks, acts]
/** What waits to be brought in. */
export const ofImports: readonly Table[] = [imports, staged, stagedHistories]
