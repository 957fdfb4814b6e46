import { DuckDBInstance } from '@duckdb/node-api'
import type { Head } from '../../lib/export/tables/table'

/** DuckDB's type for what a column holds. */
export function duckType({ type }: Head): string {
  if (type === 'number') return 'DOUBLE'
  if (type === 'whole number') return 'BIGINT'
  if (type === 'true/false') return 'BOOLEAN'
  return type === 'date' ? 'DATE' : 'VARCHAR'
}

/** Asks DuckDB, in memory: the names and types of the columns, and rows of plain values. */
export async function byDuckDb(sql: string) {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const read = await connection.runAndReadAll(sql)
    return {
      columns: read.columnNames(),
      types: read.columnTypes().map(String),
      rows: read.getRowsJson(),
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** A text as SQL. */
export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`
