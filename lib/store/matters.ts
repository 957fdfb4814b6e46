import type { Table } from 'dexie'
import type { RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import type { RecordKind } from '../model/vocabulary'
import {
  groupMatters,
  type LinkEdit,
  type MatterOf,
  type MatterRow,
  type OtherKinds,
} from '../record/group-matters'
import { edits, library, ofRecords, records } from './db'
import { journalsOf } from './journal'
import { rowsByKey } from './rows-of'

/** So many rows are read at once, and only what is needed of them is kept. */
const atOnce = 2000

/**
 * The matters of records, and which is the fullest of each; deleted records are in none. Records that meet those that are
 * asked for have an entry too.
 *
 * @param asked the keys of the records of which one is to be the fullest of each matter
 */
export async function mattersOf(asked: readonly number[]): Promise<Map<RecordId, MatterOf>> {
  // Few are asked for their neighbours; for many it takes less time to read all records once.
  const found = asked.length <= atOnce ? await around(asked) : await everyRow()
  const wanted = new Set(asked)
  const chosen = new Set<RecordId>()
  for (const [key, { id }] of found) if (wanted.has(key)) chosen.add(id)
  const rows = [...found.values()]
  const links = await linkEdits(asked.length <= atOnce ? rows.map(({ id }) => id) : null)
  return groupMatters(rows, links, chosen)
}

/** How many other records of the library are of the same matter as each of these, by kind; those alone have no entry. */
export async function othersOf(ids: readonly RecordId[]): Promise<Map<RecordId, OtherKinds>> {
  const rows = [...(await around(await records.where('id').anyOf(ids).primaryKeys())).values()]
  const links = await linkEdits(rows.map(({ id }) => id))
  const groups = new Map<string, MatterRow[]>()
  const matters = groupMatters(rows, links, new Set())
  for (const row of rows) {
    const name = matters.get(row.id)?.matter ?? row.id
    groups.set(name, [...(groups.get(name) ?? []), row])
  }
  return new Map(
    ids.flatMap((id) => {
      const group = groups.get(matters.get(id)?.matter ?? '') ?? []
      return group.length < 2 ? [] : [[id, kindsOf(group.filter((row) => row.id !== id))]]
    }),
  )
}

function kindsOf(rows: readonly MatterRow[]): OtherKinds {
  const counts: Partial<Record<RecordKind, number>> = {}
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

type Rows = Map<number, MatterRow>

const lightOf = ({ id, kind, matter, found }: RecordRow): MatterRow => ({
  id,
  kind,
  matter,
  found,
})

async function everyRow(): Promise<Rows> {
  const rows: Rows = new Map()
  await inParts(records, (row, key) => {
    if (row.deletedAt === 0) rows.set(key, lightOf(row))
  })
  return rows
}

/** These records and all that meet them, or meet one that meets them. */
async function around(keys: readonly number[]): Promise<Rows> {
  const rows: Rows = new Map()
  const asked = new Set<string>()
  let next = keys
  while (next.length > 0) {
    const fresh: string[] = []
    for (const { key, row } of await rowsByKey(records, next)) {
      if (row.deletedAt !== 0) continue
      rows.set(key, lightOf(row))
      for (const id of row.matter)
        if (!asked.has(id)) {
          asked.add(id)
          fresh.push(id)
        }
    }
    const met = await records.where('matter').anyOf(fresh).distinct().primaryKeys()
    next = met.filter((key) => !rows.has(key))
    // Those that were deleted are met again and again.
    if (fresh.length === 0) break
  }
  return rows
}

/** What users said of links of these records, as far as it counts. @param ids null: of all */
async function linkEdits(ids: readonly RecordId[] | null): Promise<LinkEdit[]> {
  const of = ids ?? (await withLinkEdits())
  const journals = await library.transaction('r', ofRecords, () => journalsOf(of))
  return of.flatMap((id) => journals.of(id).inForce.filter(({ field }) => field === 'links'))
}

async function withLinkEdits(): Promise<RecordId[]> {
  const ids = new Set<RecordId>()
  await inParts(edits, ({ field, record }) => {
    if (field === 'links') ids.add(record)
  })
  return [...ids]
}

async function inParts<R>(table: Table<R, number>, see: (row: R, key: number) => void) {
  const keys = await table.toCollection().primaryKeys()
  for (let from = 0; from < keys.length; from += atOnce)
    for (const { row, key } of await rowsByKey(table, keys.slice(from, from + atOnce)))
      see(row, key)
}
