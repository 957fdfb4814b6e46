import { beforeEach, describe, expect, it } from 'vitest'
import { exportOptions } from '../../lib/export/format'
import { tables } from '../../lib/export/tables/all'
import { sheetChanges } from '../../lib/import/sheet-changes'
import type { WholeRecord } from '../../lib/model/whole'
import { library } from '../../lib/store/db'
import { takeBack } from '../../lib/store/leave-import'
import { keptRecord } from '../../lib/store/readings'
import { takeEdits } from '../../lib/store/take-edits'
import { sampled } from '../../tests/deep'
import { changedTable, withCell } from '../../tests/samples/changed-table'
import { truthfulRecords } from '../../tests/samples/everything'
import { keepWhole, tableText } from '../../tests/samples/tables'
import { sheetFormats } from './sheet-formats'

const watch = { pause: async () => {}, tell: () => {} }
const compared = sheetFormats.filter((format) => format.rows !== 'neither')
let all: WholeRecord[]
/** As many as most tests need. */
const few = 6

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  all = (await truthfulRecords()).slice(0, few)
  await keepWhole(all)
})

const read = (...text: BlobPart[]) => sheetChanges(new File(text, 'x.csv'), sheetFormats, watch)
const table = (name: string) => tableText(name, all)

describe('a table of the long form in which nothing was changed', () => {
  const ways = sampled([[], ['contacts'], ['judged'], ['noNames'], [...exportOptions]] as const, 4)
  it.each(compared.flatMap(({ name }) => ways.map((way) => [name, way] as const)))(
    '%s with %j changes nothing',
    async (name, way) => {
      const every = await truthfulRecords()
      await keepWhole(every.slice(few))
      const text = await tableText(name, every, way)
      const rows = changedTable(text, () => {}).length
      expect(rows).toBeGreaterThan(0)
      expect(await read(text)).toMatchObject({ changes: [], faults: [] })
      const excel = changedTable(text, () => {}).replaceAll('\r\n', '\n')
      expect(await read(`\ufeff${excel}\n`)).toMatchObject({ changes: [], faults: [] })
    },
  )
})

it('every column of a value comes back, but where a paper lies', () => {
  const notTaken = tables.flatMap(({ name, columns }) => {
    const format = compared.find((one) => one.rows === 'facts' && one.name === name)
    const plain = columns(new Set(['contacts'])).map((column) => column.name)
    const own = plain.slice(plain.indexOf('n') + 1, plain.indexOf('evidence'))
    return (format?.columns ?? [])
      .filter((column) => own.includes(column.name) && 'not' in column.takes)
      .map((column) => `${name}.${column.name}`)
  })
  // Where a sum is printed is worked out from its words.
  const printed = ['printed_in', 'printed_in_path', 'printed_in_option']
  expect(notTaken).toEqual([...printed.map((name) => `values.${name}`), 'documents.document_url'])
})

