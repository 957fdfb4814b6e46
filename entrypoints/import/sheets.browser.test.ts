import { beforeEach, describe, expect, it } from 'vitest'
import { decisionsCsv } from '../../lib/export/formats/decisions-csv'
import { excelCsv } from '../../lib/export/formats/excel-csv'
import { sheetChanges } from '../../lib/import/sheet-changes'
import { library, ofRecords } from '../../lib/store/db'
import { addEdits } from '../../lib/store/edits'
import { takeBack } from '../../lib/store/leave-import'
import { addMark } from '../../lib/store/marks'
import { saveCapture } from '../../lib/store/save'
import { takeEdits } from '../../lib/store/take-edits'
import { wholeOf } from '../../lib/store/whole-records'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  sampleRecord,
} from '../../tests/samples/capture'
import { changedTable } from '../../tests/samples/changed-table'
import { sampleMark } from '../../tests/samples/marked'
import { textBy } from '../../tests/samples/output'
import { factOf, keptSample } from '../../tests/samples/said'
import { sheetFormats } from './sheet-formats'

const title = '=1+1 Repair of the Weir, "Tŷ Ŵyl"'
const text = `${title}\nDecision maker: Director of Place\nStatus: -500\nRESOLVED: That £2,000 be spent.`
const watch = { pause: async () => {}, tell: () => {} }

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  const fields = sampleFields(text, { status: quote(text, '-500', '-500') })
  await saveCapture(sampleIncoming({}, { capture: sampleRecord({ text, fields }) }))
})

const written = async (format = decisionsCsv) => textBy(format, await wholeOf([sampleId]))
const read = (csv: string) => sheetChanges(new File([csv], 'x.csv'), sheetFormats, watch)
const tables = () => Promise.all(ofRecords.map((table) => table.toArray()))

/** The table with one cell of its row changed, as a person or a spreadsheet writes it. */
async function withCell(column: string, cell: string): Promise<string> {
  const [names = '', row = ''] = (await written()).split('\r\n')
  const at = names.split(',').indexOf(column)
  const cells = row.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,|$)/g) ?? []
  expect(cells).toHaveLength(names.split(',').length)
  return [names, cells.map((one, n) => (n === at ? cell : one)).join(',')].join('\r\n')
}

describe('a table in which nothing was changed', () => {
  it('changes nothing, whatever a spreadsheet made of its ends and commas', async () => {
    const plain = await written()
    const [names = '', row = ''] = plain.split('\r\n')
    for (const csv of [plain, await written(excelCsv), `\ufeff${names}\n${row}\n`])
      expect(await read(csv)).toEqual({ changes: [], faults: [], bad: 0, same: 1 })
  })
})

describe('a table of an earlier version', () => {
  const older = async (status = "'-500") =>
    changedTable(await written(), ([names = [], cells = []]) => {
      cells[names.indexOf('status')] = status
      cells[names.indexOf('missing')] = 'callIn: not-stated\ndates.due: not-stated'
      cells[names.indexOf('value_list')] = '2000 (£2,000)'
      names[names.indexOf('page_system')] = 'system'
      names[names.indexOf('value_list')] = 'values'
      const added = names.indexOf('is_decision')
      for (const row of [names, cells]) row.splice(added, 1)
    })

  it('changes nothing, and columns that say things otherwise now are not listed', async () => {
    expect(await read(await older())).toEqual({ changes: [], faults: [], bad: 0, same: 1 })
  })

  it('is taken', async () => {
    const { changes, faults } = await read(await older('Approved'))
    expect(changes).toMatchObject([{ field: 'status' }])
    expect(faults).toEqual([])
  })
})

