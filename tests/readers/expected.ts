import { type Cell, cellText } from '../../lib/export/csv'
import type { ExportOption } from '../../lib/export/format'
import { leavingOut } from '../../lib/export/left-out'
import { tables } from '../../lib/export/tables/all'
import { type Head, tableRecord } from '../../lib/export/tables/table'
import { finalRecord } from '../../lib/record/final-record'
import { nastyRecords } from '../samples/nasty'

export interface ExpectedTable {
  name: string
  heads: readonly Head[]
  rows: (readonly Cell[])[]
}

/** What stands in each table of the nasty records, before any file is made of it. */
export function expectedTables(...asked: ExportOption[]): ExpectedTable[] {
  const options = new Set(asked)
  return tables.map((table) => {
    const filler = table.begin(options)
    const leftOut = leavingOut(options)
    const rows = nastyRecords
      .flatMap((whole) => finalRecord(whole) ?? [])
      .map((record) => tableRecord(leftOut(record, record.version.text)))
      .flatMap((record) => filler.rows(record))
    return { name: table.name, heads: table.columns(options), rows: [...rows, ...filler.last()] }
  })
}

export const asGuarded = (cell: Cell): Cell => (typeof cell === 'string' ? cellText(cell) : cell)
