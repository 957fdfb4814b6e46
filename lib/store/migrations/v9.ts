import type { Transaction } from 'dexie'
import type { RecordRow } from '../../model/kept'
import { type CountRow, placed, type Tallies, tally } from '../tallies'

/** Agenda items that decide nothing have a list and counts of their own, apart from the decisions. */
export const v9 = {
  records:
    '++,&id,deletedAt,shelf,[shelf+order.decided],[shelf+order.captured],[councilKey+shelf+order.decided],[councilKey+shelf+order.captured],*words,*matter',
}

/** Puts every row into its list, and counts them all anew. */
export async function toV9(transaction: Transaction): Promise<void> {
  const tallies: Tallies = new Map()
  await transaction
    .table<RecordRow>('records')
    .toCollection()
    .modify((row, held) => {
      held.value = placed(row)
      tally(tallies, row, 1)
    })
  const counts = transaction.table<CountRow>('counts')
  await counts.clear()
  await counts.bulkPut([...tallies.values()])
}
