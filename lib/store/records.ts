import type { RecordId } from '../model/live'
import { records } from './db'
import { writing } from './writing'

/** Someone has seen what changed. A version that waits for the person goes on waiting. */
export async function openedDifference(id: RecordId): Promise<void> {
  await writing([records], () =>
    records
      .where('id')
      .equals(id)
      .filter((row) => row.changed === 'unseen')
      .modify((row) => {
        row.changed = 'no'
        delete row.seen
      }),
  )
}
