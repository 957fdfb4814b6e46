import Papa from 'papaparse'

/** What a cell can hold. `null` is an empty cell: the page does not state it. */
export type Cell = string | number | boolean | null

// "=cmd|…", "+44", "-500", "@sum", and the same behind apostrophes that are already there
const formula = /^'*[=+\-@\t\r\n]/

/**
 * Text that a spreadsheet would read as a formula gets one apostrophe in front. Taking one apostrophe off
 * every cell that matches `^'+[=+\-@\t\r\n]` gives the text back.
 */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/**
 * A table as CSV by RFC 4180: comma, CRLF at the end of every row, quotes where they are needed and
 * doubled within. Only text cells are guarded against formulas; numbers stay numbers.
 */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return guardedRows(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))),
  )
}

/** The same of cells that are guarded already. */
export function guardedRows(rows: Cell[][]): string {
  return rows.length === 0 ? '' : `${Papa.unparse(rows, { newline: '\r\n' })}\r\n`
}
