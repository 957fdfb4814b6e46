import type { QuotedRecord } from '../model/capture'
import type { KeptRecord } from '../model/kept'
import type { RecordId } from '../model/live'
import { finalFields } from '../record/final-fields'
import { layEdits } from '../record/lay-edits'
import { reviewCount } from '../record/review-count'
import { library, ofRecords, records } from './db'
import { journalOf, journalsOf } from './journal'
import { type MachineRead, withReadings } from './read-records'
import { matchingKeys, type RecordQuery, rowsAt } from './search'

/** A record as it is handed over: what the machine read, and in `fields` what is final. */
export interface ReadRecord extends MachineRead {
  fields: QuotedRecord
}

/**
 * One record as screens show it, deleted or not, with people's edits laid over what was read; null where
 * the library has none. All of it is of one moment, so that no screen sees half a step.
 */
export async function keptRecord(id: RecordId): Promise<KeptRecord | null> {
  return library.transaction('r', ofRecords, async () => {
    const row = await records.where('id').equals(id).first()
    if (row === undefined) return null
    const [read] = await withReadings([row])
    if (read === undefined) return null
    const { inForce, undo, redo } = await journalOf(id)
    const { fields } = read.reading
    const { facts, orphans } = layEdits(fields, inForce, read.version.text)
    const all = facts.map((one) => one.fact)
    return {
      ...read,
      fields: finalFields(fields, facts, 'left-out'),
      shown: finalFields(fields, facts, 'kept'),
      facts: all,
      orphans,
      review: reviewCount(all),
      steps: { undo: undo !== null, redo: redo !== null },
    }
  })
}

/**
 * Visits all records that match, in the list's order, `pageSize` at a time, so that an export of any size
 * holds only one page of them. Stops at the first error of `visit`.
 */
export async function eachRecord(
  query: RecordQuery,
  pageSize: number,
  visit: (
    page: readonly ReadRecord[],
    done: { visited: number; total: number },
  ) => Promise<void> | void,
): Promise<void> {
  const keys = await matchingKeys(query)
  for (let from = 0; from < keys.length; from += pageSize) {
    const page = await finalRecords(keys.slice(from, from + pageSize))
    await visit(page, { visited: Math.min(from + pageSize, keys.length), total: keys.length })
  }
}

const finalRecords = (keys: readonly number[]): Promise<ReadRecord[]> =>
  library.transaction('r', ofRecords, async () => {
    const rows = await rowsAt(keys)
    const journals = await journalsOf(rows.map((row) => row.id))
    const read = await withReadings(rows)
    return read.map((one) => {
      const inForce = journals.get(one.row.id)?.inForce ?? []
      const { fields } = one.reading
      if (inForce.length === 0) return { ...one, fields }
      const { facts } = layEdits(fields, inForce, one.version.text)
      return { ...one, fields: finalFields(fields, facts, 'left-out') }
    })
  })
