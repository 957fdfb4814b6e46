import { onOneLine } from '../words/one-line-cell'
import type { Cell } from './csv'
import type { ExportOption } from './format'

type Rows = readonly (readonly Cell[])[]

/** How the rows of a CSV are written by these options: with one line a cell where that was asked for. */
export const rowsBy = (options: ReadonlySet<ExportOption>): ((rows: Rows) => Rows) =>
  options.has('oneLine')
    ? (rows) =>
        rows.map((row) => row.map((cell) => (typeof cell === 'string' ? onOneLine(cell) : cell)))
    : (rows) => rows
