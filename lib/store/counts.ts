import { changes, counts, library, records } from './db'
import { type CountRow, type Tallies, tally } from './tallies'

/** The library in numbers. `councils` are those with records that are not deleted, by name; the unknown one last. */
export interface LibraryCounts {
  /** Records that are not deleted. */
  records: number
  /** Those that are deleted and can still be had back. */
  deleted: number
  councils: readonly CountRow[]
}

/** How many records the library has, from rows that are kept with them: no record is read. */
export async function libraryCounts(): Promise<LibraryCounts> {
  const all = await counts.toArray()
  const sum = (of: (row: CountRow) => number) => all.reduce((total, row) => total + of(row), 0)
  return {
    records: sum((row) => row.records),
    deleted: sum((row) => row.deleted),
    councils: all
      .filter((one) => one.records > 0)
      .sort((a, b) => compareNames(a.council?.name, b.council?.name)),
  }
}

function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.localeCompare(b, 'en')
}

/** How many records that are not deleted a council has; null: all councils. */
export const countOf = (all: LibraryCounts, council: string | null): number =>
  council === null ? all.records : (all.councils.find(({ key }) => key === council)?.records ?? 0)

/** How many records the library holds, deleted ones too, and how many of them are deleted. */
export async function libraryCount(): Promise<{ records: number; deleted: number }> {
  const { records: shown, deleted } = await libraryCounts()
  return { records: shown + deleted, deleted }
}

/**
 * Another number after each change: `records` of what lists show, `all` of anything that is kept of a record. What
 * was counted or listed under another number is old.
 */
export const changeNumber = async (of: 'records' | 'all'): Promise<number> =>
  (await changes.get(of)) ?? 0

/** So many rows are read at once while all of them are counted. */
const atOnce = 1000

/** Counts every record anew, and keeps that. Answers the rows that were kept. */
export async function recount(): Promise<CountRow[]> {
  return library.transaction('rw', records, counts, async () => {
    const tallies: Tallies = new Map()
    let last = 0
    for (;;) {
      const next = records.where(':id').above(last).limit(atOnce)
      const keys = await next.primaryKeys()
      for (const row of await records.bulkGet(keys)) if (row !== undefined) tally(tallies, row, 1)
      const end = keys.at(-1)
      if (end === undefined) break
      last = end
    }
    await counts.clear()
    await counts.bulkPut([...tallies.values()])
    return [...tallies.values()]
  })
}

/**
 * Looks whether the counts are those of the records, as far as that can be told without reading them, and counts anew
 * where they are not. Answers whether they were right.
 */
export async function checkCounts(): Promise<boolean> {
  const isRight = await library.transaction('r', records, counts, async () => {
    const kept = await libraryCounts()
    const all = await records.count()
    // 0 (not deleted) sorts before every string.
    const deleted = await records.where('deletedAt').above(0).count()
    return kept.deleted === deleted && kept.records === all - deleted
  })
  if (!isRight) await recount()
  return isRight
}
