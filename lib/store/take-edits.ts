import type { RecordId } from '../model/live'
import { imports, ofImports, ofRecords, staged } from './db'
import { addEdits, type Said } from './edits'
import { sizeOf } from './histories'
import { wholeOf } from './whole-records'
import { writing } from './writing'

/** What a file says of one record. */
export interface SaidOf {
  id: RecordId
  said: readonly [Said, ...Said[]]
}

/**
 * Keeps what a person says of many records by a file, all of it or none: one step a record, as if they had said
 * it in the panel. It can be taken back as any import can.
 *
 * @param who the coder's name
 * @returns the import's number
 * @throws {EditRefused} and keeps nothing
 */
export const takeEdits = (file: string, all: readonly SaidOf[], who: string): Promise<number> =>
  writing([...ofRecords, ...ofImports], async () => {
    const counts = { added: 0, replaced: 0, edited: all.length }
    const at = new Date().toISOString()
    const number = await imports.add({ file, state: 'visible', at, counts })
    for (const [index, { id, said }] of all.entries()) {
      await addEdits(id, said, who)
      const [whole] = await wholeOf([id])
      if (whole === undefined) continue
      const { row: _, ...history } = whole
      const size = sizeOf(history)
      const light = {
        import: number,
        place: index + 1,
        id,
        stands: 'same',
        row: null,
        size,
      } as const
      await staged.add({ ...light, took: 'edited', who })
    }
    return number
  })
