import type { Transaction } from 'dexie'
import type { RecordRow } from '../../model/kept'

/** Records of one matter are found by the ids that they share. */
export const v4 = {
  records: '++,&id,deletedAt,councilKey,[councilKey+deletedAt],*words,*matter',
}

/**
 * Readings before this one had no ids in their links: until its page is opened again a record's matter is
 * itself alone. Nor did its row tell things from clauses: all counted as things.
 */
export async function toV4(transaction: Transaction): Promise<void> {
  await transaction
    .table<RecordRow>('records')
    .toCollection()
    .modify((row) => {
      row.matter = [row.id]
      row.found.clauses = row.found.resolutions
    })
}
