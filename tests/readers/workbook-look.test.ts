import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { workbook } from '../../lib/export/formats/workbook'
import type { WholeRecord } from '../../lib/model/whole'
import { nastyRecords } from '../samples/nasty'
import { writtenBy } from '../samples/output'
import { noPandas, onDisk, python } from './read'

const script = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book["decisions"]
names = [cell.value for cell in sheet[1]]
at = lambda name, row: sheet.cell(row=row, column=names.index(name) + 1)
print(json.dumps({
    "sheets": [[one.title, one.auto_filter.ref, one.dimensions, one.freeze_panes] for one in book],
    "links": [at("url", row).hyperlink and at("url", row).hyperlink.target for row in range(2, sheet.max_row + 1)],
    "urls": [at("url", row).value for row in range(2, sheet.max_row + 1)],
    "wrapped": [bool(at(name, 2).alignment.wrap_text) for name in ("resolutions", "id", "url")],
    "heights": [sheet.row_dimensions[row].height for row in range(2, sheet.max_row + 1)],
    "widths": {name: sheet.column_dimensions[at(name, 1).column_letter].width for name in ("title", "kind")},
}))
`
const lookedAt = async (records: readonly WholeRecord[]) =>
  onDisk('file.xlsx', await writtenBy(workbook, records), (path) =>
    JSON.parse(
      execFileSync(python, ['-c', script, path], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
    ),
  )

it.skipIf(noPandas)('has filters, a frozen head, links, wrapped text and widths', async () => {
  const look = await lookedAt(nastyRecords)
  for (const [name, filter, all, frozen] of look.sheets)
    expect([name, filter, frozen]).toEqual([name, all, 'A2'])
  expect(look.urls).toEqual(nastyRecords.map(({ row }) => row.url))
  expect(look.links).toEqual(look.urls)
  expect(look.wrapped).toEqual([true, false, false])
  expect(Math.max(...look.heights)).toBe(90)
  expect(look.widths).toEqual({ title: 60, kind: 24 })
})

it.skipIf(noPandas)('links no address that would run something', async () => {
  const [first] = nastyRecords
  if (first === undefined) throw new Error('there is no record')
  const url = 'javascript:alert(1)'
  const versions = first.versions.map((one) => ({ ...one, url }))
  const look = await lookedAt([{ ...first, versions }])
  expect([look.urls, look.links]).toEqual([[url], [null]])
})
