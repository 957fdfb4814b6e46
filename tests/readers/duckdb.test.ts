import { join } from 'node:path'
import * as writer from 'hyparquet-writer'
import { expect, it } from 'vitest'
import type { Cell } from '../../lib/export/csv'
import { answers } from '../../lib/export/formats/answers'
import { everything } from '../../lib/export/formats/everything'
import { parquetBy } from '../../lib/export/formats/parquet'
import { openParquet } from '../../lib/export/formats/parquet-coder'
import { tablesCsv } from '../../lib/export/formats/tables-csv'
import type { Head } from '../../lib/export/tables/table'
import { nastyRecords, nastySums } from '../samples/nasty'
import { writtenBy } from '../samples/output'
import { byDuckDb, duckType, sqlText } from './duckdb'
import { asGuarded, expectedTables } from './expected'
import { onDisk } from './read'
import { unpacked } from './unpack'

/** Here nobody waits for the page, and what works beside it in the browser works in its place. */
const parquet = parquetBy(() => ({ open: (heads) => openParquet(writer, heads), end: () => {} }))

/** DuckDB gives whole numbers of 64 bits as text, lest they be rounded. */
const asDuck = (cell: Cell, head: Head | undefined) =>
  cell !== null && head?.type === 'whole number' ? String(cell) : cell

it('DuckDB reads every table as CSV: rows, types and every cell', async () => {
  await unpacked(await writtenBy(tablesCsv, nastyRecords), async (folder) => {
    for (const { name, heads, rows } of expectedTables()) {
      const columns = heads.map((head) => `${sqlText(head.name)}: ${sqlText(duckType(head))}`)
      const read = await byDuckDb(
        `SELECT * FROM read_csv(${sqlText(join(folder, `${name}.csv`))}, header = true, columns = {${columns.join()}})`,
      )
      expect(read.types, name).toEqual(heads.map(duckType))
      expect(read.rows, name).toEqual(
        rows.map((row) => row.map((cell, at) => asDuck(asGuarded(cell), heads[at]))),
      )
    }
  })
})

it('DuckDB finds the types of the sums by itself, and every £ value', async () => {
  await unpacked(await writtenBy(tablesCsv, nastyRecords), async (folder) => {
    const { types, rows } = await byDuckDb(
      `SELECT amount FROM read_csv(${sqlText(join(folder, 'values.csv'))})`,
    )
    expect(types).toEqual(['DOUBLE'])
    const [, ...machine] = rows.map(([amount]) => amount)
    expect(machine).toEqual(
      nastyRecords.slice(1).map((_, n) => nastySums[(n + 1) % nastySums.length]),
    )
    expect(rows[0]).toEqual([55])
  })
})

it('DuckDB reads answers and everything as JSON', async () => {
  await onDisk('answers.jsonl', await writtenBy(answers, nastyRecords), async (path) => {
    const { rows } = await byDuckDb(
      `SELECT records[1].title, records[1].resolutions[1].text, records[1]."values"[1].amount FROM read_json(${sqlText(path)})`,
    )
    expect(rows.map(([title]) => title)).toEqual(
      nastyRecords.map(({ readings }) =>
        readings[0]?.fields.title.value.replace(/\s+/g, ' ').trim(),
      ),
    )
    expect(rows.slice(1).map(([, , amount]) => amount)).toEqual(
      nastyRecords.slice(1).map((_, n) => nastySums[(n + 1) % nastySums.length]),
    )
  })
  await onDisk('everything.jsonl', await writtenBy(everything, nastyRecords), async (path) => {
    const { rows } = await byDuckDb(
      `SELECT "row".id, versions[1]."text", "last" FROM read_json(${sqlText(path)}, maximum_object_size = 99999999) WHERE "row" IS NOT NULL`,
    )
    expect(rows).toEqual(
      nastyRecords.map(({ row, versions }, n) => [
        row.id,
        versions[0]?.text,
        n === nastyRecords.length - 1,
      ]),
    )
  })
})

it('DuckDB reads every table as Parquet: rows, types and every cell', async () => {
  // More than makes a second group of rows, in the table that has the most.
  const times = 12
  const many = Array.from({ length: times }, () => nastyRecords).flat()
  await unpacked(await writtenBy(parquet, many), async (folder) => {
    for (const { name, heads, rows } of expectedTables()) {
      const read = await byDuckDb(
        `SELECT * FROM read_parquet(${sqlText(join(folder, `${name}.parquet`))})`,
      )
      expect(read.columns, name).toEqual(heads.map((head) => head.name))
      expect(read.types, name).toEqual(heads.map(parquetType))
      const shown = rows.map((row) =>
        row.map((cell, at) => asDuck(asMoment(cell, heads[at]), heads[at])),
      )
      if (name === 'councils') continue
      expect(read.rows, name).toHaveLength(times * rows.length)
      expect(read.rows.slice(-rows.length), name).toEqual(shown)
    }
    const groups = await byDuckDb(
      `SELECT count(DISTINCT row_group_id) FROM parquet_metadata(${sqlText(join(folder, 'quotes.parquet'))})`,
    )
    expect(Number(groups.rows[0]?.[0])).toBeGreaterThan(1)
  })
})

const parquetType = (head: Head) =>
  head.type === 'date and time' ? 'TIMESTAMP WITH TIME ZONE' : duckType(head)

/** DuckDB writes moments its own way. */
const asMoment = (cell: Cell, head: Head | undefined) =>
  cell !== null && head?.type === 'date and time'
    ? String(cell).replace('T', ' ').replace('.000Z', '+00')
    : cell
