import { csv } from '../csv'
import type { ExportFormat } from '../format'
import { decisionColumns, decisionRow } from './decisions-columns'

/** decisions.csv: one row a decision. Documented column by column in docs/formats/decisions-csv.md. */
export const decisionsCsv: ExportFormat = {
  id: 'decisions-csv',
  type: 'text/csv',
  fileName: (day) => `minutebook-decisions-${day}.csv`,
  write: async (records) => {
    const head = decisionColumns.map((column) => column.name)
    const rows = records.map(decisionRow).map((row) => decisionColumns.map((one) => one.cell(row)))
    return csv([head, ...rows])
  },
}
