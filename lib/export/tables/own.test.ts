import Papa from 'papaparse'
import { expect, it } from 'vitest'
import { nastyRecords } from '../../../tests/samples/nasty'
import { aboutSample, textInZip } from '../../../tests/samples/output'
import type { ExportOption } from '../format'
import { tablesCsv } from '../formats/tables-csv'

/** The rows of a table of the first two records, as a reader of CSV gives them. */
async function rowsOf(name: string, ...options: ExportOption[]) {
  const some = nastyRecords.slice(0, 2)
  const text = await textInZip(tablesCsv, some, `${name}.csv`, aboutSample(...options))
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
}

const [first, second] = nastyRecords
const marked = '00000000-0000-4000-8000-000000000000'

it('marks: the newest state of each, with what was read in its words', async () => {
  const [row, other, ...more] = await rowsOf('marks')
  expect(more).toEqual([])
  expect(row).toMatchObject({
    ...{ id: first?.row.id, mark: marked, n: '1', kind: 'value', exact: '£0.01', amount: '0.01' },
    ...{ tags: 'Tŷ Ŵyl – Cyngor Sir Ŷr Wyddfa: £2,984,360 — “dyfyniad”\nweir' },
    ...{ made_by: 'Ada', made_at: '2026-11-03T09:00:00.000Z' },
    ...{ changed_at: '2026-11-04T09:00:00.000Z', page_part: 'record' },
    ...{ url: first?.row.url, text_sha256: first?.versions[0]?.sha256 },
  })
  expect(row?.reading).toMatch(/^up to £0\.01/)
  expect(other?.note).toBe('one\ntwo\nthree')
})

it('tags: a row for each tag of each mark', async () => {
  const rows = await rowsOf('tags')
  expect(rows.map(({ id, tag, kind }) => [id, tag, kind])).toEqual([
    [first?.row.id, 'Tŷ Ŵyl – Cyngor Sir Ŷr Wyddfa: £2,984,360 — “dyfyniad”', 'value'],
    [first?.row.id, 'weir', 'value'],
    [second?.row.id, 'one\ntwo\nthree', 'value'],
    [second?.row.id, 'weir', 'value'],
  ])
})

it('notes: on facts, then on marks, whatever else is asked for', async () => {
  const rows = await rowsOf('notes')
  expect(rows.map(({ n, field, mark, note }) => [n, field, mark, note])).toEqual([
    ['1', 'title', '', 'As printed'],
    ['2', '', marked, 'Tŷ Ŵyl – Cyngor Sir Ŷr Wyddfa: £2,984,360 — “dyfyniad”'],
    ['1', '', '00000000-0000-4000-8000-000000000001', 'one\ntwo\nthree'],
  ])
  expect(new Set(rows.map((row) => row.written_by))).toEqual(new Set(['Ada']))
  const numbered = await rowsOf('notes', 'noNames')
  expect(new Set(numbered.map((row) => row.written_by))).toEqual(new Set(['coder 1']))
})

it('decisions: how many marks, their tags and all notes', async () => {
  const [row] = await rowsOf('decisions')
  expect(row).toMatchObject({
    own_marks_n: '1',
    tags: 'Tŷ Ŵyl – Cyngor Sir Ŷr Wyddfa: £2,984,360 — “dyfyniad”\nweir',
    notes: 'As printed\nTŷ Ŵyl – Cyngor Sir Ŷr Wyddfa: £2,984,360 — “dyfyniad”',
  })
})
