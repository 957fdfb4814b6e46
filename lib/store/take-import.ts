import type { ImportCounts, StagedRow } from '../model/imports'
import { imports, ofImports, ofRecords, records, staged, stagedHistories } from './db'
import { addHistories, swapHistory } from './histories'
import { emptyHistories } from './leave-import'
import { wholeOf } from './whole-records'
import { writing } from './writing'

/** What a person takes of an import: all new records always; of the others these, by their place in the file. */
export interface Taken {
  number: number
  replace: ReadonlySet<number>
}

/** Lets the page breathe and throws once the person cancels. */
export type Pause = () => Promise<void>

/** So many records are written in one transaction. */
const atOnce = 100
/** What a light row and a history take, generously, in bytes: to measure them they would have to be read twice. */
const rowBytes = 4000
const historyBytes = 40_000
const everyTable = [...ofRecords, ...ofImports]

/**
 * Brings an import into the library. First the histories of new records, in small transactions: no list shows
 * them, since nothing is shown without its light row. Then one transaction adds the light rows and replaces
 * what the person chose to replace; only then is any of it visible. What was replaced is kept with the import.
 * A record that was captured meanwhile is left as it is.
 *
 * @throws what `pause` throws, or Dexie's error; the library is then as before
 */
export async function takeImport(
  { number, replace }: Taken,
  { pause, tell }: { pause: Pause; tell: (done: number, of: number) => void },
): Promise<ImportCounts> {
  await writing(ofImports, () => imports.update(number, { state: 'adding' }))
  try {
    await addNewHistories(number, { pause, tell })
    await pause()
    const lightOnes = await newOnes(number).count()
    return await writing(
      everyTable,
      async () => {
        const added = await showNew(number)
        const counts = { added, replaced: await replaceAll(number, replace), edited: 0 }
        await imports.update(number, { state: 'visible', at: new Date().toISOString(), counts })
        return counts
      },
      () => rowBytes * lightOnes + historyBytes * replace.size,
    )
  } catch (error) {
    await emptyHistories(number)
    await writing(ofImports, () => imports.update(number, { state: 'staging' }))
    throw error
  }
}

const newOnes = (number: number) => staged.where('[import+stands]').equals([number, 'new'])

const rowsAt = async (keys: [number, number][]): Promise<StagedRow[]> =>
  (await staged.bulkGet(keys)).flatMap((row) => row ?? [])

async function addNewHistories(
  number: number,
  { pause, tell }: { pause: Pause; tell: (done: number, of: number) => void },
): Promise<void> {
  // By their keys: to pass over those before at each step would take longer the further on it is.
  const keys = await newOnes(number).primaryKeys()
  const total = keys.length
  for (let done = 0; done < total; done += atOnce) {
    await pause()
    tell(done, total)
    const rows = await rowsAt(keys.slice(done, done + atOnce))
    await writing(
      everyTable,
      async () => {
        const fresh = await notThere(rows)
        const found = await stagedHistories.bulkGet(fresh.map(({ place }) => [number, place]))
        await addHistories(found.flatMap((one) => (one === undefined ? [] : [one.theirs])))
      },
      () => historyBytes * rows.length,
    )
  }
  tell(total, total)
}

/** Those whose id the library does not have. */
async function notThere(rows: readonly StagedRow[]): Promise<StagedRow[]> {
  const there = await records
    .where('id')
    .anyOf(rows.map((row) => row.id))
    .toArray()
  const ids = new Set(there.map((row) => row.id))
  return rows.filter((row) => !ids.has(row.id))
}

/** In the order of the file, so that a library that is made again has the order it had. */
async function showNew(number: number): Promise<number> {
  const keys = await newOnes(number).primaryKeys()
  let added = 0
  for (let from = 0; from < keys.length; from += atOnce) {
    const rows = await notThere(await rowsAt(keys.slice(from, from + atOnce)))
    await records.bulkAdd(rows.flatMap(({ row }) => row ?? []))
    await staged.bulkPut(rows.map((row) => ({ ...row, took: 'added' as const })))
    added += rows.length
  }
  return added
}

async function replaceAll(number: number, replace: ReadonlySet<number>): Promise<number> {
  let replaced = 0
  for (const place of replace) {
    const light = await staged.get([number, place])
    const heavy = await stagedHistories.get([number, place])
    const [ours] = light === undefined ? [] : await wholeOf([light.id])
    if (!light?.row || heavy === undefined || ours === undefined) continue
    await swapHistory(light.id, ours, heavy.theirs)
    const [key] = await records.where('id').equals(light.id).primaryKeys()
    await records.put(light.row, key)
    await stagedHistories.put({ ...heavy, ours })
    await staged.put({ ...light, took: 'replaced' })
    replaced += 1
  }
  return replaced
}
