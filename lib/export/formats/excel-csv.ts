import { guardedRows } from '../csv'
import type { FinalFormat } from '../format'
import { rowsBy } from '../one-line-cells'
import { type Head, tableRecord } from '../tables/table'
import { decisionColumns } from './decisions-columns'
import { cutHead, excelRow } from './excel-limits'

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\ufeff'

/** Its columns. */
export const excelCsvHeads: readonly Head[] = [...decisionColumns, cutHead]

/** decisions.csv as Excel opens it by a double click: with a byte order mark, and cells that are not too long. */
export const excelCsv: FinalFormat = {
  id: 'excel-csv',
  reads: 'final',
  shows: 'rows',
  order: 'newest-first',
  type: 'text/csv',
  heeds: ['contacts', 'noNames', 'oneLine'],
  fileName: (day) => `minutebook-decisions-excel-${day}.csv`,
  write: async (pages, to, { options }) => {
    const shaped = rowsBy(options)
    await to.write(byteOrderMark + guardedRows([excelCsvHeads.map((head) => head.name)]))
    for await (const page of pages) {
      const rows = page
        .map(tableRecord)
        .map((row) => decisionColumns.map((column) => column.cell(row)))
      await to.write(guardedRows(shaped(shaped(rows).map((row) => excelRow(row, decisionColumns)))))
    }
  },
}
