import { edits, library, ofRecords, readings, records, versions } from '../../lib/store/db'
import { madeUp } from './made-up'

const inOneStep = 1_000

/** Puts made-up records into the library, from one number up to another. Runs in a page of the extension. */
export async function fill(from: number, to: number): Promise<void> {
  for (let at = from; at < to; at += inOneStep) {
    const some = Array.from({ length: Math.min(inOneStep, to - at) }, (_, i) => madeUp(at + i))
    await library.transaction('rw', [...ofRecords], async () => {
      await records.bulkAdd(some.map(({ row }) => row))
      await versions.bulkAdd(some.flatMap((one) => one.versions))
      await readings.bulkAdd(some.flatMap((one) => one.readings))
      await edits.bulkAdd(some.flatMap((one) => one.edits))
    })
  }
}
