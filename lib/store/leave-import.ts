import type { StagedRow } from '../model/imports'
import type { RecordId } from '../model/live'
import { imports, ofImports, ofRecords, records, staged, stagedHistories } from './db'
import { clearHistories, hasSize, swapHistory } from './histories'
import { undoStep } from './turns'
import { wholeOf } from './whole-records'
import { writing } from './writing'

const atOnce = 100
const everyTable = [...ofRecords, ...ofImports]

/** What became of an import that was taken back. `stayed`: changed since it came, so it was left as it is. */
export interface TakenBack {
  removed: number
  restored: number
  stayed: readonly RecordId[]
}

/**
 * Takes a visible import back. One transaction hides what it added and restores what it replaced; the
 * histories of what is hidden are emptied afterwards, in small ones. A record that was captured anew, edited
 * or marked since is nobody's to take away: it stays.
 *
 * @param tell hears now and then how many of how many records are done
 */
export async function takeBack(
  number: number,
  tell: (done: number, of: number) => void = () => {},
): Promise<TakenBack> {
  const done = await writing(everyTable, async () => {
    const answer = { removed: 0, restored: 0, stayed: [] as RecordId[] }
    const took = (['added', 'replaced', 'edited'] as const).map((one) => [number, one])
    const rows = await staged.where('[import+took]').anyOf(took).toArray()
    for (const [at, row] of rows.entries()) {
      if (at % atOnce === 0) tell(at, rows.length)
      await backOut(row, answer)
    }
    tell(rows.length, rows.length)
    await imports.update(number, { state: 'leaving' })
    return answer
  })
  await dropImport(number)
  return done
}

async function backOut(
  staying: StagedRow,
  answer: { removed: number; restored: number; stayed: RecordId[] },
): Promise<void> {
  const { id, size, took } = staying
  const there = await records.where('id').equals(id).first()
  if (there === undefined) return
  if (!(await hasSize(id, size))) answer.stayed.push(id)
  else if (took === 'added') {
    await records.where('id').equals(id).delete()
    answer.removed += 1
  } else if (await restored(staying)) answer.restored += 1
}

async function restored({ import: number, place, id, took, who }: StagedRow): Promise<boolean> {
  // What was said by a file is undone as any step is; it was the last one.
  if (took === 'edited') return who !== undefined && (await undoStep(id, who)) !== null
  const heavy = await stagedHistories.get([number, place])
  const [now] = await wholeOf([id])
  if (!heavy?.ours || now === undefined) return false
  const { row, ...ours } = heavy.ours
  await swapHistory(id, now, ours)
  const [key] = await records.where('id').equals(id).primaryKeys()
  await records.put(row, key)
  return true
}

/** Empties all that an import has in the library and is shown by no row, and forgets the import. */
export async function dropImport(number: number): Promise<void> {
  await emptyHistories(number)
  await emptyStaged(number)
  await writing(ofImports, () => imports.delete(number))
}

/** Empties the histories of new records of an import that have no light row, in small transactions. */
export async function emptyHistories(number: number): Promise<void> {
  const all = () => staged.where('[import+stands]').equals([number, 'new'])
  const total = await all().count()
  for (let from = 0; from < total; from += atOnce) {
    const rows = await all().offset(from).limit(atOnce).toArray()
    await writing(ofRecords, async () => {
      const ids = rows.map((row) => row.id)
      const shown = await records.where('id').anyOf(ids).toArray()
      const kept = new Set(shown.map((row) => row.id))
      await clearHistories(ids.filter((id) => !kept.has(id)))
    })
  }
}

/**
 * After an import is visible: keeps only what taking it back needs. What was not taken goes, and so do the
 * copies of what is in the library now.
 */
export async function tidyImport(number: number): Promise<void> {
  await inSteps(number, async (rows) => {
    const gone = rows.filter((row) => row.took === 'no')
    const copied = rows.filter((row) => row.took !== 'replaced')
    await stagedHistories.bulkDelete(copied.map(({ place }) => [number, place]))
    await staged.bulkDelete(gone.map(({ place }) => [number, place]))
    await staged.bulkPut(rows.flatMap((row) => (row.took === 'no' ? [] : [{ ...row, row: null }])))
  })
}

async function emptyStaged(number: number): Promise<void> {
  await inSteps(number, async (rows) => {
    const keys = rows.map(({ place }): [number, number] => [number, place])
    await stagedHistories.bulkDelete(keys)
    await staged.bulkDelete(keys)
  })
}

/** Works through the staged rows of an import, some at a time, each in a transaction of its own. */
async function inSteps(
  number: number,
  work: (rows: readonly StagedRow[]) => Promise<void>,
): Promise<void> {
  let after = 0
  for (;;) {
    const rows = await staged
      .where('[import+place]')
      .between([number, after], [number, Number.MAX_SAFE_INTEGER], false, true)
      .limit(atOnce)
      .toArray()
    const last = rows.at(-1)
    if (last === undefined) return
    await writing(ofImports, () => work(rows))
    after = last.place
  }
}
