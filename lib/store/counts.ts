import { changes, counts, library, records } from './db'
import type { ListQuery } from './search'
import { type CountRow, type Shelf, type Tallies, tally } from './tallies'
import { writing } from './writing'

/** The library in numbers. `councils` are those with records that are not deleted, by name; the unknown one last. */
export interface LibraryCounts extends Pick<CountRow, 'decisions' | 'items' | 'deleted'> {
  councils: readonly CountRow[]
}

/** How many records the library has, from rows that are kept with them: no record is read. */
export async function libraryCounts(): Promise<LibraryCounts> {
  const all = await counts.toArray()
  const sum = (of: (row: CountRow) => number) => all.reduce((total, row) => total + of(row), 0)
  return {
    decisions: sum((row) => row.decisions),
    items: sum((row) => row.items),
    deleted: sum((row) => row.deleted),
    councils: all
      .filter(({ decisions, items }) => decisions + items > 0)
      .sort((a, b) => compareNames(a.council?.name, b.council?.name)),
  }
}

function compareNames(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined)
  return a.localeCompare(b, 'en')
}

/** How many decisions a council has, or how many agenda items that decide nothing; null: all councils. */
export function countOf(all: LibraryCounts, { council, items = false }: ListQuery): number {
  const of = council === null ? all : all.councils.find(({ key }) => key === council)
  return (items ? of?.items : of?.decisions) ?? 0
}

/** How many records the library holds, deleted ones too, how many are deleted, and how many others decide nothing. */
export async function libraryCount(): Promise<{ records: number; deleted: number; items: number }> {
  const { decisions, items, deleted } = await libraryCounts()
  return { records: decisions + items + deleted, deleted, items }
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
  return writing([records, counts], async () => {
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

const onShelf = (shelf: Shelf) => records.where('shelf').equals(shelf).count()

/**
 * Looks whether the counts are those of the records, as far as that can be told without reading them, and counts anew
 * where they are not. Answers whether they were right.
 */
export async function checkCounts(): Promise<boolean> {
  const isRight = await library.transaction('r', records, counts, async () => {
    const kept = await libraryCounts()
    const all = await records.count()
    const [items, deleted] = await Promise.all([onShelf('item'), onShelf('deleted')])
    return (
      kept.deleted === deleted && kept.items === items && kept.decisions === all - items - deleted
    )
  })
  if (!isRight) await recount()
  return isRight
}
