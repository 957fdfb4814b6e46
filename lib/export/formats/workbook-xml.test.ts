import { expect, it } from 'vitest'
import { excelRow } from './excel-limits'
import { columnName, sheetRow } from './workbook-xml'

const text = { name: 'a', type: 'text', meaning: '' } as const
const one = (type: 'text' | 'date' | 'time' | 'number' | 'date and time', cell: string | number) =>
  sheetRow([cell], [{ name: 'a', type, meaning: '' }])

it.each([
  ['text', '_x0041_', '_x005F_x0041_'],
  ['text', 'a\u000bb\r', 'a_x000B_b&#13;'],
  ['text', '<b> & "c"', '&lt;b&gt; &amp; &quot;c&quot;'],
] as const)('writes %s %j as %j', (type, cell, written) => {
  expect(one(type, cell)).toBe(
    `<row><c t="inlineStr" s="2"><is><t xml:space="preserve">${written}</t></is></c></row>`,
  )
})

it('wraps lists and long text in a row of six lines at most', () => {
  expect(one('text', 'a\nb')).toContain('<row ht="30" customHeight="1"><c t="inlineStr" s="6">')
  expect(one('text', 'many words '.repeat(99))).toContain('<row ht="90" customHeight="1">')
  expect(one('text', 'x'.repeat(99))).toMatch(/^<row><c t="inlineStr" s="2">/)
})

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (at, name) => {
  expect(columnName(at)).toBe(name)
})

it.each([
  ['date', '2026-11-21', '<c s="3"><v>46347</v></c>'],
  ['date', '1900-03-01', '<c s="3"><v>61</v></c>'],
  ['time', '18:00', '<c s="4"><v>0.75</v></c>'],
  ['date and time', '2026-11-21T06:00:00.000Z', '<c s="5"><v>46347.25</v></c>'],
  ['number', -0.01, '<c><v>-0.01</v></c>'],
] as const)('writes %s %j as %j', (type, cell, written) => {
  expect(one(type, cell)).toBe(`<row>${written}</row>`)
})

it('leaves a day before Excel’s calendar as text', () => {
  expect(one('date', '1900-02-28')).toContain('1900-02-28')
})

it.each([
  ['x'.repeat(32_767), 32_767, null],
  ['x'.repeat(32_768), 32_767, 'a'],
  [`${'x'.repeat(32_766)}🗳️`, 32_766, 'a'],
  [`=${'x'.repeat(32_767)}`, 32_767, 'a'],
])('cuts a cell at Excel’s limit and says so', (cell, length, cut) => {
  const [shown, flag] = excelRow([cell], [text])
  expect([String(shown).length, flag]).toEqual([length, cut])
})
