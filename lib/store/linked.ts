import type { LinkedPage, RecordRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { linkedPages } from '../record/linked-pages'
import { library, ofRecords, records } from './db'
import { journalOf } from './journal'

/** More records than this of one matter are no reading for anybody; those met first are given. */
const most = 60

/**
 * The pages of a record's matter, linked or met in the library, with what people said of each link; none
 * where the library has no such record. All of it is of one moment.
 */
export async function linkedOf(id: RecordId): Promise<LinkedPage[]> {
  return library.transaction('r', ofRecords, async () => {
    const row = await records.where('id').equals(id).first()
    if (row === undefined) return []
    const others = await metIn(row)
    const own = await journalOf(id)
    const meetings = await Promise.all(
      others.map(async (other) => ({ row: other, said: (await journalOf(other.id)).inForce })),
    )
    return linkedPages(row, own.inForce, meetings)
  })
}

const metIn = (row: RecordRow): Promise<RecordRow[]> =>
  records
    .where('matter')
    .anyOf(row.matter)
    .distinct()
    .filter((other) => other.id !== row.id && other.deletedAt === 0)
    .limit(most)
    .toArray()
