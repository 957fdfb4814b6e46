import type { Transaction } from 'dexie'
import type { RecordRow } from '../../model/kept'
import { type CountRow, orderOf, type Place, type Tallies, tally } from '../tallies'

/** Counts are rows of their own, and a record has a place in each list: nothing is counted or sorted when one opens. */
export const v7 = {
  records:
    '++,&id,deletedAt,[deletedAt+order.decided],[deletedAt+order.captured],[councilKey+deletedAt+order.decided],[councilKey+deletedAt+order.captured],*words,*matter',
  counts: 'key',
  changes: '',
}

/** Gives every row its place in the lists, and counts them all. */
export async function toV7(transaction: Transaction): Promise<void> {
  const tallies: Tallies = new Map()
  await transaction
    .table<RecordRow & Pick<Place, 'order'>>('records')
    .toCollection()
    .modify((row) => {
      row.order = orderOf(row)
      tally(tallies, row, 1)
    })
  await transaction.table<CountRow>('counts').bulkPut([...tallies.values()])
}
