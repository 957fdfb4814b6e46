import type { Transaction } from 'dexie'
import type { ActRow } from '../../model/acts'
import type { StagedHistory, StagedRow } from '../../model/imports'
import type { RecordRow } from '../../model/kept'

/** Acts of people on a record that are about no fact and no mark: texts taken and left, deletions. */
export const v6 = {
  acts: '[record+step],record',
}

/**
 * What is deleted was deleted by an act, so that it is given back by undoing one. Nobody kept who it was. Imports that
 * wait know of no acts.
 */
export async function toV6(transaction: Transaction): Promise<void> {
  const deleted = transaction.table<RecordRow>('records').where('deletedAt').above(0)
  for (const { id, deletedAt } of await deleted.toArray()) {
    if (deletedAt === 0) continue
    const step = (await lastStep(transaction, id)) + 1
    const act: ActRow = { record: id, step, who: null, at: deletedAt, does: 'delete' }
    await transaction.table('acts').add(act)
  }
  await transaction
    .table<StagedRow>('staged')
    .toCollection()
    .modify((row) => {
      row.size.acts = 0
    })
  await transaction
    .table<StagedHistory>('stagedHistories')
    .toCollection()
    .modify((row) => {
      row.theirs.acts = []
      if (row.ours !== null) row.ours.acts = []
    })
}

async function lastStep(transaction: Transaction, id: string): Promise<number> {
  let last = 0
  for (const name of ['edits', 'undo', 'marks']) {
    const rows: { step: number }[] = await transaction
      .table(name)
      .where('record')
      .equals(id)
      .toArray()
    for (const { step } of rows) last = Math.max(last, step)
  }
  return last
}
