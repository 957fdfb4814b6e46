import type { DBCoreTable, DBCoreTransaction } from 'dexie'
import { library } from './db'
import type { Incoming } from './incoming'
import { saveCapture } from './save'

/**
 * A worker that saves and stops at its n-th call of the database, to be killed there, as the browser kills
 * a service worker. For the test beside it.
 */
export interface Order {
  incoming: Incoming
  /** Counted from 0; null runs to the end. */
  stopAt: number | null
}
export type Told =
  | { is: 'stopped' }
  | { is: 'saved'; calls: number }
  | { is: 'failed'; why: string }

const tell = (told: Told) => postMessage(told)
const anyKey = 3
let calls = 0
let stopAt: number | null = null

async function step<T>(table: DBCoreTable, trans: DBCoreTransaction, call: () => Promise<T>) {
  if (calls !== stopAt) {
    calls += 1
    return call()
  }
  tell({ is: 'stopped' })
  // A transaction that asks nothing more would commit by itself, which a dead worker's does not.
  const query = { index: table.schema.primaryKey, range: { type: anyKey, lower: [], upper: [] } }
  for (;;) await table.count({ trans, query })
}

library.use({
  stack: 'dbcore',
  name: 'stop',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name)
      return {
        ...table,
        mutate: (ask) => step(table, ask.trans, () => table.mutate(ask)),
        get: (ask) => step(table, ask.trans, () => table.get(ask)),
        getMany: (ask) => step(table, ask.trans, () => table.getMany(ask)),
        query: (ask) => step(table, ask.trans, () => table.query(ask)),
        openCursor: (ask) => step(table, ask.trans, () => table.openCursor(ask)),
        count: (ask) => step(table, ask.trans, () => table.count(ask)),
      }
    },
  }),
})

addEventListener('message', async (event: MessageEvent<Order>) => {
  stopAt = event.data.stopAt
  try {
    await saveCapture(event.data.incoming)
    tell({ is: 'saved', calls })
  } catch (error) {
    tell({ is: 'failed', why: String(error) })
  }
})
