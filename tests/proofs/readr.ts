import { by, script } from './by'

/** A CSV as readr took it. */
export interface ReadTable {
  columns: string[]
  /** R's classes. */
  types: string[]
  /** Rows that readr complains of. */
  problems: number
  rows: number
  /** Column by column. */
  cells: unknown[][]
}

/**
 * The CSVs of a folder as readr reads them.
 *
 * @param types of the columns as `table=letters`; a table without is read by readr's own guess
 */
export const byReadr = (folder: string, ...types: string[]): Record<string, ReadTable> =>
  JSON.parse(by('Rscript', '--vanilla', script('read_tables.R'), folder, ...types))
