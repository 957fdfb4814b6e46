import type { FinalFormat } from '../format'
import { tables } from '../tables/all'
import { writeTables } from '../tables/write-tables'
import { zip } from '../zip'
import { type CoderBeside, parquetBeside } from './parquet-beside'

/**
 * The long form as Parquet, one file a table, in one zip.
 *
 * @param begin starts what makes the tables; it is ended when the file is whole, or is given up
 */
export const parquetBy = (begin: () => CoderBeside): FinalFormat => ({
  id: 'parquet',
  reads: 'final',
  shows: 'rows',
  order: 'newest-first',
  type: 'application/zip',
  heeds: ['contacts', 'noNames', 'judged'],
  fileName: (day) => `minutebook-parquet-${day}.zip`,
  write: async (pages, to, about) => {
    const coder = begin()
    try {
      const written = await writeTables(tables, { pages, to, about }, coder)
      const files = written.map(({ table, file }) => ({ name: `${table.name}.parquet`, file }))
      await zip(files, to, about.at)
    } finally {
      coder.end()
    }
  },
})

/** As the export page makes it. */
export const parquet = parquetBy(parquetBeside)
