import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActRow } from '../../lib/model/acts'
import type { PageCapture } from '../../lib/model/capture'
import type { MoneyValue } from '../../lib/model/facts'
import type { EditRow, KeptRecord, ReadingRow, UndoRow, VersionRow } from '../../lib/model/kept'
import type { MarkRow } from '../../lib/model/marks'
import { recordId } from '../../lib/record/identity'
import { mainSum } from '../../lib/record/main-sum'
import { quotesOf } from '../../lib/record/quote'
import { checkedBy } from '../../lib/record/review-count'
import { acts, edits, library, marks, readings, undo, versions } from '../../lib/store/db'
import { deleteRecord, giveBack } from '../../lib/store/deletions'
import { addEdits, type Said } from '../../lib/store/edits'
import type { Incoming } from '../../lib/store/incoming'
import { addMark, changeMark } from '../../lib/store/marks'
import { EditRefused } from '../../lib/store/one-step'
import { keptRecord } from '../../lib/store/readings'
import { openedDifference } from '../../lib/store/records'
import { saveCapture } from '../../lib/store/save'
import { leaveNewText, takeNewText } from '../../lib/store/texts'
import { redoStep, undoStep } from '../../lib/store/turns'
import { isDeep } from '../deep'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  samplePage,
  sampleRecord,
  sampleText,
} from '../samples/capture'
import { sampleMark } from '../samples/marked'
import { sum } from '../samples/money'
import { fixturePages, readFixture } from './fixture-pages'

/** Law 8: a capture never destroys an earlier one, and a person's edits outrank the machine's. */

const coders = ['Ada', 'Bo'] as const
const money = (pounds: number): MoneyValue => sum(pounds, { basis: 'total' })
const own = samplePage()
const list = samplePage({
  kind: 'issue',
  url: 'http://democracy.ambleford.gov.uk/mgIssueHistoryHome.aspx?IId=7',
})

const visit = fc.record({
  does: fc.constant('visit' as const),
  text: fc.constantFrom('£2,000', '£3,000', '£4,000'),
  amount: fc.constantFrom(2000, 2500),
  extractor: fc.constantFrom('0.1.0', '0.2.0', '0.10.0'),
  page: fc.constantFrom(own, list),
  asked: fc.boolean(),
})
const edit = fc.record({
  does: fc.constant('edit' as const),
  verdict: fc.constantFrom('confirm', 'correct', 'reject', 'note', 'add'),
  field: fc.constantFrom('title', 'values'),
  who: fc.constantFrom(...coders),
})
const plainly = <D extends string>(...all: readonly D[]) =>
  fc.record({ does: fc.constantFrom(...all), who: fc.constantFrom(...coders) })
