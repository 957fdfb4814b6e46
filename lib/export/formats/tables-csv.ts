import type { FinalFormat } from '../format'
import { tables } from '../tables/all'
import { writeTables } from '../tables/write-tables'
import { zip } from '../zip'
import { csvCoder } from './csv-coder'

/** The long form: every table as a CSV, in one zip. Documented in docs/formats/tables.md. */
export const tablesCsv: FinalFormat = {
  id: 'tables-csv',
  reads: 'final',
  shows: 'rows',
  order: 'newest-first',
  type: 'application/zip',
  heeds: ['contacts', 'noNames', 'judged', 'oneLine'],
  fileName: (day) => `minutebook-tables-${day}.zip`,
  write: async (pages, to, about) => {
    const written = await writeTables(tables, { pages, to, about }, csvCoder(about.options))
    const files = written.map(({ table, file }) => ({ name: `${table.name}.csv`, file }))
    await zip(files, to, about.at)
  },
}
