import { Dexie } from 'dexie'
import { library } from '../../lib/store/db'
import type { Incoming } from '../../lib/store/incoming'
import { v1 } from '../../lib/store/migrations/v1'
import { v2 } from '../../lib/store/migrations/v2'
import { v3 } from '../../lib/store/migrations/v3'
import { v4 } from '../../lib/store/migrations/v4'
import { v5 } from '../../lib/store/migrations/v5'
import { v6 } from '../../lib/store/migrations/v6'
import { v7 } from '../../lib/store/migrations/v7'
import { v8 } from '../../lib/store/migrations/v8'
import { v9 } from '../../lib/store/migrations/v9'
import { saveCapture } from '../../lib/store/save'

const shapes = [v1, v2, v3, v4, v5, v6, v7, v8, v9]

/** Rows by the names of their tables. */
type Tables = Readonly<Record<string, readonly unknown[]>>

/** What a library of today keeps of one capture; the library is deleted then. */
export async function keptOf(incoming: Incoming): Promise<Tables> {
  await library.open()
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(incoming)
  const rows = library.tables.map(async (table) => [table.name, await table.toArray()] as const)
  const kept = Object.fromEntries(await Promise.all(rows))
  await library.delete()
  return kept
}

/** Leaves a library on the disk in the shape of an older version, with these rows, and opens it as it is today. */
export async function openOlder(version: number, tables: Tables): Promise<void> {
  const older = new Dexie('minutebook')
  for (const [at, stores] of shapes.slice(0, version).entries())
    older.version(at + 1).stores(stores)
  await older.open()
  for (const [name, rows] of Object.entries(tables)) await older.table(name).bulkAdd([...rows])
  older.close()
  await library.open()
}
