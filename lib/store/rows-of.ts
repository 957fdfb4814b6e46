import { Dexie, type Table } from 'dexie'
import type { RecordId } from '../model/live'

/**
 * So many questions wait for their answers: enough that the database has always one to answer; to ask a thousand in one
 * go would hold up the page for some 30 ms.
 */
const waiting = 256

/**
 * All rows of a table that belong to these records, record by record. Does not wait for an answer before it asks again:
 * a cursor that jumps from one record to the next, which is how Dexie's `anyOf` reads, does, and takes some three times
 * as long. To be called inside a transaction over the table.
 */
export function rowsOf<R, K>(table: Table<R, K>, ids: readonly RecordId[]): PromiseLike<R[][]> {
  const { currentTransaction } = Dexie
  const index = currentTransaction.idbtrans.objectStore(table.name).index('record')
  return new Dexie.Promise((resolve, reject) => {
    const found: R[][] = ids.map(() => [])
    const left = ids.entries()
    let waits = ids.length
    const ask = () => {
      const { value } = left.next()
      if (value === undefined) return
      const [at, id] = value
      // What the table holds is what its type says.
      const asked: IDBRequest<R[]> = index.getAll(id)
      asked.onerror = () => reject(asked.error)
      asked.onsuccess = () => {
        found[at] = asked.result
        waits -= 1
        if (waits === 0) resolve(found)
        else ask()
      }
    }
    if (waits === 0) resolve(found)
    for (let n = 0; n < waiting; n += 1) ask()
  })
}

/**
 * The rows at these keys that are there, in the order of the keys. One question is asked for all of them where they
 * stand close together, as those of a whole library do: half of what a row costs is its question.
 */
export async function rowsByKey<R>(
  table: Table<R, number>,
  keys: readonly number[],
): Promise<{ readonly key: number; readonly row: R }[]> {
  const [least, most] = [Math.min(...keys), Math.max(...keys)]
  if (most - least >= keys.length * 2) {
    const rows = await table.bulkGet([...keys])
    return found(keys, (_, at) => rows[at])
  }
  const near = table.where(':id').between(least, most, true, true)
  const [all, places] = await Promise.all([near.toArray(), near.primaryKeys()])
  const rowOf = new Map(places.map((key, at) => [key, all[at]]))
  return found(keys, (key) => rowOf.get(key))
}

const found = <R>(keys: readonly number[], rowOf: (key: number, at: number) => R | undefined) =>
  keys.flatMap((key, at) => {
    const row = rowOf(key, at)
    return row === undefined ? [] : [{ key, row }]
  })
