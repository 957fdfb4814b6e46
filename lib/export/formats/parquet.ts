import type { FinalFormat } from '../format'
import { tables } from '../tables/all'
import { writeTables } from '../tables/write-tables'
import { zip } from '../zip'
import { parquetCoder } from './parquet-coder'

/** The long form as Parquet, one file a table, in one zip. */
export const parquet: FinalFormat = {
  id: 'parquet',
  reads: 'final',
  order: 'newest-first',
  type: 'application/zip',
  heeds: ['contacts', 'noNames', 'judged'],
  fileName: (day) => `minutebook-parquet-${day}.zip`,
  write: async (pages, to, about) => {
    const coder = parquetCoder(await import('hyparquet-writer'))
    const written = await writeTables(tables, { pages, to, about }, coder)
    const files = written.map(({ table, file }) => ({ name: `${table.name}.parquet`, file }))
    await zip(files, to, about.at)
  },
}
