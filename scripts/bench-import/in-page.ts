import type { WholeRecord } from '../../lib/model/whole'
import {
  acts,
  edits,
  library,
  marks,
  ofRecords,
  readings,
  records,
  undo,
  versions,
} from '../../lib/store/db'

const atOnce = 500

/** Empties the library, the imports that it knows of too. */
export const empty = (): Promise<void> =>
  library.transaction('rw', library.tables, async () => {
    for (const table of library.tables) await table.clear()
  })

/** How many rows each table has that an import could leave something in. */
export async function left(): Promise<Record<string, number>> {
  const counts = library.tables.map(async (table) => [table.name, await table.count()] as const)
  return Object.fromEntries((await Promise.all(counts)).filter(([, n]) => n > 0))
}

/** Puts an input for the bench's own file beside the page's. */
export function prepare(): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.id = 'bench'
  document.body.append(input)
}

/** The barest way of the same file into the same tables: all of it parsed and added, nothing checked. Milliseconds. */
export async function bare(): Promise<number> {
  const [file] = document.querySelector<HTMLInputElement>('#bench')?.files ?? []
  if (file === undefined) throw new Error('there is no file')
  const start = performance.now()
  const lines = (await file.text()).split('\n').filter((line) => line !== '')
  for (let at = 0; at < lines.length; at += atOnce) {
    const some = lines.slice(at, at + atOnce).map((line): WholeRecord => JSON.parse(line))
    await library.transaction('rw', ofRecords, async () => {
      await records.bulkAdd(some.map(({ row }) => row))
      await versions.bulkAdd(some.flatMap((one) => one.versions))
      await readings.bulkAdd(some.flatMap((one) => one.readings))
      await edits.bulkAdd(some.flatMap((one) => one.edits))
      await undo.bulkAdd(some.flatMap((one) => one.undo))
      await marks.bulkAdd(some.flatMap((one) => one.marks))
      await acts.bulkAdd(some.flatMap((one) => one.acts))
    })
  }
  return performance.now() - start
}