const event = fc.oneof(
  { weight: 6, arbitrary: visit },
  { weight: 5, arbitrary: edit },
  { weight: 4, arbitrary: plainly('undo', 'redo', 'take', 'leave') },
  { weight: 3, arbitrary: plainly('mark', 'tag', 'unmark') },
  { weight: 1, arbitrary: plainly('delete', 'give-back', 'open') },
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

const fieldsOf = (text: string, sum: string, amount: number) =>
  sampleFields(text, { values: [quote(text, sum, money(amount))] })

async function happen(what: Event, n: number): Promise<void> {
  switch (what.does) {
    case 'delete':
      return deleteRecord(sampleId, what.who)
    case 'give-back':
      return void (await giveBack([sampleId], what.who))
    case 'open':
      return openedDifference(sampleId)
    case 'take':
      return void (await unlessRefused(takeNewText(sampleId, what.who)))
    case 'leave':
      return void (await unlessRefused(leaveNewText(sampleId, what.who)))
    case 'undo':
      return void (await unlessRefused(undoStep(sampleId, what.who)))
    case 'redo':
      return void (await unlessRefused(redoStep(sampleId, what.who)))
    case 'mark':
    case 'tag':
    case 'unmark':
      return mark(what.does, what.who, n)
    case 'edit':
      return speak(what, n)
    default:
      return visited(what, n)
  }
}

async function visited(what: Extract<Event, { does: 'visit' }>, n: number): Promise<void> {
  const at = `2026-03-04T10:00:${String(n).padStart(2, '0')}.000Z`
  const text = sampleText.replace('£2,000', what.text)
  const capture = sampleRecord({ text, fields: fieldsOf(text, what.text, what.amount) })
  const { page, extractor, asked } = what
  await saveCapture(sampleIncoming({ page, extractor, asked, limited: false, at }, { capture }))
}

async function speak(what: Extract<Event, { does: 'edit' }>, n: number): Promise<void> {
  const kept = await keptRecord(sampleId)
  const of = kept?.facts.find((fact) => fact.field === what.field)
  if (kept === null || of === undefined) return
  const value = what.field === 'title' ? `Title ${n}` : money(n)
  const spans = quotesOf(kept.version.text, 'on the bridge')
  const said: Record<typeof what.verdict, Said> = {
    confirm: { verdict: 'confirm', of },
    reject: { verdict: 'reject', of },
    correct: { verdict: 'correct', of, value },
    note: { verdict: 'note', of, text: `Note ${n}` },
    add: { verdict: 'add', field: 'values', value: money(n), spans },
  }
  await unlessRefused(addEdits(sampleId, [said[what.verdict]], what.who))
}

async function mark(does: 'mark' | 'tag' | 'unmark', who: string, n: number): Promise<void> {
  const record = await keptRecord(sampleId)
  if (record === null) return
  const { text } = record.version
  const [first] = record.marks
  if (does === 'mark')
    await unlessRefused(
      addMark(sampleId, sampleMark(text, 'on the bridge'), { page: own, text }, who),
    )
  else if (first !== undefined) {
    const change = does === 'tag' ? { tags: [`Tag ${n}`] } : { removed: true }
    await unlessRefused(changeMark(first.mark, change, who))
  }
}

/** A record that is deleted, or not yet there, takes no edits. */
async function unlessRefused(act: Promise<unknown>): Promise<void> {
  await act.catch((error: unknown) => {
    if (!(error instanceof EditRefused)) throw error
  })
}

interface Kept {
  versions: VersionRow[]
  readings: ReadingRow[]
  edits: EditRow[]
  turns: UndoRow[]
  marks: MarkRow[]
  acts: ActRow[]
  record: KeptRecord | null
}
async function kept(): Promise<Kept> {
  return {
    versions: await versions.toArray(),
    readings: await readings.toArray(),
    edits: await edits.toArray(),
    turns: await undo.toArray(),
    marks: await marks.toArray(),
    acts: await acts.toArray(),
    record: await keptRecord(sampleId),
  }
}

/** What a visit may move of a version, and what a person decides of it. */
const lasting = ({ lastSeen: _, status: __, ...rest }: VersionRow) => rest

function expectNothingLost(before: Kept, after: Kept): void {
  expect(after.versions.map(lasting)).toEqual(expect.arrayContaining(before.versions.map(lasting)))
  expect(after.readings).toEqual(expect.arrayContaining(before.readings))
  expect(after.edits).toEqual(expect.arrayContaining(before.edits))
  expect(after.turns).toEqual(expect.arrayContaining(before.turns))
  expect(after.marks).toEqual(expect.arrayContaining(before.marks))
  expect(after.acts).toEqual(expect.arrayContaining(before.acts))
}

/** All that people judged, with what they said. */
const judged = (record: KeptRecord | null) =>
  [...(record?.facts ?? []), ...(record?.orphans ?? [])]
    .filter((fact) => fact.judged !== null || fact.notes.length > 0)
    .map(({ key, value, reviewed, notes, judged }) =>
      // A fact that has notes alone goes on saying what the machine reads.
      judged === null ? { notes } : { key, value, reviewed, notes, judged },
    )

/** What a page says changes nothing that people said: neither the text they saw nor one of their values. */
function expectPersonFirst(before: Kept, after: Kept): void {
  if (before.record === null) return
  const said = judged(before.record)
  // Capturing what was deleted is an act: it undoes the deletion.
  if (before.record.row.deletedAt === 0) expect(after.record?.turns).toEqual(before.record.turns)
  expect(judged(after.record)).toEqual(expect.arrayContaining(said))
  expect(judged(after.record)).toHaveLength(said.length)
  expect(after.record?.marks).toEqual(before.record.marks)
  if (said.length === 0 && before.record.marks.length === 0) return
  expect(after.record?.version.text).toBe(before.record.version.text)
}

/** The row says what the record says: it is never left behind. */
function expectRowTrue({ record }: Kept): void {
  if (record === null) return
  const { row, fields, review } = record
  const amounts = fields.values.map((one) => one.value.amount)
  expect(row).toMatchObject({
    title: fields.title.value,
    checked: checkedBy(review),
    found: {
      values: amounts.length,
      main: mainSum(fields),
    },
  })
}

it('keeps every text, reading and edit, whatever pages and people do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 10 }), async (events) => {
      await Promise.all(library.tables.map((table) => table.clear()))
      for (const [n, what] of events.entries()) {
        const before = await kept()
        await happen(what, n)
        const after = await kept()
        expectNothingLost(before, after)
        expectRowTrue(after)
        if (what.does === 'visit') expectPersonFirst(before, after)
      }
    }),
    { numRuns: isDeep ? 60 : 20, seed: 8 },
  )
}, 120_000)

