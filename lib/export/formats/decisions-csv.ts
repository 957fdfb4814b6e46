import { csv } from '../csv'
import type { FinalFormat } from '../format'
import { rowsBy } from '../one-line-cells'
import { tableRecord } from '../tables/table'
import { decisionColumns } from './decisions-columns'

/** decisions.csv: one row a decision. Documented column by column in docs/formats/decisions-csv.md. */
export const decisionsCsv: FinalFormat = {
  id: 'decisions-csv',
  reads: 'final',
  shows: 'rows',
  order: 'newest-first',
  type: 'text/csv',
  heeds: ['contacts', 'noNames', 'oneLine'],
  fileName: (day) => `minutebook-decisions-${day}.csv`,
  write: async (pages, to, { options }) => {
    const shaped = rowsBy(options)
    await to.write(csv([decisionColumns.map((column) => column.name)]))
    for await (const page of pages) {
      const rows = page.map(tableRecord)
      await to.write(csv(shaped(rows.map((row) => decisionColumns.map((one) => one.cell(row))))))
    }
  },
}
