import { readable } from './plain-text'

/** What a cell can hold. `null` is an empty cell: the page does not state it. */
export type Cell = string | number | boolean | null

// "=cmd|…", "+44", "-500", "@sum", the full-width signs that some spreadsheets read as these, and the same after
// apostrophes that are already there
const formula = /^'*[=+\-@＝＋－＠\t\r\n]/

/**
 * Text that a spreadsheet would read as a formula gets one apostrophe in front. Taking one apostrophe off
 * every cell that matches `^'+[=+\-@＝＋－＠\t\r\n]` gives the text back.
 */
export function guarded(text: string): string {
  return formula.test(text) ? `'${text}` : text
}

/** Text as a cell of a spreadsheet or a CSV holds it: readable, and no formula. */
export const cellText = (text: string): string => guarded(readable(text))

/**
 * A table as CSV by RFC 4180: comma, CRLF at the end of every row, quotes where they are needed and
 * doubled within. Only text cells are guarded against formulas; numbers stay numbers.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string => written(rows, cellText)

/** The same of cells that are guarded already. */
export const guardedRows = (rows: readonly (readonly Cell[])[]): string =>
  written(rows, (text) => text)

// `a,b`, `say "no"`, "two\nlines"; and what some readers take off: " at the ends ", a byte order mark
const needsQuotes = /[",\r\n\ufeff]|^ | $/

const quoted = (text: string): string =>
  needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** By hand: a library that knows every dialect takes longer over a cell than all else that is done for it. */
function written(rows: readonly (readonly Cell[])[], safe: (text: string) => string): string {
  let file = ''
  for (const row of rows) {
    let between = ''
    for (const cell of row) {
      file += between + (typeof cell === 'string' ? quoted(safe(cell)) : (cell ?? ''))
      between = ','
    }
    file += '\r\n'
  }
  return file
}
