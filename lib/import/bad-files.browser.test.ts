import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { everythingFile, truthfulRecords } from '../../tests/samples/everything'
import type { EditRow } from '../model/kept'
import type { WholeRecord } from '../model/whole'
import { library, records } from '../store/db'
import { stagedRows } from '../store/stage-import'
import { BadFile } from './bad-file'
import { linesOf, mostBytes } from './lines'
import { stageEverything } from './stage-everything'

const watch = { pause: async () => {}, tell: () => {} }
let good: WholeRecord[]
/** The head, then a line a record. */
let lines: string[]

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  good = (await truthfulRecords()).slice(0, 3)
  lines = (await (await everythingFile(good)).text()).split('\n').slice(0, -1)
})
afterEach(() => Promise.all(library.tables.map((table) => table.clear())))

const fileOf = (...parts: BlobPart[]) => new File(parts, 'some.jsonl')
const textOf = (all: readonly string[]) => all.map((line) => `${line}\n`).join('')
const refused = (file: File) =>
  stageEverything(file, watch).then(
    () => null,
    (error: unknown) => error,
  )

async function staged(file: File) {
  const { release, ...read } = await stageEverything(file, watch)
  release()
  return read
}

/** The file with something changed in the line of its second record. */
const withSecond = (change: (line: string) => string) =>
  fileOf(textOf(lines.map((line, n) => (n === 2 ? change(line) : line))))

describe('a file that is refused as a whole', () => {
  const utf16 = (text: string) =>
    new Uint8Array(Uint16Array.from(text, (one) => one.charCodeAt(0)).buffer)

  it.each([
    ['is empty', () => fileOf(''), 'empty', null],
    ['is UTF-16 with a mark', () => fileOf(utf16(`\ufeff${lines[0]}`)), 'utf-16', null],
    ['is UTF-16 without one', () => fileOf(utf16(`${lines[0]}`)), 'utf-16', null],
    [
      'is Latin-1 in its second row',
      () => fileOf(`${lines[0]}\n`, Uint8Array.of(0x7b, 0xa3, 0x35)),
      'not-utf-8',
      2,
    ],
    ['is a table of somebody else', () => fileOf('name,date\nx,y\n'), 'not-ours', null],
    ['is JSON of somebody else', () => fileOf('{"name":"x"}\n'), 'not-ours', 1],
    ['has the answers alone', () => fileOf('{"records":[],"provenance":{}}\n'), 'answers', 1],
    [
      'is of a newer Minutebook',
      () => fileOf('{"format":"minutebook-everything","version":3}'),
      'newer-version',
      1,
    ],
  ])('%s', async (_what, file, code, row) => {
    const error = await refused(file())
    expect(error).toBeInstanceOf(BadFile)
    expect(error).toMatchObject({ code, row })
    expect(await library.table('imports').count()).toBe(0)
    expect(await library.table('staged').count()).toBe(0)
  })

  it('says of its size that it is too big, before a byte of it is read', async () => {
    const lies = { size: mostBytes + 1, stream: () => expect.unreachable('it was read') }
    const read = linesOf(proxied(lies))
    await expect(read.next()).rejects.toMatchObject({ code: 'too-big' })
  })

  it('has a row that does not end', async () => {
    const read = linesOf(fileOf('{'.repeat(2000)), 1000)
    await expect(read.next()).rejects.toMatchObject({ code: 'row-too-long', row: 1 })
  })
})

/** A file's size cannot be set: this one says another. */
function proxied(lies: { size: number; stream: () => never }): Blob {
  return Object.create(new Blob(), {
    size: { value: lies.size },
    stream: { value: lies.stream },
  })
}

const changed = (change: (one: WholeRecord) => WholeRecord) => (line: string) =>
  JSON.stringify(change(JSON.parse(line)))

const seenAt = (one: WholeRecord, seen: { lastSeen: string }): WholeRecord => ({
  ...one,
  versions: one.versions.map((version) => ({ ...version, ...seen })),
})

const ofNoText = (edit: EditRow, { row }: WholeRecord): EditRow => ({
  ...edit,
  record: row.id,
  source: row.source,
  version: 9,
})

const atEvil = (one: WholeRecord): WholeRecord => ({
  ...one,
  versions: one.versions.map((version) => ({ ...version, url: 'https://evil.gov.uk/x' })),
})

