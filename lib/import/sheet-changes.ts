import { isAddable, isValueOf } from '../model/fact-values'
import type { Fault } from '../model/imports'
import type { FactField, KeptRecord } from '../model/kept'
import type { WholeRecord } from '../model/whole'
import { quotesOf } from '../record/quote'
import type { Said } from '../store/edits'
import { keptRecord } from '../store/readings'
import { wholeOf } from '../store/whole-records'
import { readSheet, type Sheet } from './read-sheet'

/** A column of the table. `field`: the one fact that it shows; null where it shows a list, or what is worked out. */
export interface SheetColumn {
  name: string
  field: FactField | null
  isList: boolean
}

/** How the table is written: its columns, and what it would print of a record, once for each way to leave things out. */
export interface SheetFormat {
  columns: readonly SheetColumn[]
  /** The column in which a table for Excel names those of its row whose text was cut: they say nothing. */
  cut: string
  prints(whole: WholeRecord): readonly ReadonlyMap<string, string>[]
}

/** A cell that says something else than the library, and what a person who takes it says. */
export interface CellChange {
  row: number
  id: string
  title: string
  field: FactField
  ours: string
  theirs: string
  /** A person has judged the fact in the library already: theirs stands unless they say otherwise. */
  isJudged: boolean
  said: Said
}

/** What a table would change. */
export interface SheetChanges {
  changes: readonly CellChange[]
  faults: readonly Fault[]
  /** Rows in which nothing was changed. */
  same: number
}

/**
 * Compares `decisions.csv` with the library, record by record.
 *
 * @throws {BadFile}, or what `pause` throws
 */
export async function sheetChanges(
  file: Blob,
  format: SheetFormat,
  pause: () => Promise<void>,
): Promise<SheetChanges> {
  const names = format.columns.map(({ name }) => name)
  const sheet = await readSheet(file, new Set([...names, format.cut]))
  const changes: CellChange[] = []
  const faults = [...sheet.faults]
  const seen = new Map<string, number>()
  let same = 0
  for (const one of sheet.rows) {
    await pause()
    const found = await rowChanges(one, format, seen)
    changes.push(...found.changes)
    faults.push(...found.faults)
    if (found.changes.length + found.faults.length === 0) same += 1
  }
  return { changes, faults, same }
}

type Found = Pick<SheetChanges, 'changes' | 'faults'>

async function rowChanges(
  { row, cells }: Sheet['rows'][number],
  format: SheetFormat,
  seen: Map<string, number>,
): Promise<Found> {
  const id = cells.get('id') ?? ''
  const refuse = (column: string, code: Fault['code'], found: string | null): Found => ({
    changes: [],
    faults: [{ row, column, code, found }],
  })
  const first = seen.get(id)
  if (first !== undefined) return refuse('id', 'twice', `${first}`)
  seen.set(id, row)
  const [whole] = await wholeOf([id])
  const kept = await keptRecord(id)
  if (whole === undefined || kept === null || whole.row.deletedAt !== 0)
    return refuse('id', 'not-in-library', id.slice(0, 80))
  const printed = format.prints(whole)
  const cut = new Set(cells.get(format.cut)?.split('\n'))
  const changed = format.columns.filter(({ name }) => {
    const cell = cut.has(name) ? undefined : cells.get(name)
    return cell !== undefined && !printed.some((one) => one.get(name) === cell)
  })
  if (changed.length === 0) return { changes: [], faults: [] }
  // What the page said then and now would else look like what a person says.
  for (const column of ['text_sha256', 'extractor_version'])
    if (changed.some(({ name }) => name === column))
      return refuse(column, 'other-text', cells.get(column) ?? null)
  return cellsOf(changed, { row, cells, printed, kept })
}

interface Row {
  row: number
  cells: ReadonlyMap<string, string>
  printed: readonly ReadonlyMap<string, string>[]
  kept: KeptRecord
}

function cellsOf(changed: readonly SheetColumn[], { row, cells, printed, kept }: Row): Found {
  const changes: CellChange[] = []
  const faults: Fault[] = []
  for (const { name, field, isList } of changed) {
    const theirs = cells.get(name) ?? ''
    const ours = printed[0]?.get(name) ?? ''
    const refuse = (code: Fault['code']) =>
      faults.push({ row, column: name, code, found: theirs.slice(0, 80) })
    if (field === null) refuse(isList ? 'list-column' : 'computed-column')
    else if (printed.some((one) => one.get(name) !== ours)) refuse('left-out')
    else {
      const said = saidOf(field, theirs, kept)
      if (typeof said === 'string') refuse(said)
      else {
        const { id, title } = kept.row
        const isJudged = kept.facts.some((one) => one.field === field && one.reviewed !== 'no')
        changes.push({ row, id, title, field, ours, theirs, isJudged, said })
      }
    }
  }
  return { changes, faults }
}

/** What a person who writes this into the cell says of the record; why it cannot be said where it cannot. */
function saidOf(field: FactField, cell: string, kept: KeptRecord): Said | Fault['code'] {
  const fact = kept.facts.find((one) => one.field === field)
  if (cell.trim() === '')
    return fact === undefined || field === 'title' ? 'bad-value' : { verdict: 'reject', of: fact }
  const value = cellValue(field, cell.trim())
  if (!isValueOf(field, value)) return 'bad-value'
  if (fact !== undefined) return { verdict: 'correct', of: fact, value }
  const [span, ...more] = quotesOf(kept.version.text, cell)
  // A fact that the machine did not read needs its words: those that the cell has, where the page prints them once.
  if (span === undefined || more.length > 0 || !isAddable(field)) return 'no-words'
  return { verdict: 'add', field, value, spans: [span] }
}

/** "TRUE" is how spreadsheets write true. */
function cellValue(field: FactField, cell: string): unknown {
  if (!isValueOf(field, true)) return cell
  const word = cell.toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : cell
}
