import { beforeEach, describe, expect, it } from 'vitest'
import { dataPackage } from '../lib/export/formats/data-package'
import { methodsParagraph } from '../lib/export/package/methods'
import { countRecords } from '../lib/export/run'
import type { EditRow, RecordRow } from '../lib/model/kept'
import type { Diagnostic } from '../lib/model/quoted'
import { libraryCount } from '../lib/store/counts'
import { edits, library, readings, records, undo, versions } from '../lib/store/db'
import { deleteRecord } from '../lib/store/deletions'
import { addEdits } from '../lib/store/edits'
import { keptRecord } from '../lib/store/readings'
import { saveCapture } from '../lib/store/save'
import { type Selection, selectedKeys } from '../lib/store/selection'
import { undoStep } from '../lib/store/turns'
import { wholePages } from '../lib/store/whole-records'
import { quote, sampleFields, sampleIncoming, samplePage, sampleRecord } from './samples/capture'
import { aboutSample, textInZip } from './samples/output'

const id = (n: number) => `mb1:test:decision-${n}`
const councils = [
  { name: 'Ambleford Borough Council', gss: null },
  { name: 'Cyngor Sir Dyffryn Aled', gss: 'W06000099' },
  null,
]
const systems = ['moderngov', 'cmis', 'generic', 'moderngov', 'open-council-network'] as const
const partly: Diagnostic = { code: 'finder-failed', by: 'finder/vote', field: 'votes', at: null }

/** The nth of a dozen captures, no two of the same kind: council, system, date, versions and days all differ. */
function keep(n: number) {
  const text = `Bridge ${n}\nRESOLVED: That £2,000 be spent on ${n % 2 ? 'the weir' : 'the mill'} by 4 March.`
  const fields = sampleFields(text, {
    values: [
      quote(text, '£2,000', {
        ...{ amount: 20_000_000, upper: null, currency: 'GBP', basis: 'unspecified' },
        ...{ qualifier: null, role: null },
      }),
    ],
  })
  if (n % 4 !== 0) fields.dates.decided = quote(text, '4 March', `2026-03-0${1 + (n % 9)}`)
  const system = systems[n % systems.length] ?? 'moderngov'
  const site = `site-${n % 3}.example`
  return saveCapture(
    sampleIncoming(
      {
        page: samplePage({ system, site, url: `https://${site}/page?ID=${n}` }),
        extractor: n % 5 === 0 ? '1.0.0' : '1.1.0',
        at: `2026-11-${String(10 + n).padStart(2, '0')}T10:00:00.000Z`,
      },
      {
        id: id(n),
        council: councils[n % councils.length] ?? null,
        capture: sampleRecord({
          kind: n % 6 === 5 ? 'agenda-item' : 'decision',
          what: `decision-${n}`,
          text,
          fields,
          diagnostics: n % 7 === 0 ? [partly] : [],
        }),
      },
    ),
  )
}

async function factOf(n: number, field: string) {
  const fact = (await keptRecord(id(n)))?.facts.find((one) => one.field === field)
  if (fact === undefined) throw new Error(`record ${n} has no ${field}`)
  return fact
}

async function check(n: number): Promise<void> {
  const [title, value] = [await factOf(n, 'title'), await factOf(n, 'values')]
  await addEdits(id(n), [{ verdict: 'confirm', of: title }], 'Ada')
  if (n % 2 === 0) await addEdits(id(n), [{ verdict: 'reject', of: value }], 'Ben')
  else await addEdits(id(n), [{ verdict: 'correct', of: title, value: 'The bridge' }], 'Cas')
  const more = { verdict: 'add', field: 'reasons', value: 'It leaks', spans: value.spans } as const
  await addEdits(id(n), [more], 'Ada')
  if (n === 3) await undoStep(id(n), 'Dot')
}

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  for (let n = 1; n <= 12; n += 1) await keep(n)
  for (const n of [2, 3, 6]) await check(n)
  await deleteRecord(id(11), null)
  await readings.where('record').equals(id(9)).delete()
})

type Asked = Exclude<Selection, { is: 'library' }>

const everyone = { text: '', council: null }
const selections: Record<string, Asked> = {
  all: { is: 'found', query: everyone },
  'all, with other agenda items': { is: 'found', query: everyone, withItems: true },
  'one council': { is: 'found', query: { text: '', council: 'W06000099' } },
  'words that some print': { is: 'found', query: { text: 'amble', council: null } },
  'three that were chosen, one of them deleted': { is: 'chosen', ids: [id(2), id(3), id(11)] },
  'one that was chosen': { is: 'chosen', ids: [id(12)] },
  'one of which no reading is kept': { is: 'chosen', ids: [id(9)] },
  none: { is: 'chosen', ids: [] },
}

