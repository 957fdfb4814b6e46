import type { KeptRecord } from '../model/kept'
import type { RecordId } from '../model/live'
import { councilAct } from '../record/council'
import { finalFields } from '../record/final-fields'
import { keptMarks } from '../record/kept-marks'
import { layEdits } from '../record/lay-edits'
import { reviewCount } from '../record/review-count'
import { library, ofRecords, records } from './db'
import { journalOf } from './journal'
import { withReadings } from './read-records'

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
    const { inForce, marks, turns, acts } = await journalOf(id)
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
      marks: keptMarks(marks),
      turns,
      councilBy: councilAct(acts)?.who ?? null,
    }
  })
}
