import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataPackage } from '../../lib/export/formats/data-package'
import { decisionsCsv } from '../../lib/export/formats/decisions-csv'
import { tablesCsv } from '../../lib/export/formats/tables-csv'
import type { Head } from '../../lib/export/tables/table'
import { asGuarded, type ExpectedTable, expectedTables } from '../readers/expected'
import { unpacked } from '../readers/unpack'
import { nastyRecords, nastySums } from '../samples/nasty'
import { writtenBy } from '../samples/output'
import { byReadr } from './readr'

const rType = ({ type }: Head): string => {
  if (type === 'number' || type === 'whole number') return 'numeric'
  if (type === 'true/false') return 'logical'
  if (type === 'date') return 'Date'
  if (type === 'time') return 'hms'
  return type === 'date and time' ? 'POSIXct' : 'character'
}
/** readr's letters for its types. */
const letters: Record<string, string> = {
  ...{ numeric: 'd', logical: 'l', Date: 'D', hms: 't', POSIXct: 'T', character: 'c' },
}

const columnOf = ({ rows }: ExpectedTable, at: number) =>
  rows.map((row) => asGuarded(row[at] ?? null))

/** Text of which every printed cell is a number: a reader that is not told its type takes it for one. */
const looksNumeric = (cells: readonly unknown[]) =>
  cells.every((cell) => cell === null || /^\d+$/.test(String(cell)))

describe.each([
  ['the zip of tables', tablesCsv],
  ['the data package', dataPackage],
])('R readr reads %s', (_name, format) => {
  const expected = expectedTables()

  it('by its own guess: no problems, every row, the right types', async () => {
    await unpacked(await writtenBy(format, nastyRecords), async (folder) => {
      const { codebook: _, ...found } = byReadr(folder)
      expect(Object.keys(found).toSorted()).toEqual(expected.map(({ name }) => name).toSorted())
      for (const table of expected) {
        const { name, heads, rows } = table
        expect(found[name]?.problems, name).toBe(0)
        expect(found[name]?.rows, name).toBe(rows.length)
        expect(found[name]?.columns, name).toEqual(heads.map((head) => head.name))
        const types = heads.map((head, at) => {
          const cells = columnOf(table, at)
          if (cells.every((cell) => cell === null)) return 'logical'
          if (head.type === 'text' && looksNumeric(cells)) return 'numeric'
          return rType(head)
        })
        expect(found[name]?.types, name).toEqual(types)
      }
    })
  })

  it('by the types of the codebook: every cell, and every £ value', async () => {
    await unpacked(await writtenBy(format, nastyRecords), async (folder) => {
      const types = expected.map(
        ({ name, heads }) => `${name}=${heads.map((head) => letters[rType(head)]).join('')}`,
      )
      const found = byReadr(folder, ...types)
      for (const table of expected) {
        const { name, heads } = table
        expect(found[name]?.problems, name).toBe(0)
        expect(found[name]?.types, name).toEqual(heads.map(rType))
        for (const [at, head] of heads.entries())
          expect(found[name]?.cells[at], `${name}.${head.name}`).toEqual(columnOf(table, at))
      }
      const { values } = found
      expect(values?.cells[values.columns.indexOf('amount')]).toEqual([
        55,
        ...nastyRecords.slice(1).map((_, n) => nastySums[(n + 1) % nastySums.length]),
      ])
    })
  })
})

it('R readr reads decisions.csv by itself: no problems, every row, every £ value', async () => {
  await unpacked(await writtenBy(tablesCsv, nastyRecords), async (folder) => {
    const alone = join(folder, 'alone')
    const text = await (await writtenBy(decisionsCsv, nastyRecords)).text()
    await mkdir(alone)
    await writeFile(join(alone, 'decisions.csv'), text)
    const { decisions } = byReadr(alone)
    expect(decisions?.problems).toBe(0)
    expect(decisions?.rows).toBe(nastyRecords.length)
    const column = (name: string) => decisions?.cells[decisions.columns.indexOf(name)] ?? []
    expect(column('id')).toEqual(nastyRecords.map(({ row }) => row.id))
    const printed = expectedTables().find(({ name }) => name === 'decisions')
    const sums = printed?.heads.findIndex(({ name }) => name === 'value_list') ?? -1
    const words = printed?.rows.map((row) => row[sums]) ?? []
    expect(words.every((cell) => /£\d/.test(String(cell)))).toBe(true)
    expect(column('value_list')).toEqual(words)
  })
})
