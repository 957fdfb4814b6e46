import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { nastyRecords } from '../../tests/samples/nasty'
import { aboutSample, textBy, textInZip } from '../../tests/samples/output'
import { decisionsCsv } from './formats/decisions-csv'
import { excelCsv } from './formats/excel-csv'
import { tablesCsv } from './formats/tables-csv'

it.each([
  ['decisions.csv', () => textBy(decisionsCsv, nastyRecords, aboutSample('oneLine'))],
  ['the CSV for Excel', () => textBy(excelCsv, nastyRecords, aboutSample('oneLine'))],
  ['the tables', () => textInZip(tablesCsv, nastyRecords, 'decisions.csv', aboutSample('oneLine'))],
])('%s has a line a row where one line a cell is asked for', async (_name, written) => {
  const text = await written()
  const lines = text.split('\r\n').slice(0, -1)
  expect(lines).toHaveLength(nastyRecords.length + 1)
  expect(lines.join('')).not.toMatch(/[\r\n]/)
  const { data } = Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data[0]?.resolutions?.split(' | ')).toHaveLength(2)
})

it('has line breaks in its cells where it is not', async () => {
  const text = await textBy(decisionsCsv, nastyRecords)
  expect(text.split('\n').length).toBeGreaterThan(nastyRecords.length + 2)
})
