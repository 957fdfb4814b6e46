import { beforeEach, describe, expect, it } from 'vitest'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  samplePage,
  sampleRecord,
} from '../../tests/samples/capture'
import type { Resolution } from '../model/facts'
import type { RecordKind } from '../model/vocabulary'
import { countOf, libraryCounts } from './counts'
import { library } from './db'
import { deleteRecord, giveBack } from './deletions'
import { addEdits } from './edits'
import { libraryKnows } from './library-knows'
import { firstRows, listedKeys } from './list'
import { keptRecord } from './readings'
import { saveCapture } from './save'
import { firstKeys, selectedCount, selectedKeys } from './selection'
import { redoStep, undoStep } from './turns'

const clause = 'the report on the bridge'

/** Captures an agenda item on its meeting's page; what is resolved there is resolved of one kind. */
async function capture({
  title = 'Bridge repairs',
  resolved = null as Resolution['kind'] | null,
  kind = 'agenda-item' as RecordKind,
  onOwnPage = false,
  id = sampleId,
} = {}) {
  const text = `${title}\nThe committee had before it ${clause}.`
  const value = { path: [], text: clause, lead: null } as const
  const resolutions =
    resolved === null ? [] : [quote(text, clause, { ...value, path: [], kind: resolved })]
  const page = onOwnPage ? samplePage() : samplePage({ kind: 'meeting', url: meeting })
  const record = sampleRecord({ kind, text, fields: sampleFields(text, { resolutions }) })
  await saveCapture(sampleIncoming({ page }, { id, capture: record }))
}
const meeting = 'http://democracy.ambleford.gov.uk/ieListDocuments.aspx?MId=7'

/** In which list the record is, by the list, the counts and what the open page is told. */
async function shelf(): Promise<string> {
  const query = { text: '', council: null }
  const [decisions, items] = await Promise.all([
    firstRows(query, 'decided', 9),
    firstRows({ ...query, items: true }, 'decided', 9),
  ])
  const counts = await libraryCounts()
  const [known] = await libraryKnows([sampleId])
  const lengths = [decisions.rows.length, items.rows.length, counts.deleted]
  expect([counts.decisions, counts.items, Number(known?.deleted)]).toEqual(lengths)
  expect(known?.decides).toBe(known?.deleted ? known.decides : counts.decisions === 1)
  return lengths.join(' ')
}
const [isDecision, isItem, isDeleted] = ['1 0 0', '0 1 0', '0 0 1']

async function fact(field: string) {
  const found = (await keptRecord(sampleId))?.facts.find((one) => one.field === field)
  if (found === undefined) throw new Error(`the record has no ${field}`)
  return found
}

beforeEach(() => Promise.all(library.tables.map((table) => table.clear())))

describe('an agenda item', () => {
  it('is in a list of its own while nothing was decided there', async () => {
    await capture()
    expect(await shelf()).toBe(isItem)
  })

  it.each(['resolved', 'recommended', 'noted'] as const)(
    'is a decision where something was %s',
    async (resolved) => {
      await capture({ resolved })
      expect(await shelf()).toBe(isDecision)
    },
  )

  it('is no decision where the meeting did its own business, until its title is corrected', async () => {
    await capture({ title: 'Minutes of the last meeting', resolved: 'resolved' })
    expect(await shelf()).toBe(isItem)
    const value = 'Minutes of the Bridge Panel: repairs'
    await addEdits(sampleId, [{ verdict: 'correct', of: await fact('title'), value }], 'Ada')
    expect(await shelf()).toBe(isDecision)
  })

  it('becomes a decision by a resolution that a user adds, and is an item again when that is undone', async () => {
    await capture()
    const { spans } = await fact('title')
    const value = { path: [], text: clause, kind: 'resolved', lead: null }
    await addEdits(sampleId, [{ verdict: 'add', field: 'resolutions', value, spans }], 'Ada')
    expect(await shelf()).toBe(isDecision)
    await undoStep(sampleId, 'Ada')
    expect(await shelf()).toBe(isItem)
    await redoStep(sampleId, 'Ada')
    expect(await shelf()).toBe(isDecision)
  })

  it('is no decision when its only clause is rejected, and one again when that is undone', async () => {
    await capture({ resolved: 'resolved' })
    await addEdits(sampleId, [{ verdict: 'reject', of: await fact('resolutions') }], 'Ada')
    expect(await shelf()).toBe(isItem)
    await undoStep(sampleId, 'Ada')
    expect(await shelf()).toBe(isDecision)
  })

  it('is in neither list while it is deleted, and comes back to its own', async () => {
    await capture()
    await deleteRecord(sampleId, null)
    expect(await shelf()).toBe(isDeleted)
    await giveBack([sampleId], null)
    expect(await shelf()).toBe(isItem)
  })

  it('becomes a decision when a page of its own says that it is one', async () => {
    await capture()
    await capture({ kind: 'decision', onOwnPage: true })
    expect(await shelf()).toBe(isDecision)
    // The meeting's page is read again: it says less.
    await capture()
    expect(await shelf()).toBe(isDecision)
  })
})

it.each(['decision', 'issue'] as const)(
  'a page of a %s is a decision whatever it says',
  async (kind) => {
    await capture({ kind, onOwnPage: true, title: 'Minutes' })
    expect(await shelf()).toBe(isDecision)
  },
)

describe('what is asked for', () => {
  const ids = Array.from({ length: 6 }, (_, n) => `${sampleId}-${n}`)
  const query = { text: '', council: null }

  beforeEach(async () => {
    for (const [n, id] of ids.entries())
      await capture({ id, title: `Bridge ${n}`, resolved: n % 2 === 0 ? 'resolved' : null })
    await deleteRecord(ids[5] ?? '', null)
  })

  it.each([
    ['a list', { is: 'found', query } as const],
    ['a search', { is: 'found', query: { text: 'bridge', council: null } } as const],
    [
      'a council',
      { is: 'found', query: { text: '', council: 'Ambleford Borough Council' } } as const,
    ],
    ['what was chosen', { is: 'chosen', ids } as const],
  ])('of %s is decisions, and items where they are wanted', async (_, selection) => {
    expect(await selectedKeys(selection)).toHaveLength(3)
    expect(await selectedCount(selection)).toBe(3)
    const all = await selectedKeys({ ...selection, withItems: true })
    expect(all).toHaveLength(5)
    expect(all).toEqual(all.toSorted((a, b) => b - a))
    expect(await selectedCount({ ...selection, withItems: true })).toBe(5)
    for (const newestFirst of [true, false]) {
      const first = await firstKeys({ ...selection, withItems: true }, { count: 2, newestFirst })
      expect(first).toEqual((newestFirst ? all : all.toReversed()).slice(0, 2))
    }
  })

  it('of the list of items is items alone, and of the library is everything', async () => {
    const items = { is: 'found', query: { ...query, items: true } } as const
    expect(await selectedKeys(items)).toHaveLength(2)
    expect(await selectedKeys({ ...items, withItems: true })).toHaveLength(2)
    expect(await listedKeys(items.query, 'captured')).toHaveLength(2)
    expect(countOf(await libraryCounts(), items.query)).toBe(2)
    expect(await selectedCount({ is: 'library' })).toBe(6)
    expect(await firstKeys({ is: 'library' }, { count: 9, newestFirst: true })).toHaveLength(6)
  })
})
