import { describe, expect, it } from 'vitest'
import { cellText } from '../../lib/export/csv'
import { tablesCsv } from '../../lib/export/formats/tables-csv'
import { workbook } from '../../lib/export/formats/workbook'
import { longClause, nastyRecords } from '../samples/nasty'
import { writtenBy } from '../samples/output'
import { asGuarded, expectedTables } from './expected'
import { byPandas, noPandas, pandasType } from './read'

const expected = expectedTables()

describe.skipIf(noPandas)('pandas', () => {
  it('reads every table of the long form: rows, types and every cell', async () => {
    const types = Object.fromEntries(
      expected.map(({ name, heads }) => [
        name,
        Object.fromEntries(heads.map((head) => [head.name, pandasType(head)])),
      ]),
    )
    const read = await byPandas('zip', await writtenBy(tablesCsv, nastyRecords), types)
    expect(Object.keys(read)).toEqual(expected.map(({ name }) => name))
    for (const { name, heads, rows } of expected) {
      expect(read[name]?.columns, name).toEqual(heads.map((head) => head.name))
      expect(read[name]?.types, name).toEqual(heads.map(pandasType))
      expect(read[name]?.rows, name).toEqual(rows.map((row) => row.map(asGuarded)))
    }
  })

  it('reads every sheet of the workbook: rows, types and every cell', async () => {
    const read = await byPandas('xlsx', await writtenBy(workbook, nastyRecords))
    expect(Object.keys(read)).toEqual(expected.map(({ name }) => name))
    for (const { name, heads, rows } of expected) {
      expect(read[name]?.columns, name).toEqual([...heads.map((head) => head.name), 'cut'])
      const shown = rows.map((row) =>
        row.map((cell, at) => {
          const type = heads[at]?.type
          if (cell === null) return null
          if (type === 'date') return `${cell}T00:00:00`
          if (type === 'date and time') return String(cell).replace(/\.000Z$/, '')
          if (type === 'time') return `${cell}:00`
          return typeof cell === 'string' ? cellText(cell).slice(0, 32_767) : cell
        }),
      )
      expect(
        read[name]?.rows.map((row) => row.slice(0, -1)),
        name,
      ).toEqual(shown)
    }
  })

  it('is told which cells of the workbook were cut', async () => {
    const { resolutions } = await byPandas('xlsx', await writtenBy(workbook, nastyRecords))
    const cut = resolutions?.rows.filter((row) => row.at(-1) !== null) ?? []
    expect(cut.map((row) => row.at(-1))).toEqual(['text'])
    expect(longClause.startsWith(String(cut[0]?.[resolutions?.columns.indexOf('text') ?? 0]))).toBe(
      true,
    )
  })
})
