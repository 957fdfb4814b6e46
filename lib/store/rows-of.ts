import { Dexie, type Table } from 'dexie'
import type { RecordId } from '../model/live'

/**
 * How many questions wait for their answers: few at first, since to ask hundreds in one go would hold up the page, then
 * two for every answer, until the database has always one to answer.
 */
const waiting = { first: 128, most: 512 }

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
    if (ids.length === 0) resolve(found)
    let asked = 0
    let answered = 0
    const ask = () => {
      const at = asked
      const id = ids[at]
      if (id === undefined) return
      asked += 1
      // What the table holds is what its type says.
      const question: IDBRequest<R[]> = index.getAll(id)
      question.onerror = () => reject(question.error)
      question.onsuccess = () => {
        found[at] = question.result
        answered += 1
        if (answered === ids.length) resolve(found)
        ask()
        if (asked - answered < waiting.most) ask()
      }
    }
    for (let n = 0; n < waiting.first; n += 1) ask()
  })
}

/**
 * The rows at these keys that are there, in the order of the keys. One question is asked for all of them where they
 * stand close together, as those of a whole library do.
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
