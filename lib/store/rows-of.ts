import { Dexie, type Table } from 'dexie'
import type { RecordId } from '../model/live'

/**
 * All rows of a table that belong to these records, record by record. Asks for every record at once: a cursor that
 * jumps from one to the next, which is how Dexie's `anyOf` reads, waits for each answer before it asks again and takes
 * some three times as long. To be called inside a transaction over the table.
 */
export function rowsOf<R, K>(table: Table<R, K>, ids: readonly RecordId[]): PromiseLike<R[][]> {
  const { currentTransaction } = Dexie
  const index = currentTransaction.idbtrans.objectStore(table.name).index('record')
  return new Dexie.Promise((resolve, reject) => {
    const found: R[][] = ids.map(() => [])
    let waits = ids.length
    if (waits === 0) resolve(found)
    for (const [at, id] of ids.entries()) {
      // What the table holds is what its type says.
      const asked: IDBRequest<R[]> = index.getAll(id)
      asked.onerror = () => reject(asked.error)
      asked.onsuccess = () => {
        found[at] = asked.result
        waits -= 1
        if (waits === 0) resolve(found)
      }
    }
  })
}