const number = (words: string) =>
  words.toLowerCase() === 'none' || words === 'no' ? 0 : Number(words.replaceAll(',', ''))
/** The numbers that stand at the marks of a pattern; 0 where the paragraph has no such words. */
const at = (paragraph: string, pattern: RegExp): number[] =>
  [...(pattern.exec(paragraph) ?? []).slice(1)].map((words) => number(words ?? '0'))
const N = '([\\d,]+|[Nn]one|no)'
const said = (paragraph: string, words: string): number =>
  at(paragraph, new RegExp(words.replace('#', N)))[0] ?? 0

/** None of these has a vote, and none is of the meeting's own business. */
const isItem = ({ kind, found }: RecordRow) => kind === 'agenda-item' && found.clauses === 0

/** The same numbers from the bare tables, without the code that exports. */
async function countedByHand(selection: Asked) {
  const rows = await records.toArray()
  const asked = rows.filter(
    (row) =>
      row.deletedAt === 0 &&
      (selection.withItems === true || !isItem(row)) &&
      (selection.is === 'chosen'
        ? selection.ids.includes(row.id)
        : (selection.query.council ?? row.councilKey) === row.councilKey &&
          row.words.some((word) => word.startsWith(selection.query.text))),
  )
  const all = await Promise.all(
    asked.map(async (row) => ({
      row,
      reading: await readings.where('record').equals(row.id).first(),
      version: await versions.where('record').equals(row.id).first(),
      ...(await inForce(row.id)),
    })),
  )
  const out = all.flatMap(({ reading, ...one }) => (reading ? [{ ...one, reading }] : []))
  const of = (verdict: EditRow['verdict']) =>
    out.flatMap(({ last }) => last.filter((edit) => edit.verdict === verdict)).length
  const count = (some: (one: (typeof out)[number]) => boolean) => out.filter(some).length
  const read = out.map(
    ({ reading: { fields } }) => 1 + fields.values.length + (fields.dates.decided ? 1 : 0),
  )
  return {
    held: rows.length,
    deleted: rows.filter((row) => row.deletedAt !== 0).length,
    undecided: rows.filter((row) => row.deletedAt === 0 && isItem(row)).length,
    asked: asked.length,
    exported: out.length,
    decisions: count(({ row }) => row.kind === 'decision'),
    items: count(({ row }) => row.kind === 'agenda-item'),
    without: count(({ row }) => isItem(row)),
    councils: new Set(out.flatMap(({ row }) => (row.council ? [row.councilKey] : []))).size,
    councilUnknown: count(({ row }) => row.council === null),
    sites: new Set(out.map(({ version }) => new URL(version?.url ?? '').host)).size,
    partly: count(({ reading }) => reading.diagnostics.length > 0),
    moderngov: count(({ row }) => row.system === 'moderngov'),
    generic: count(({ row }) => row.system === 'generic'),
    undated: count(({ reading }) => reading.fields.dates.decided === null),
    days: out.map(({ version }) => version?.firstSeen.slice(8, 10) ?? '').toSorted(),
    decided: out.flatMap(({ reading }) => reading.fields.dates.decided?.value ?? []).toSorted(),
    extractors: [...new Set(out.map(({ reading }) => reading.extractor))].toSorted(),
    facts: read.reduce((sum, n) => sum + n, 0) + of('add'),
    confirmed: of('confirm'),
    corrected: of('correct'),
    rejected: of('reject'),
    added: of('add'),
    coders: new Set(out.flatMap(({ last }) => last.map(({ who }) => who))).size,
    whole: count(({ row }) => row.checked === 'all'),
    part: count(({ row }) => row.checked === 'part'),
  }
}

/** The last thing that was said of each fact and not taken back. */
async function inForce(record: string): Promise<{ last: EditRow[] }> {
  const undone = new Set((await undo.where('record').equals(record).toArray()).map(({ of }) => of))
  const all = (await edits.where('record').equals(record).sortBy('step')) as EditRow[]
  const last = new Map(all.filter(({ step }) => !undone.has(step)).map((edit) => [edit.fact, edit]))
  return { last: [...last.values()] }
}

