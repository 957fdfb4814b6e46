import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Cell } from '../../lib/export/csv'
import { cellText } from '../../lib/export/csv'
import { excelCsv } from '../../lib/export/formats/excel-csv'
import { tablesCsv } from '../../lib/export/formats/tables-csv'
import { workbook } from '../../lib/export/formats/workbook'
import type { Head } from '../../lib/export/tables/table'
import { expectedTables } from '../readers/expected'
import { unpacked } from '../readers/unpack'
import { nastyRecords, nastySums } from '../samples/nasty'
import { writtenBy } from '../samples/output'
import { eagerCsv, type OfficeCell, openedByLibreOffice, type Sheets } from './libreoffice'

const expected = expectedTables()
const sums = [55, ...nastyRecords.slice(1).map((_, n) => nastySums[(n + 1) % nastySums.length])]
const cells = (sheets: Sheets) =>
  Object.values(sheets)
    .flat(2)
    .filter((cell) => cell !== null)

/** What LibreOffice should make of a cell of the workbook. */
function asOffice(cell: Cell, head: Head): [type: string, value: string | number] | null {
  if (cell === null) return null
  if (typeof cell === 'number') return ['float', cell]
  // LibreOffice keeps every true and false of a workbook, Excel's own too, as the formula of that name.
  if (typeof cell === 'boolean') return ['formula', `of:=${String(cell).toUpperCase()}()`]
  if (head.type === 'date') return ['date', cell]
  if (head.type === 'time') return ['time', `PT${cell.replace(':', 'H')}M00S`]
  if (head.type === 'date and time') return ['date', cell.replace(/(?:\.000)?Z$/, '')]
  // An empty line at the end of a cell is none.
  return ['string', cellText(cell).slice(0, 32_767)]
}

const asRead = (cell: OfficeCell): [type: string, value: string | number] | null => {
  if (cell === null) return null
  return cell.formula === null ? [cell.type, cell.value] : ['formula', cell.formula]
}

describe('LibreOffice opens the workbook', () => {
  let sheets: Sheets = {}
  beforeAll(async () => {
    const file = await writtenBy(workbook, nastyRecords)
    sheets = (await openedByLibreOffice({ 'tables.xlsx': file }))['tables.xlsx'] ?? {}
  })

  it('with every sheet, every row and every column', () => {
    expect(Object.keys(sheets)).toEqual(expected.map(({ name }) => name))
    for (const { name, heads, rows } of expected) {
      const [names, ...rest] = sheets[name] ?? []
      expect(
        names?.map((cell) => cell?.value),
        name,
      ).toEqual([...heads.map((head) => head.name), 'cut'])
      expect(rest, name).toHaveLength(rows.length)
    }
  })

  it.each(expected.map(({ name }) => name))('with the types and the cells of %s', (name) => {
    const table = expected.find((one) => one.name === name)
    const read = (sheets[name] ?? []).slice(1)
    for (const [at, row] of (table?.rows ?? []).entries())
      expect(
        row.map((_, column) => asRead(read[at]?.[column] ?? null)),
        `${name}, row ${at + 1}`,
      ).toEqual(row.map((cell, column) => asOffice(cell, table?.heads[column] as Head)))
  })

  it('where nothing computes but true and false', () => {
    const computed = cells(sheets).flatMap(({ formula }) => formula ?? [])
    expect(computed.filter((one) => !/^of:=(?:TRUE|FALSE)\(\)$/.test(one))).toEqual([])
  })
})

describe('LibreOffice opens the CSVs', () => {
  let opened: Record<string, Sheets> = {}
  beforeAll(async () => {
    await unpacked(await writtenBy(tablesCsv, nastyRecords), async (folder) => {
      const files: Record<string, Blob> = {
        'excel.csv': await writtenBy(excelCsv, nastyRecords),
        'control.csv': new Blob(['name,sum\r\n=1+1,=2+2\r\n']),
      }
      for (const name of await readdir(folder))
        files[name] = new Blob([new Uint8Array(await readFile(join(folder, name)))])
      opened = await openedByLibreOffice(files, eagerCsv)
    })
  })
  const rowsOf = (name: string) => Object.values(opened[`${name}.csv`] ?? {})[0] ?? []

  it('as eagerly as it can: what is not guarded computes', () => {
    expect(rowsOf('control')[1]?.map((cell) => cell?.formula)).toEqual(['of:=1+1', 'of:=2+2'])
  })

  it('and no cell computes', () => {
    const { 'control.csv': _, ...ours } = opened
    expect(Object.keys(ours)).toHaveLength(expected.length + 1)
    for (const [name, sheets] of Object.entries(ours))
      expect(
        cells(sheets).filter((cell) => cell.formula !== null),
        name,
      ).toEqual([])
  })

  it('and no id changes, nor a fact’s key, nor a row is lost', () => {
    for (const { name, heads, rows } of expected) {
      const [, ...read] = rowsOf(name)
      expect(read, name).toHaveLength(rows.length)
      for (const [at, head] of heads.entries())
        if (['id', 'fact', 'source'].includes(head.name))
          expect(
            read.map((row) => row[at]?.value ?? null),
            `${name}.${head.name}`,
          ).toEqual(rows.map((row) => row[at]))
    }
    expect(rowsOf('excel').map((row) => row[0]?.value)).toEqual([
      'id',
      ...nastyRecords.map(({ row }) => row.id),
    ])
  })

  it('and every £ value is the number that it was', () => {
    const [names = [], ...read] = rowsOf('values')
    const at = names.findIndex((cell) => cell?.value === 'amount')
    expect(read.map((row) => row[at]?.value)).toEqual(sums)
  })
})
