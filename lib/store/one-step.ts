import type { RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { ofRecords, records } from './db'
import { refreshedRow } from './refresh-row'
import { writing } from './writing'

/** Why what a person said was not kept. `no-words`: the text that the record is shown from does not print them. */
export class EditRefused extends Error {
  override name = 'EditRefused'
  constructor(readonly code: 'no-record' | 'no-coder' | 'bad-value' | 'no-words') {
    super(code)
  }
}

/** What came of a step: what its caller is told, and the record's row where the step changed it by itself. */
export interface Done<T> {
  answer: T
  row?: RecordRow
}

/**
 * One step of a person on a record, in one transaction: the change, then the record's row as it is by it.
 *
 * @param who the coder's name
 * @param change works on the journal and the texts; awaits nothing but the database
 * @throws {EditRefused} where nobody speaks, or the record is not there or deleted
 */
export async function oneStep<T>(
  id: RecordId,
  who: string,
  change: (row: RecordRow, by: { who: string; at: string }) => Promise<Done<T>>,
): Promise<T> {
  const by = { who: who.trim(), at: new Date().toISOString() }
  if (by.who === '') throw new EditRefused('no-coder')
  return writing(ofRecords, async () => {
    const row = await records.where('id').equals(id).first()
    if (row === undefined || row.deletedAt !== 0) throw new EditRefused('no-record')
    const done = await change(row, by)
    const [place] = await records.where('id').equals(id).primaryKeys()
    await records.put(await refreshedRow(done.row ?? row), place)
    return done.answer
  })
}