/** Acts that one undo takes back. */
const isAct = ({ does }: Event): boolean =>
  ['edit', 'take', 'leave', 'mark', 'tag', 'unmark'].includes(does)

/** All that screens show of the record, and where each text of it is. */
function shown({ record, versions }: Kept) {
  if (record === null) return null
  const { turns: _, version, ...rest } = record
  const statuses = versions.map(({ source, number, status }) => [source, number, status])
  return { ...rest, text: version.text, statuses }
}

it('is after an undo as it was before the act, and after a redo as after it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 14 }), async (events) => {
      await Promise.all(library.tables.map((table) => table.clear()))
      for (const [n, what] of events.entries()) {
        const before = await kept()
        await happen(what, n)
        const after = await kept()
        const did = [...after.edits, ...after.marks, ...after.acts].length
        if (!isAct(what) || did === [...before.edits, ...before.marks, ...before.acts].length)
          continue
        if (!('who' in what)) throw new Error('acts have somebody who acts')
        await undoStep(sampleId, what.who)
        expect(shown(await kept())).toEqual(shown(before))
        await redoStep(sampleId, what.who)
        expect(shown(await kept())).toEqual(shown(after))
      }
    }),
    { numRuns: isDeep ? 80 : 20, seed: 11 },
  )
}, 120_000)

it('brings back the first reading where each coder undoes all that they did, in any order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 3, maxLength: 12 }),
      fc.infiniteStream(fc.constantFrom(...coders)),
      async (events, next) => {
        await Promise.all(library.tables.map((table) => table.clear()))
        await visited(
          {
            does: 'visit',
            text: '£2,000',
            amount: 2000,
            extractor: '0.1.0',
            page: own,
            asked: true,
          },
          0,
        )
        for (const [n, what] of events.entries())
          if (what.does !== 'visit' && what.does !== 'delete') await happen(what, n + 1)
        for (const who of next) {
          const { turns } = (await kept()).record ?? { turns: new Map() }
          if (coders.every((one) => (turns.get(one)?.undo ?? null) === null)) break
          await undoStep(sampleId, who)
        }
        const { record } = await kept()
        expect(judged(record)).toEqual([])
        expect(record?.marks).toEqual([])
        expect(record?.fields).toEqual(record?.reading.fields)
      },
    ),
    { numRuns: isDeep ? 40 : 12, seed: 12 },
  )
}, 120_000)

/** A page's capture as it comes to the library, its records' texts perhaps changed. */
function incoming(capture: PageCapture, at: string, more = ''): Incoming {
  const { page, extractor, links } = capture
  const records = capture.records.map((record) => ({
    id: recordId(page, record.what),
    council: null,
    capture: { ...record, text: record.text + more },
  }))
  const limited = false
  return {
    page,
    extractor,
    links,
    records,
    asked: false,
    limited,
    who: null,
    siteCouncil: null,
    at,
  }
}

describe('a page that changed is a new version, and the first stays', () => {
  it.each(fixturePages)('%s', async (_path, html) => {
    const reading = readFixture(new DOMParser().parseFromString(html, 'text/html'), html)
    if (reading.is !== 'read') return
    await Promise.all(library.tables.map((table) => table.clear()))
    await saveCapture(incoming(reading.capture, '2026-03-04T10:00:00.000Z'))
    const before = await kept()
    const { knows } = await saveCapture(
      incoming(reading.capture, '2026-03-05T10:00:00.000Z', ' More.'),
    )
    expect(new Set(knows.map((one) => one.changed))).toEqual(new Set(['unseen']))
    const after = await kept()
    expectNothingLost(before, after)
    expect(after.versions).toHaveLength(before.versions.length * 2)
  })
})
