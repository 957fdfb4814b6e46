import type { ActRow } from '../model/acts'
import type { RecordRow, UndoRow } from '../model/kept'
import type { RecordId } from '../model/live'
import type { Journal } from '../record/journal'
import { libraryCounts } from './counts'
import { acts, counts, library, ofRecords, records, undo } from './db'
import { journalsOf } from './journal'
import { writing } from './writing'

const day = 24 * 60 * 60 * 1000
/** How long a deleted record can be had back, in milliseconds. */
export const keptAfterDelete = 30 * day

/** So many records are worked on at once. */
const atOnce = 500

/**
 * Deletes a record, as a step of its journal: it leaves all lists for the bin, and automatic capture leaves it alone.
 * What is deleted already stays as it is.
 *
 * @param who the coder's name; null where nobody was asked for one
 */
export async function deleteRecord(id: RecordId, who: string | null): Promise<void> {
  const at = new Date().toISOString()
  await writing(ofRecords, async () => {
    const row = await records.where('id').equals(id).first()
    if (row === undefined || row.deletedAt !== 0) return
    const { next: step } = (await journalsOf([id])).of(id)
    const act: ActRow = { record: id, step, who, at, does: 'delete' }
    await acts.add(act)
    await records.where('id').equals(id).modify({ deletedAt: at })
  })
}

/**
 * Gives deleted records back, each deletion undone by a step of its journal. Answers how many there were.
 *
 * @param who the coder's name; null where nobody was asked for one
 */
export async function giveBack(ids: readonly RecordId[], who: string | null): Promise<number> {
  const at = new Date().toISOString()
  return writing(ofRecords, async () => {
    let given = 0
    for (let from = 0; from < ids.length; from += atOnce)
      given += await giveSomeBack(ids.slice(from, from + atOnce), { who, at })
    return given
  })
}

/** Gives back all that is in the bin. Answers how many there were. */
export async function giveAllBack(who: string | null): Promise<number> {
  return writing(ofRecords, async () => {
    const rows = await inBin().toArray()
    return giveBack(
      rows.map(({ id }) => id),
      who,
    )
  })
}

async function giveSomeBack(
  ids: readonly RecordId[],
  by: { who: string | null; at: string },
): Promise<number> {
  // Made twice: a collection that was read once begins where it ended.
  const deleted = () =>
    records
      .where('id')
      .anyOf(ids)
      .filter((row) => row.deletedAt !== 0)
  const rows = await deleted().toArray()
  const journals = await journalsOf(rows.map(({ id }) => id))
  await undo.bulkAdd(rows.flatMap(({ id }) => undoneDeletion(id, journals.of(id), by) ?? []))
  await deleted().modify({ deletedAt: 0 })
  return rows.length
}

/** The row that undoes the deletion that counts; null where none does. */
export function undoneDeletion(
  record: RecordId,
  { acts: counting, next: step }: Journal,
  by: { who: string | null; at: string },
): UndoRow | null {
  const of = counting.findLast(({ does }) => does === 'delete')?.step
  return of === undefined ? null : { record, step, does: 'undo', of, ...by }
}

/** 0 (not deleted) sorts before every string. */
const inBin = () => records.where('deletedAt').above(0)

/** One window of what is in the bin, deleted last first, and how many there are in all. */
export async function binRows({
  offset,
  limit,
}: {
  offset: number
  limit: number
}): Promise<{ rows: RecordRow[]; total: number }> {
  return library.transaction('r', records, counts, async () => ({
    rows: await inBin().reverse().offset(offset).limit(limit).toArray(),
    total: (await libraryCounts()).deleted,
  }))
}

/** Empties what was deleted 30 days before `now` or earlier, with all its texts, readings and journal. */
export async function purgeDeleted(now: Date): Promise<number> {
  const limit = new Date(now.getTime() - keptAfterDelete).toISOString()
  return writing(ofRecords, async () => {
    // The range begins at the first string: what is not deleted is before it.
    const gone = await records.where('deletedAt').between('', limit, true, true).toArray()
    const ids = gone.map((row) => row.id)
    for (const table of ofRecords)
      await table
        .where(table === records ? 'id' : 'record')
        .anyOf(ids)
        .delete()
    return ids.length
  })
}
