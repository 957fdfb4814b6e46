import Papa from 'papaparse'

/** A table with something changed in its rows, the names of its columns among them; cells keep their guard. */
export function changedTable(text: string, change: (rows: string[][]) => void): string {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true })
  change(data)
  return Papa.unparse(data, { newline: '\r\n' })
}

/** The same with one cell written anew: of a row, from 0 for the first after the names. */
export const withCell = (text: string, row: number, column: string, cell: string): string =>
  changedTable(text, (rows) => {
    const at = rows[0]?.indexOf(column) ?? -1
    const cells = rows[row + 1]
    if (at < 0 || cells === undefined) throw new Error(`the table has no ${column} in row ${row}`)
    cells[at] = cell
  })
