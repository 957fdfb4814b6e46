import Papa from 'papaparse'
import type { Fault } from '../model/imports'
import { BadFile } from './bad-file'
import { refuseUtf16 } from './lines'

/** A table of decisions as it came: cells by the names of their columns, without the guard against formulas. */
export interface Sheet {
  rows: readonly { row: number; cells: ReadonlyMap<string, string> }[]
  faults: Fault[]
}

/** A table is held whole, so it may not be so large as a full copy. Bytes. */
export const mostSheetBytes = 64 * 1024 * 1024

/** "'=1+1", "''-500": one apostrophe in front was put there when it was written. */
const guard = /^'+[=+\-@\t\r\n]/

/** The printed text of a cell. */
export const unguarded = (cell: string): string => (guard.test(cell) ? cell.slice(1) : cell)

/**
 * Reads `decisions.csv`, as it was written or as a spreadsheet saved it (with a byte order mark, semicolons,
 * other line ends). Rows are counted as a spreadsheet counts them: the names of the columns are row 1.
 *
 * @param known names of the columns that there are
 * @throws {BadFile}
 */
export async function readSheet(file: Blob, known: ReadonlySet<string>): Promise<Sheet> {
  if (file.size > mostSheetBytes) throw new BadFile('too-big')
  if (file.size === 0) throw new BadFile('empty')
  await refuseUtf16(file)
  const text = decoded(await file.arrayBuffer())
  const { data } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) })
  const [names = [], ...rest] = data
  if (!names.includes('id') || !names.includes('text_sha256')) throw new BadFile('not-ours')
  const faults: Fault[] = names
    .filter((name) => !known.has(name))
    .map((name) => ({ row: 1, column: name, code: 'unknown-column', found: null }))
  const rows: { row: number; cells: Map<string, string> }[] = []
  for (const [at, cells] of rest.entries()) {
    const row = at + 2
    if (cells.every((cell) => cell === '')) continue
    if (cells.length !== names.length)
      faults.push({ row, column: null, code: 'other-columns', found: `${cells.length}` })
    else rows.push({ row, cells: new Map(names.map((name, n) => [name, said(cells[n] ?? '')])) })
  }
  return { rows, faults }
}

const said = (cell: string): string => unguarded(cell).replaceAll('\r\n', '\n')

/** What parts the names of the columns, of which there are many: the cells may print any of these. */
function delimiterOf(text: string): string {
  const head = text.slice(0, text.indexOf('\n'))
  const counts = [',', ';', '\t'].map((one) => ({ one, n: head.split(one).length }))
  return counts.sort((a, b) => b.n - a.n)[0]?.one ?? ','
}

function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new BadFile('not-utf-8')
    throw error
  }
}
