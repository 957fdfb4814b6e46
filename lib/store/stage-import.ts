import type { ImportRow, StagedHistory, StagedRow, Stands } from '../model/imports'
import type { WholeRecord } from '../model/whole'
import { imports, ofImports, staged, stagedHistories } from './db'
import { sizeOf } from './histories'
import { bytesOf } from './space'
import { wholeOf } from './whole-records'
import { writing } from './writing'

/** A record of a file that waits to be brought in. */
export interface Waiting {
  place: number
  stands: Stands
  whole: WholeRecord
}

/** Opens an import. @param file the file's name, as it is shown */
export async function beginImport(file: string): Promise<number> {
  const at = new Date().toISOString()
  const counts = { added: 0, replaced: 0, edited: 0 }
  return writing(ofImports, () => imports.add({ file, state: 'staging', at, counts }))
}

/** Keeps with an import how it changed the settings, so that undoing it can give them back. */
export async function keepSettingsChange(
  number: number,
  settings: NonNullable<ImportRow['settings']>,
): Promise<void> {
  await writing(ofImports, () => imports.update(number, { settings }))
}

/** How an import changed the settings; null where it did not. */
export const settingsChangeOf = async (
  number: number,
): Promise<NonNullable<ImportRow['settings']> | null> =>
  (await imports.get(number))?.settings ?? null

/** Lays some records of a file by under its import, all of them or none. */
export async function stageRecords(number: number, all: readonly Waiting[]): Promise<void> {
  const rows = all.map(({ place, stands, whole: { row, ...theirs } }) => {
    const light: StagedRow = {
      import: number,
      place,
      id: row.id,
      stands,
      row,
      size: sizeOf(theirs),
      took: 'no',
    }
    const heavy: StagedHistory = { import: number, place, theirs, ours: null }
    return { light, heavy }
  })
  await writing(
    ofImports,
    async () => {
      await staged.bulkAdd(rows.map(({ light }) => light))
      await stagedHistories.bulkAdd(rows.map(({ heavy }) => heavy))
    },
    () => bytesOf(all),
  )
}

/** One window of the records of an import that stand so, in the order of the file, and how many there are. */
export async function stagedRows(
  number: number,
  stands: Stands,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ rows: StagedRow[]; total: number }> {
  const all = () => staged.where('[import+stands]').equals([number, stands])
  const [rows, total] = await Promise.all([
    all().offset(offset).limit(limit).toArray(),
    all().count(),
  ])
  return { rows, total }
}

/** The place of an earlier record of the same import with this id; null for none. */
export async function stagedPlace(number: number, id: string): Promise<number | null> {
  const row = await staged.where('[import+id]').equals([number, id]).first()
  return row?.place ?? null
}

/** Every import that the library knows of, the newest first. */
export const allImports = (): Promise<ImportRow[]> => imports.reverse().toArray()

/** A record of an import beside the library's own; null where it was emptied meanwhile. */
export interface Pair {
  staged: StagedRow
  theirs: WholeRecord
  ours: WholeRecord | null
}

/** The same of those rows with all that is kept of them on both sides. */
export async function pairsOf(rows: readonly StagedRow[]): Promise<Pair[]> {
  const heavy = await stagedHistories.bulkGet(rows.map((one) => [one.import, one.place]))
  const ours = new Map((await wholeOf(rows.map(({ id }) => id))).map((one) => [one.row.id, one]))
  return rows.flatMap((one, index) => {
    const { row } = one
    const theirs = heavy[index]?.theirs
    if (row === null || theirs === undefined) return []
    return [{ staged: one, theirs: { row, ...theirs }, ours: ours.get(one.id) ?? null }]
  })
}

/** The places of all records of an import that stand so. */
export async function placesOf(number: number, stands: Stands): Promise<number[]> {
  const keys = await staged.where('[import+stands]').equals([number, stands]).primaryKeys()
  return keys.map(([, place]) => place)
}