describe('a changed cell', () => {
  it.each([
    ['title', "'-7 and more", 'correct', '-7 and more'],
    ['status', 'Approved', 'correct', 'Approved'],
    ['decision_maker', 'Director of Place', 'add', 'Director of Place'],
  ])(
    'of %s becomes an edit of the person, and is taken back',
    async (column, cell, verdict, value) => {
      const before = await tables()
      const { changes, faults } = await read(await withCell(column, cell))
      expect(faults).toEqual([])
      expect(changes).toMatchObject([
        { row: 2, id: sampleId, cells: [{ theirs: value }], said: { verdict } },
      ])
      const [change] = changes
      if (change === undefined) throw new Error('no change was found')
      const number = await takeEdits('x.csv', [{ id: sampleId, said: [change.said] }], 'Ŵyn')
      const fact = await factOf(change.field)
      expect(fact).toMatchObject({ value, judged: { who: 'Ŵyn' } })
      expect(await takeBack(number)).toEqual({ removed: 0, restored: 1, stayed: [] })
      expect((await tables())[0]).toEqual(before[0])
    },
  )

  it('that is emptied rejects the fact', async () => {
    const { changes } = await read(await withCell('status', ''))
    expect(changes).toMatchObject([
      { field: 'status', cells: [{ theirs: '' }], said: { verdict: 'reject' } },
    ])
  })

  it('of what a person has judged says so', async () => {
    await addEdits(sampleId, [{ verdict: 'confirm', of: await factOf('status') }], 'Ada')
    const { changes } = await read(await withCell('status', 'Approved'))
    expect(changes).toMatchObject([{ isJudged: true }])
  })

  it.each([
    ['resolutions', 'Do it', 'list-column'],
    ['values_n', '9', 'computed-column'],
    ['is_decision', 'false', 'computed-column'],
    ['tags', 'weir', 'own-column'],
    ['own_marks_n', '3', 'own-column'],
    ['title', '', 'bad-value'],
    ['date_decided', '04/03/2026', 'unclear-date'],
    ['date_decided', '2026-02-30', 'bad-value'],
    ['outcome', 'fine', 'bad-value'],
    ['purpose', 'Words that no page prints', 'no-words'],
    ['text_sha256', 'ab', 'other-text'],
    ['id', 'mb1:other', 'not-in-library'],
  ])('of %s as %j is listed as not taken', async (column, cell, code) => {
    const { changes, faults } = await read(await withCell(column, cell))
    expect(changes).toEqual([])
    expect(faults).toMatchObject([{ row: 2, column, code }])
  })
})

it('a mark made after the export is listed last, and is no change', async () => {
  const old = await withCell('title', 'Two Weirs')
  const { page } = sampleIncoming()
  await addMark(sampleId, sampleMark(text, '£2,000', { tags: ['weir'] }), { page, text }, 'Ada')
  const { changes, faults } = await read(old)
  expect(changes).toMatchObject([{ field: 'title' }])
  expect(faults).toMatchObject([
    { column: 'own_marks_n', code: 'own-column' },
    { column: 'tags', code: 'own-column' },
  ])
})

it('a matter that is another now is no change', async () => {
  const { changes, faults, same } = await read(await withCell('matter_fullest', 'false'))
  expect([changes, faults, same]).toEqual([[], [], 1])
})

it('a table from before there were these columns is taken', async () => {
  const lines = (await withCell('title', 'Two Weirs')).split('\r\n')
  const own = ',own_marks_n,tags,notes'
  expect(lines[0]).toContain(own)
  const old = [lines[0]?.replace(own, ''), lines[1]?.replace(/,0,,$/, '')].join('\r\n')
  const { changes, faults } = await read(old)
  expect([changes.length, faults]).toEqual([1, []])
})

describe('a table that is not ours, or not whole', () => {
  it.each([
    ['other columns', 'name,date\r\nx,y', 'not-ours'],
    ['nothing', '', 'empty'],
  ])('of %s is refused', async (_what, csv, code) => {
    await expect(read(csv)).rejects.toMatchObject({ code })
  })

  it('says which rows have other columns, and which stand in it twice', async () => {
    const [names = '', row = ''] = (await written()).split('\r\n')
    const { faults } = await read([names, row, row, 'a,b'].join('\r\n'))
    expect(faults).toMatchObject([
      { row: 3, column: 'id', code: 'twice', found: '2' },
      { row: 4, code: 'other-columns' },
    ])
  })

  it('reaches for no prototype by the name of a column', async () => {
    const { faults, same } = await read(
      (await written()).replace('id,', '__proto__,id,').replace('\r\nmb1', '\r\nx,mb1'),
    )
    expect(faults).toMatchObject([{ row: 1, column: '__proto__', code: 'unknown-column' }])
    expect(same).toBe(1)
    expect((await keptSample()).row.title).toBe(title)
  })
})