describe('a row that is refused', () => {
  it.each([
    ['is no JSON', (line: string) => line.slice(3), null, 'not-json'],
    [
      'is of another format',
      (line: string) => line.replace('minutebook-everything', 'x'),
      'format',
      'other-format',
    ],
    [
      'has a column more',
      (line: string) => line.replace('"row":{', '"row":{"colour":1,'),
      'row.colour',
      'unknown-column',
    ],
    ['lacks a column', (line: string) => line.replace('"undo":[],', ''), 'undo', 'missing-column'],
    [
      'has another kind of value',
      (line: string) => line.replace('"partly":false', '"partly":"no"'),
      'row.partly',
      'bad-value',
    ],
    [
      'reaches for a prototype',
      (line: string) => line.replace('"row":{', '"row":{"__proto__":{"id":"x"},'),
      'row.__proto__',
      'forbidden-name',
    ],
    [
      'does so in other letters',
      (line: string) => line.replace('"row":{', '"row":{"\\u005f_proto__":{"id":"x"},'),
      'row.__proto__',
      'forbidden-name',
    ],
    [
      'has an address that runs',
      (line: string) => line.replace(/"url":"https[^"]*"/, '"url":"\\tJavaScript:alert(1)"'),
      'row.url',
      'bad-address',
    ],
    [
      'speaks of another record',
      (line: string) =>
        line.replace(/"readings":\[\{"record":"[^"]*"/, '"readings":[{"record":"mb1:x"'),
      'readings.0.record',
      'other-record',
    ],
    [
      'writes into another record',
      (line: string) =>
        line.replace(
          /("versions":\[\{"record":"[^"]*",)"source":"[^"]*"/,
          '$1"source":"mb1:other decision /x"',
        ),
      'versions.0.source',
      'other-record',
    ],
    [
      'is shown from no text',
      (line: string) => line.replace(/"number":1/, '"number":9'),
      'row.version',
      'no-text',
    ],
    [
      'has a text that was changed',
      (line: string) => line.replace(/"text":"one/, '"text":"two'),
      'versions.0.text',
      'text-changed',
    ],
    [
      'was deleted by its journal alone',
      (line: string) =>
        line.replace(
          '"acts":[]',
          `"acts":[{"record":"${good[1]?.row.id}","step":9,"who":null,"at":"2026-01-01T00:00:00.000Z","does":"delete"}]`,
        ),
      'row.deletedAt',
      'bad-value',
    ],
    [
      'quotes what its text does not say',
      (line: string) => line.replace(/"exact":"Director"/, '"exact":"Chairman"'),
      'readings.0.fields.meeting.body.spans.0',
      'not-quoted',
    ],
    [
      'quotes it at another place',
      (line: string) => line.replace(/"at":\{"start":0,/, '"at":{"start":1,'),
      'readings.0.fields.title.spans.0',
      'not-quoted',
    ],
    [
      'says words around a quote that are not there',
      (line: string) => line.replace(/"prefix":"[^"]+"/, '"prefix":"not there"'),
      null,
      'not-quoted',
    ],
    [
      'has a title that its quote does not say',
      (line: string) => line.replace(/"title":\{"value":"one/, '"title":{"value":"two'),
      'readings.0.fields.title.value',
      'not-quoted',
    ],
    [
      'is decided on no day',
      (line: string) =>
        line.replace(/"decided":\{"value":"[^"]*"/, '"decided":{"value":"2026-99-99"'),
      'readings.0.fields.dates.decided.value',
      'bad-value',
    ],
    [
      'meets at no time of day',
      (line: string) => line.replace('"value":"18:30"', '"value":"99:99"'),
      'readings.0.fields.meeting.time.value',
      'bad-value',
    ],
    [
      'was seen at no time',
      (line: string) => line.replace(/"firstSeen":"[^"]*"/, '"firstSeen":"2026-99-99T99:99:99Z"'),
      'row.firstSeen',
      'bad-value',
    ],
    [
      'has an address with a new line',
      (line: string) => line.replace(/"url":"https[^"]*"/, '"url":"https://x.gov.uk/a\\n# b"'),
      'row.url',
      'bad-address',
    ],
    [
      'has an address that is none',
      (line: string) => line.replace(/"url":"https[^"]*"/, '"url":"x"'),
      'row.url',
      'bad-address',
    ],
    [
      'is of another system than its id',
      (line: string) => line.replace('"system":"moderngov"', '"system":"cmis"'),
      'row.system',
      'bad-value',
    ],
    ['has a text of another site', changed(atEvil), 'versions.0.url', 'other-host'],
    [
      'has an edit of a text that is not there',
      changed((one) => ({
        ...one,
        edits: (good[0]?.edits ?? []).map((edit) => ofNoText(edit, one)),
      })),
      'edits.0.version',
      'no-such-text',
    ],
    [
      'has a mark of a text that is not there',
      changed((one) => ({ ...one, marks: one.marks.map((mark) => ({ ...mark, version: 9 })) })),
      'marks.0.version',
      'no-such-text',
    ],
    [
      'was seen last before it was seen first',
      changed((one) => seenAt(one, { lastSeen: '1999-01-01T00:00:00.000Z' })),
      'versions.0.lastSeen',
      'wrong-time',
    ],
    [
      'will be seen',
      changed((one) => seenAt(one, { lastSeen: '9999-01-01T00:00:00.000Z' })),
      'versions.0.lastSeen',
      'wrong-time',
    ],
  ])('%s', async (_what, change, column, code) => {
    const read = await staged(withSecond(change))
    if (column === null) {
      expect(read.faults[0]).toMatchObject({ row: 3, code })
      return
    }
    expect(read.faults[0]).toMatchObject({ row: 3, column, code })
    expect([read.bad, read.counts.new, read.isCutOff]).toEqual([1, 2, false])
    expect('id' in {}).toBe(false)
    expect(await records.count()).toBe(0)
  })

  it('is a second one of the same record', async () => {
    const again = lines.map((line, n) => (n === 2 ? (lines[1] ?? '') : line))
    const read = await staged(fileOf(textOf(again)))
    expect(read.faults).toEqual([{ row: 3, column: 'row.id', code: 'twice', found: '2' }])
  })

  it.each([
    ['is in its head', 0, '"isWhole":true', '"isWhole":"yes"', 'isWhole', 'bad-value'],
    ['is a second head', 2, '"line"', '"is":"head","line"', 'is', 'unknown-column'],
  ])('%s', async (_what, at, from, to, column, code) => {
    const changed = lines.map((line, n) => (n === at ? line.replace(from, to) : line))
    const read = await staged(fileOf(textOf(changed)))
    expect(read.faults).toMatchObject([{ row: at + 1, column, code }])
  })
})

describe('a light row', () => {
  it('is made again of what is kept of the record, whatever the file says', async () => {
    const lies = {
      title: 'A lie',
      decisionMaker: 'Nobody',
      outcome: 'rejected' as const,
      decided: '1999-01-01',
      checked: 'all' as const,
      words: ['lie'] as string[],
      partly: true,
      url: 'https://evil.gov.uk/x',
      firstSeen: '1999-01-01T00:00:00.000Z',
      lastSeen: '9999-01-01T00:00:00.000Z',
      changed: 'waits' as const,
    }
    const [one] = good
    if (one === undefined) throw new Error('there is no record')
    const file = await everythingFile([{ ...one, row: { ...one.row, ...lies } }])
    const { number, bad, release } = await stageEverything(file, watch)
    release()
    const { rows } = await stagedRows(number, 'new', { offset: 0, limit: 9 })
    expect(bad).toBe(0)
    expect(rows[0]?.row).toMatchObject({
      title: one.readings[0]?.fields.title.value,
      decisionMaker: 'Director of Place',
      decided: '2026-03-01',
      checked: 'part',
      partly: false,
      url: one.versions[0]?.url,
      firstSeen: one.versions[0]?.firstSeen,
      lastSeen: one.versions[0]?.lastSeen,
      changed: 'no',
      found: { values: 1, resolutions: 2, main: null },
    })
    expect(rows[0]?.row?.words).not.toContain('lie')
  })
})

describe('a file that is not whole', () => {
  it('is cut off within a row', async () => {
    const read = await staged(fileOf(textOf(lines).slice(0, -40)))
    expect(read).toMatchObject({ isCutOff: true, bad: 1, counts: { new: 2 } })
    expect(read.faults).toEqual([{ row: 4, column: null, code: 'cut-off', found: null }])
  })
  it('is cut off between two rows', async () => {
    expect(await staged(fileOf(textOf(lines.slice(0, 3))))).toMatchObject({
      isCutOff: true,
      bad: 0,
    })
  })
  it('lacks a row in its middle', async () => {
    const read = await staged(fileOf(textOf(lines.filter((_, n) => n !== 2))))
    expect(read).toMatchObject({ isCutOff: false, missing: 1, counts: { new: 2 } })
  })
  it('is whole with a byte order mark and other line ends', async () => {
    const text = `\ufeff${lines.join('\r\n')}\r\n\r\n`
    expect(await staged(fileOf(text))).toMatchObject({
      isCutOff: false,
      bad: 0,
      counts: { new: 3 },
    })
  })
})

it('leaves nothing behind when it is cancelled', async () => {
  const stop = new Error('cancelled')
  let steps = 0
  const pause = async () => {
    steps += 1
    if (steps > 2) throw stop
  }
  await expect(stageEverything(await everythingFile(good), { ...watch, pause })).rejects.toBe(stop)
  expect(await Promise.all(library.tables.map((table) => table.count()))).toEqual(
    library.tables.map(() => 0),
  )
})
