import {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type DBCoreTransaction,
  Dexie,
  type Middleware,
} from 'dexie'
import type { RecordRow } from '../model/kept'
import { type CountRow, placed, type Tallies, tally } from './tallies'

/*
 * The one door that every write to the library goes through, below Dexie's tables, so that no writer can forget it:
 * in the writer's own transaction it counts the records, orders the row for the lists, and notes that something
 * changed. Promises are chained: `await` would leave Dexie's zone here.
 */

/** Tables that hold nothing of a record: neither counted nor a change. */
const apart: ReadonlySet<string> = new Set([
  'arrivals',
  'counts',
  'changes',
  'imports',
  'staged',
  'stagedHistories',
])
const isWatched = (table: string): boolean => !apart.has(table)

export const counting: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'counting',
  // Above the part of Dexie that tells live queries what was written (0): they follow the counts too.
  level: 1,
  create: (core) => ({
    ...core,
    transaction: (tables, mode, options) => {
      const written = mode === 'readwrite' && tables.some(isWatched)
      const all = written ? [...new Set([...tables, 'counts', 'changes'])] : tables
      return core.transaction(all, mode, options)
    },
    table: (name) => (isWatched(name) ? watched(core, core.table(name)) : core.table(name)),
  }),
}

function watched(core: DBCore, table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    mutate: (req) => {
      // While an older library is brought up to date these tables need not be there yet.
      if (!hasCounts(req.trans)) return table.mutate(req)
      const written =
        table.name === 'records' ? writtenRecords(core, table, req) : table.mutate(req)
      return written.then((done) => noted(core, req.trans, table.name).then(() => done))
    },
  }
}

function hasCounts(trans: DBCoreTransaction): boolean {
  // Dexie's type leaves out that this is the browser's own transaction.
  const { objectStoreNames } = trans as DBCoreTransaction & Pick<IDBTransaction, 'objectStoreNames'>
  return objectStoreNames.contains('counts')
}

function writtenRecords(core: DBCore, table: DBCoreTable, req: DBCoreMutateRequest) {
  const clearsAll = req.type === 'deleteRange' && req.range.lower === undefined
  if (clearsAll)
    return howMany(table, req.trans).then((n) =>
      table
        .mutate(req)
        .then((done) =>
          cleared(core, req.trans).then(() => removed(core, req.trans, n).then(() => done)),
        ),
    )
  return rowsBefore(table, req).then((before) => {
    const next = isPut(req) ? { ...req, values: rowsOf(req).map(placed) } : req
    return table.mutate(next).then((done) => {
      const tallies: Tallies = new Map()
      if (!isPut(next)) for (const row of before.values()) tally(tallies, row, -1)
      else
        for (const [at, row] of rowsOf(next).entries()) {
          if (done.failures[at] !== undefined) continue
          const key = next.keys?.[at]
          const old = before.get(key)
          if (old !== undefined) tally(tallies, old, -1)
          tally(tallies, row, 1)
          if (key !== undefined) before.set(key, row)
        }
      const gone = isPut(next) ? 0 : before.size
      return counted(core, req.trans, tallies).then(() =>
        removed(core, req.trans, gone).then(() => done),
      )
    })
  })
}

type PutRequest = Extract<DBCoreMutateRequest, { values: unknown }>

const isPut = (req: DBCoreMutateRequest): req is PutRequest =>
  req.type === 'add' || req.type === 'put'

/** What the table holds is what its type says. */
const rowsOf = (req: PutRequest): readonly RecordRow[] => req.values

/** The rows that a write replaces or deletes, by their keys. */
function rowsBefore(table: DBCoreTable, req: DBCoreMutateRequest) {
  const { trans } = req
  if (req.type === 'deleteRange') {
    const query = { index: table.schema.primaryKey, range: req.range }
    return table
      .query({ trans, values: true, query })
      .then(({ result }) => new Map<unknown, RecordRow>(result.entries()))
  }
  const keys: unknown[] =
    req.type === 'add' ? [] : (req.keys ?? []).filter((key) => key !== undefined)
  if (keys.length === 0) return Dexie.Promise.resolve(new Map<unknown, RecordRow>())
  return table
    .getMany({ trans, keys })
    .then(
      (rows: (RecordRow | undefined)[]) =>
        new Map(rows.flatMap((row, at) => (row === undefined ? [] : [[keys[at], row] as const]))),
    )
}

const isEmpty = ({ decisions, items, deleted }: CountRow): boolean =>
  decisions === 0 && items === 0 && deleted === 0

/** Adds to the counts what a write changed of them; a council of which nothing is left has no row. */
function counted(core: DBCore, trans: DBCoreTransaction, tallies: Tallies) {
  const changed = [...tallies.values()].filter((one) => !isEmpty(one))
  if (changed.length === 0) return Dexie.Promise.resolve()
  const counts = core.table('counts')
  const keys = changed.map(({ key }) => key)
  return counts.getMany({ trans, keys }).then((found: (CountRow | undefined)[]) => {
    const values = changed.map(({ key, council, decisions, items, deleted }, at): CountRow => {
      const old = found[at]
      const isNamed = decisions > 0 || items > 0 || deleted > 0 || old === undefined
      return {
        key,
        council: isNamed ? council : old.council,
        decisions: (old?.decisions ?? 0) + decisions,
        items: (old?.items ?? 0) + items,
        deleted: (old?.deleted ?? 0) + deleted,
      }
    })
    const gone = values.filter(isEmpty).map(({ key }) => key)
    return counts
      .mutate({ type: 'put', trans, values: values.filter((one) => !isEmpty(one)) })
      .then(() => counts.mutate({ type: 'delete', trans, keys: gone }))
  })
}

const cleared = (core: DBCore, trans: DBCoreTransaction) =>
  core.table('counts').mutate({ type: 'deleteRange', trans, range: everything })

/** `DBCoreRangeType.Any`, which Dexie has as a type alone. */
const everything = { type: 3, lower: undefined, upper: undefined }

const howMany = (table: DBCoreTable, trans: DBCoreTransaction) =>
  table.count({ trans, query: { index: table.schema.primaryKey, range: everything } })

/** Counts records that were taken out: what is missing without that was lost (./stamp). */
function removed(core: DBCore, trans: DBCoreTransaction, n: number) {
  if (n === 0) return Dexie.Promise.resolve()
  const changes = core.table('changes')
  const keys = ['removed']
  return changes
    .getMany({ trans, keys })
    .then(([before = 0]: (number | undefined)[]) =>
      changes.mutate({ type: 'put', trans, keys, values: [before + n] }),
    )
}

/** What each transaction has noted already. */
const notedIn = new WeakMap<DBCoreTransaction, Set<string>>()

/** Notes once a transaction that something was written, and apart from that, that a record's row was. */
function noted(core: DBCore, trans: DBCoreTransaction, table: string) {
  const already = notedIn.get(trans) ?? new Set()
  notedIn.set(trans, already)
  const names = (table === 'records' ? ['all', 'records'] : ['all']).filter(
    (name) => !already.has(name),
  )
  if (names.length === 0) return Dexie.Promise.resolve()
  for (const name of names) already.add(name)
  const changes = core.table('changes')
  return changes
    .getMany({ trans, keys: names })
    .then((found: (number | undefined)[]) =>
      changes.mutate({ type: 'put', trans, keys: names, values: found.map((n = 0) => n + 1) }),
    )
}