describe('a changed cell', () => {
  const words = 'Tŷ Ŵyl – “dyfyniad” – £5'
  it.each([
    ['values', 'amount', '£2,984,360.50', { amount: 29_843_605_000 }],
    ['values', 'amount_upper', '7.5m', { upper: 75_000_000_000 }],
    ['values', 'role', 'budget', { role: 'budget' }],
    ['resolutions', 'text', `'=1+1 ${words}`, { text: `=1+1 ${words}` }],
    ['resolutions', 'path', '3.b', { path: ['3', 'b'] }],
    ['resolutions', 'kind', 'recommended', { kind: 'recommended' }],
    ['reasons', 'text', words, words],
    ['terms', 'maximum_months', '120', { maximumMonths: 120 }],
    ['options', 'reason', '', { reason: null }],
    ['delegations', 'consulting', 'Leader\nHead of Law', { consulting: ['Leader', 'Head of Law'] }],
    ['votes', 'unanimous', 'TRUE', { unanimous: true }],
    ['votes', 'votes_against', '2', { against: 2 }],
    ['people', 'post', words, { post: words }],
    ['documents', 'bytes', '1234567', { bytes: 1_234_567 }],
  ])('%s.%s as %j is a correction, and is taken back', async (name, column, cell, value) => {
    const { changes, faults } = await read(withCell(await table(name), 3, column, cell))
    expect(faults).toEqual([])
    expect(changes).toHaveLength(1)
    const [change] = changes
    if (change === undefined) throw new Error('no change was found')
    expect(change).toMatchObject({ row: 5, field: name, cells: [{ column }], isJudged: false })
    const key = 'of' in change.said ? change.said.of.key : ''
    const factNow = async () => (await keptRecord(change.id))?.facts.find((one) => one.key === key)
    const before = await factNow()
    const number = await takeEdits('x.csv', [{ id: change.id, said: [change.said] }], 'Ŵyn')
    const fact = await factNow()
    expect(fact).toMatchObject({ reviewed: 'corrected', judged: { who: 'Ŵyn' } })
    if (typeof value === 'string') expect(fact?.value).toBe(value)
    else expect(fact?.value).toMatchObject(value)
    expect(await takeBack(number)).toEqual({ removed: 0, restored: 1, stayed: [] })
    expect(await factNow()).toEqual(before)
  })

  it('and another of its row are one correction', async () => {
    const once = withCell(await table('values'), 3, 'amount', '5')
    const { changes } = await read(withCell(once, 3, 'basis', 'monthly'))
    expect(changes).toMatchObject([
      { cells: [{ column: 'amount' }, { column: 'basis' }], said: { verdict: 'correct' } },
    ])
  })

  it('is taken without its neighbour that says nothing', async () => {
    const once = withCell(await table('values'), 3, 'amount', '1E+11')
    const { changes, faults } = await read(withCell(once, 3, 'role', 'saving'))
    expect(changes).toMatchObject([{ cells: [{ column: 'role' }] }])
    expect(faults).toMatchObject([{ row: 5, column: 'amount', code: 'bad-value', found: '1E+11' }])
  })

  it('of a row that is emptied rejects its fact', async () => {
    let text = await table('values')
    for (const column of ['amount', 'amount_upper', 'currency', 'basis', 'qualifier', 'role'])
      text = withCell(text, 3, column, '')
    expect((await read(text)).changes).toMatchObject([{ row: 5, said: { verdict: 'reject' } }])
  })

  it('of what a person corrected is not ticked', async () => {
    const { changes } = await read(withCell(await table('values'), 0, 'amount', '5'))
    expect(changes).toMatchObject([{ isJudged: true }])
  })

  it.each([
    ['values', 'amount', 'much', 'bad-value'],
    ['values', 'amount', '', 'bad-value'],
    ['values', 'basis', 'yearly', 'bad-value'],
    ['values', 'currency', 'EUR', 'bad-value'],
    ['votes', 'unanimous', 'false', 'bad-value'],
    ['votes', 'votes_for', '-1', 'bad-value'],
    ['terms', 'initial_months', '5 years', 'bad-value'],
    ['values', 'reviewed', 'confirmed', 'computed-column'],
    ['values', 'n', '9', 'computed-column'],
    ['documents', 'document_url', 'javascript:alert(1)', 'computed-column'],
    ['values', 'url', 'https://other.example/', 'computed-column'],
    ['reasons', 'text', 'ask [contact left out]', 'left-out'],
    ['values', 'fact', 'value-0000000000000000-1', 'no-fact'],
    ['values', 'fact', '__proto__', 'no-fact'],
    ['values', 'fact', '', 'no-fact'],
    ['values', 'id', '__proto__', 'not-in-library'],
    ['values', 'id', 'mb1:other', 'not-in-library'],
    ['values', 'text_sha256', 'ab', 'other-text'],
    ['values', 'extractor_version', '0.0.1', 'other-text'],
  ])('%s.%s as %j is listed as not taken', async (name, column, cell, code) => {
    const { changes, faults } = await read(withCell(await table(name), 3, column, cell))
    expect(changes).toEqual([])
    const at = code === 'other-text' || column === 'fact' || column === 'id' ? {} : { column }
    expect(faults).toMatchObject([{ row: 5, code, ...at }])
  })
})

describe('a table with the column names of an earlier version', () => {
  const old = { amount_upper: 'upper', read_by: 'rule', votes_for: 'for', delegated_to: 'to' }
  const older = (text: string) =>
    changedTable(text, ([names = []]) => {
      for (const [now, was] of Object.entries(old))
        if (names.includes(now)) names[names.indexOf(now)] = was
    })

  it.each(['values', 'votes', 'delegations', 'resolutions'])('%s changes nothing', async (name) => {
    const text = older(await table(name))
    expect(text).not.toBe(await table(name))
    expect(await read(text)).toMatchObject({ changes: [], faults: [] })
  })

  it('is taken, and what is not is listed by the name that the file has', async () => {
    const once = withCell(older(await table('votes')), 3, 'for', '7')
    const { changes, faults } = await read(withCell(once, 4, 'for', 'many'))
    expect(changes).toMatchObject([
      { cells: [{ column: 'votes_for' }], said: { value: { for: 7 } } },
    ])
    expect(faults).toMatchObject([{ row: 6, column: 'for', code: 'bad-value' }])
  })

  it('lists the old name as unknown where that of now is there too', async () => {
    const text = changedTable(await table('votes'), (rows) => {
      for (const [at, row] of rows.entries()) row.push(at === 0 ? 'for' : '3')
    })
    expect((await read(text)).faults).toMatchObject([{ column: 'for', code: 'unknown-column' }])
  })
})