describe.each(Object.entries(selections))('the methods paragraph of %s', (_name, selection) => {
  it('says the numbers that the library holds', async () => {
    const keys = await selectedKeys(selection)
    const source = { total: keys.length, pages: wholePages(keys) }
    const signal = new AbortController().signal
    const summary = await countRecords(source, { signal, tell: () => {} })
    const about = {
      ...aboutSample(),
      library: { ...(await libraryCount()), selected: keys.length },
    }
    const words = methodsParagraph(summary, about)
    const want = await countedByHand(selection)

    expect(said(words, 'library held # records?')).toBe(want.held)
    expect(said(words, 'of which # had been deleted')).toBe(want.deleted)
    expect(said(words, '# of the (?:others|records) (?:was|were) an? ?agenda items?')).toBe(
      want.undecided,
    )
    expect(said(words, '# (?:was|were) asked for')).toBe(want.asked)
    expect(summary.items).toBe(want.without)
    expect(summary.records).toBe(want.exported)
    if (want.exported < want.asked) {
      expect(said(words, '; of # no text that could be read')).toBe(want.asked - want.exported)
      expect(said(words, 'is kept, and # (?:was|were) exported')).toBe(want.exported)
    }
    if (want.exported === 0) {
      expect(words).toMatch(/There is nothing in the file\.$/)
      return
    }
    expect(said(words, '# decisions?')).toBe(want.decisions)
    expect(said(words, '# agenda items?')).toBe(want.items)
    expect(said(words, '# councils?')).toBe(want.councils)
    if (want.councils > 0) expect(said(words, 'not known for # records?')).toBe(want.councilUnknown)
    expect(said(words, '# websites?')).toBe(want.sites)
    expect(said(words, '# (?:is|are) marked as read in part only')).toBe(want.partly)
    expect(said(words, 'ModernGov \\(# records?\\)')).toBe(want.moderngov)
    if (want.generic < want.exported)
      expect(said(words, '# records? (?:is|are) of pages that no known')).toBe(want.generic)
    const dated = want.exported - want.undated
    if (dated === 0) expect(words).toContain('No record states a date of decision.')
    else if (want.undated > 0)
      expect(said(words, '; # of the records states? none')).toBe(want.undated)
    const [first = '', last = ''] = [want.decided[0], want.decided.at(-1)].map(
      (day) => `${Number(day?.slice(-2))} March 2026`,
    )
    if (dated > 0)
      expect(words).toContain(first === last ? `is ${first}` : `from ${first} to ${last}`)
    const [from, to] = [want.days[0], want.days.at(-1)].map((day) => `${day} November 2026`)
    expect(words).toContain(from === to ? `on ${from} (UTC)` : `between ${from} and ${to} (UTC)`)
    expect(words).toContain(
      `(version${want.extractors.length > 1 ? 's' : ''} ${want.extractors.join(' and ')})`,
    )
    const judged = want.confirmed + want.corrected + want.rejected + want.added
    if (judged === 0) {
      expect(words).toContain(`No person checked what was read: all ${want.facts} facts stand`)
      return
    }
    expect(at(words, new RegExp(`${N} (?:person|people) checked ${N} of ${N} facts`))).toEqual([
      want.coders,
      judged,
      want.facts,
    ])
    expect(
      at(words, new RegExp(`: ${N} confirmed, ${N} corrected, ${N} rejected and ${N} added[;.]`)),
    ).toEqual([want.confirmed, want.corrected, want.rejected, want.added])
    expect(
      at(words, new RegExp(`${N} (?:was|were) checked whole, ${N} in part and ${N} not at all`)),
    ).toEqual([want.whole, want.part, want.exported - want.whole - want.part])
  })
})

it('stands in the README of the data package, with as many coders when their names are left out', async () => {
  const keys = await selectedKeys({ is: 'found', query: everyone })
  const wholes = []
  for await (const page of wholePages(keys)) wholes.push(...page)
  const about = {
    ...aboutSample('noNames'),
    library: { ...(await libraryCount()), selected: keys.length },
  }
  const signal = new AbortController().signal
  const source = { total: keys.length, pages: wholePages(keys) }
  const summary = await countRecords(source, { signal, tell: () => {} })
  const readme = await textInZip(dataPackage, wholes, 'README.md', about)
  expect(summary.coders).toBe(3)
  expect(readme).toContain(methodsParagraph(summary, about))
})
