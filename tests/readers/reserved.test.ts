// cspell:ignore kwlist softkwlist
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { exportOptions } from '../../lib/export/format'
import { excelCsvHeads } from '../../lib/export/formats/excel-csv'
import { tables } from '../../lib/export/tables/all'
import { rReserved, sqlReserved } from '../samples/reserved-words'
import { byDuckDb } from './duckdb'

const columns = tables.flatMap(({ name, columns }) =>
  [new Set(exportOptions.filter((one) => one !== 'noNames')), new Set<never>()].flatMap((options) =>
    columns(options).map((head) => `${name}.${head.name}`),
  ),
)
const all = [...new Set([...columns, ...excelCsvHeads.map((head) => `excel.${head.name}`)])]
const reservedIn = (words: ReadonlySet<string>) =>
  all.filter((one) => words.has(one.slice(one.indexOf('.') + 1).toLowerCase()))

/** Python's own list, of the Python on this machine; soft keywords too. */
const pythonReserved = (): string[] =>
  JSON.parse(
    execFileSync('python3', [
      '-c',
      'import json, keyword; print(json.dumps(keyword.kwlist + keyword.softkwlist))',
    ]).toString(),
  ).map((word: string) => word.toLowerCase())

it('names no column by a word that SQL or R reserves', () => {
  expect(all.length).toBeGreaterThan(200)
  expect(reservedIn(sqlReserved)).toEqual([])
  expect(reservedIn(rReserved)).toEqual([])
})

it('names no column by a word that Python or DuckDB says that it reserves', async () => {
  const python = new Set(pythonReserved())
  expect(python).toContain('for')
  expect(reservedIn(python)).toEqual([])
  const { rows } = await byDuckDb(
    "SELECT keyword_name FROM duckdb_keywords() WHERE keyword_category IN ('reserved', 'type_function')",
  )
  const duck = new Set(rows.map(([word]) => String(word)))
  expect(duck).toContain('end')
  expect(reservedIn(duck)).toEqual([])
})

it('names columns in lower case with underscores, so that they need no quotes', () => {
  expect(all.filter((one) => !/^[a-z]+\.[a-z][a-z0-9_]*$/.test(one))).toEqual([])
})