it('does not compare the numbers that coders have in a file without names', async () => {
  const text = await tableText('values', all, ['noNames'])
  expect(text).toContain('coder 1')
  expect(await read(text.replaceAll('coder 1', 'coder 7'))).toMatchObject({ faults: [] })
})

describe('a table that a spreadsheet in Europe saved', () => {
  it('has semicolons and decimal commas', async () => {
    const text = withCell(await table('values'), 3, 'amount', '1234,5')
    const semicolons = changedTable(text, () => {})
      .replaceAll(',', ';')
      .replace('1234;5', '1234,5')
    const { changes } = await read(semicolons.replaceAll('"', ''))
    expect(changes).toMatchObject([{ said: { value: { amount: 12_345_000 } } }])
  })
})

describe('rows and columns that somebody moved', () => {
  it('are found by their keys, and rows that are gone say nothing', async () => {
    const text = changedTable(await table('values'), (rows) => {
      const [names = [], ...rest] = rows
      rows.splice(0, rows.length, names, ...rest.slice(2).reverse())
      for (const row of rows) row.push(row.shift() ?? '')
    })
    expect(await read(text)).toMatchObject({ changes: [], faults: [], same: all.length - 2 })
  })

  it('may lack columns that are not its key', async () => {
    const text = changedTable(await table('values'), (rows) => {
      const at = rows[0]?.indexOf('currency') ?? 0
      for (const row of rows) row.splice(at, 1)
    })
    expect(await read(text)).toMatchObject({ changes: [], faults: [] })
  })

  it('are listed where they are twice or new', async () => {
    const text = changedTable(await table('values'), (rows) => {
      rows.push([...(rows[3] ?? [])])
      for (const [at, row] of rows.entries()) row.push(at === 0 ? '__proto__' : 'mine')
    })
    const { faults, changes } = await read(text)
    expect(changes).toEqual([])
    expect(faults).toMatchObject([
      { row: 1, column: '__proto__', code: 'unknown-column' },
      { row: all.length + 2, column: 'fact', code: 'twice', found: '4' },
    ])
  })
})

describe('a table that is refused as a whole', () => {
  const windows = (text: string) =>
    Uint8Array.from(text, (letter) => (letter.charCodeAt(0) < 256 ? letter.charCodeAt(0) : 63))
  const misread = (text: string) =>
    new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
  const without = (name: string) => (text: string) =>
    changedTable(text, (rows) => {
      const at = rows[0]?.indexOf(name) ?? 0
      for (const row of rows) row.splice(at, 1)
    })
  const cases: [string, (text: string) => BlobPart, object][] = [
    ['that lacks the facts', without('fact'), { code: 'column-missing', row: 1, part: 'fact' }],
    ['that lacks the ids', without('id'), { code: 'column-missing', row: 1, part: 'id' }],
    [
      'that has a column twice',
      (text) => changedTable(text, ([names = []]) => names.splice(2, 1, 'text')),
      { code: 'column-twice', row: 1, part: 'text' },
    ],
    [
      'without names',
      (text) => text.slice(text.indexOf('\n') + 1),
      { code: 'no-names', row: 1, part: null },
    ],
    ['in Windows letters', windows, { code: 'sheet-not-utf-8', row: 2, part: 'text' }],
    [
      'in UTF-16',
      (text) => Uint16Array.from(`\ufeff${text}`, (letter) => letter.charCodeAt(0)),
      { code: 'utf-16' },
    ],
    ['that was read in other letters', misread, { code: 'garbled', row: 2, part: 'text' }],
    [
      'whose letters were lost',
      (text) => text.replaceAll(/[^\0-\x7f]/gu, '?'),
      { code: 'garbled', row: 2, part: 'text' },
    ],
  ]
  it.each(cases)('%s', async (_what, change, wanted) => {
    await expect(read(change(await table('resolutions')))).rejects.toMatchObject(wanted)
  })

  it.each(['links', 'quotes', 'versions', 'councils'])(
    '%s, from which nothing comes back',
    async (name) => {
      await expect(read(await table(name))).rejects.toMatchObject({ code: 'not-taken' })
    },
  )
})

it('says where it was cut off within a cell', async () => {
  const text = await table('resolutions')
  const { faults } = await read(text.slice(0, text.lastIndexOf('"') - 5))
  expect(faults.at(-1)).toMatchObject({ code: 'cut-off', column: null })
})
