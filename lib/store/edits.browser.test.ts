import { beforeEach, describe, expect, it } from 'vitest'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  sampleRecord,
  sampleText,
} from '../../tests/samples/capture'
import { sum } from '../../tests/samples/money'
import { canTurn, factOf, keptSample } from '../../tests/samples/said'
import type { MoneyValue } from '../model/facts'
import { finalRecord } from '../record/final-record'
import { quotesOf } from '../record/quote'
import { edits, library, records, undo } from './db'
import { deleteRecord, keptAfterDelete, purgeDeleted } from './deletions'
import { addEdits, historyOf, type Said } from './edits'
import { EditRefused } from './one-step'
import { saveCapture } from './save'
import { matchingKeys } from './search'
import { selectedKeys } from './selection'
import { redoStep, undoStep } from './turns'
import { wholePages } from './whole-records'

const money = (pounds: number): MoneyValue => sum(pounds, { basis: 'total' })
const fields = (pounds = 2000) =>
  sampleFields(sampleText, { values: [quote(sampleText, '£2,000', money(pounds))] })
const visit = (pounds: number, extractor: string) =>
  saveCapture(
    sampleIncoming(
      { extractor, at: '2026-03-05T10:00:00.000Z' },
      { capture: sampleRecord({ fields: fields(pounds) }) },
    ),
  )
const say = (...said: [Said, ...Said[]]) => addEdits(sampleId, said, 'Ada')
const correct = async (pounds: number) =>
  say({ verdict: 'correct', of: await factOf('values'), value: money(pounds) })
const row = async () => (await keptSample()).row
const wholeSample = async () => {
  const { value } = await wholePages(await selectedKeys({ is: 'chosen', ids: [sampleId] })).next()
  return value ?? []
}

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  await visit(2000, '0.1.0')
})

describe('an edit', () => {
  it('keeps what the machine and the person said apart, with who, when and the words', async () => {
    const fact = await factOf('values')
    const before = new Date().toISOString()
    await say({ verdict: 'correct', of: fact, value: money(3000) })
    const [edit, ...more] = await edits.toArray()
    expect(more).toEqual([])
    expect(edit).toMatchObject({
      record: sampleId,
      step: 1,
      fact: fact.key,
      verdict: 'correct',
      machine: money(2000),
      value: money(3000),
      spans: [{ exact: '£2,000' }],
      who: 'Ada',
      version: 1,
    })
    expect(edit && edit.at >= before).toBe(true)
    const kept = await keptSample()
    expect(kept.reading.fields.values[0]?.value).toEqual(money(2000))
    expect(kept.fields.values[0]?.value).toEqual(money(3000))
  })

  it('is in what lists, searches and exports show', async () => {
    await say(
      { verdict: 'correct', of: await factOf('values'), value: money(3000) },
      { verdict: 'correct', of: await factOf('title'), value: 'The footbridge' },
    )
    expect(await row()).toMatchObject({
      title: 'The footbridge',
      found: { values: 1 },
    })
    const query = { text: 'footbridge', council: null }
    expect(await matchingKeys(query)).toHaveLength(1)
    const [whole] = await wholeSample()
    const record = whole === undefined ? null : finalRecord(whole)
    expect(record?.fields.values[0]?.value).toEqual(money(3000))
    expect(whole?.readings[0]?.fields.values[0]?.value).toEqual(money(2000))
    await say({ verdict: 'reject', of: await factOf('values') })
    expect(await row()).toMatchObject({ found: { values: 0 } })
  })

  it('says on the row how much is checked', async () => {
    expect((await keptSample()).review).toEqual({ checked: 0, of: 2 })
    expect(await row()).toMatchObject({ checked: 'no' })
    await say({ verdict: 'note', of: await factOf('title'), text: 'Why?' })
    expect(await row()).toMatchObject({ checked: 'no' })
    await say({ verdict: 'confirm', of: await factOf('title') })
    expect(await row()).toMatchObject({ checked: 'part' })
    await say({ verdict: 'reject', of: await factOf('values') })
    expect(await row()).toMatchObject({ checked: 'all' })
    await undoStep(sampleId, 'Ada')
    expect(await row()).toMatchObject({ checked: 'part' })
  })

  it('outlives a newer reading, whose value is offered beside it', async () => {
    await correct(3000)
    await visit(2500, '0.2.0')
    expect(await factOf('values')).toMatchObject({
      reviewed: 'corrected',
      value: money(3000),
      machine: money(2500),
      offered: { value: money(2500) },
    })
    expect(await row()).toMatchObject({ checked: 'part', found: { values: 1 } })
    await say({ verdict: 'confirm', of: await factOf('values') })
    expect(await factOf('values')).toMatchObject({ value: money(3000), offered: null })
  })

  it('opens the question again where a newer reading has more facts', async () => {
    await say(
      { verdict: 'confirm', of: await factOf('title') },
      { verdict: 'confirm', of: await factOf('values') },
    )
    expect(await row()).toMatchObject({ checked: 'all' })
    const more = { ...fields(), purpose: quote(sampleText, 'the bridge', 'the bridge') }
    await saveCapture(
      sampleIncoming({ extractor: '0.2.0' }, { capture: sampleRecord({ fields: more }) }),
    )
    expect(await row()).toMatchObject({ checked: 'part' })
  })

  it('adds what was missed, by its words', async () => {
    const spans = quotesOf(sampleText, 'the  BRIDGE')
    await say({ verdict: 'add', field: 'purpose', value: 'A bridge', spans })
    expect(await factOf('purpose')).toMatchObject({
      reviewed: 'added',
      value: 'A bridge',
      kind: 'purpose',
    })
    expect((await keptSample()).fields.purpose?.value).toBe('A bridge')
    await say({ verdict: 'correct', of: await factOf('purpose'), value: 'The bridge' })
    expect(await factOf('purpose')).toMatchObject({ reviewed: 'added', value: 'The bridge' })
  })
})

describe('what is refused keeps nothing', () => {
  const spans = quotesOf(sampleText, 'bridge.')
  const cases: [string, string, () => Promise<unknown>][] = [
    [
      'a value of another shape',
      'bad-value',
      async () => say({ verdict: 'correct', of: await factOf('values'), value: '£5' }),
    ],
    [
      'no value',
      'bad-value',
      async () => say({ verdict: 'correct', of: await factOf('title'), value: null }),
    ],
    [
      'an empty title',
      'bad-value',
      async () => say({ verdict: 'correct', of: await factOf('title'), value: '' }),
    ],
    [
      'a day that there is not',
      'bad-value',
      () => say({ verdict: 'add', field: 'dates.due', value: '2026-02-30', spans }),
    ],
    [
      'a head under another name',
      'bad-value',
      () =>
        say({
          verdict: 'add',
          field: 'heads.date',
          value: { head: 'reasons', state: 'exempt' },
          spans,
        }),
    ],
    [
      'a second title',
      'bad-value',
      () => say({ verdict: 'add', field: 'title', value: 'x', spans }),
    ],
    [
      'a field that there is not',
      'bad-value',
      () => say({ verdict: 'add', field: 'constructor', value: 'x', spans }),
    ],
    [
      'no words',
      'no-words',
      () => say({ verdict: 'add', field: 'purpose', value: 'x', spans: [] }),
    ],
    [
      'words of another text',
      'no-words',
      () =>
        say({
          verdict: 'add',
          field: 'purpose',
          value: 'x',
          spans: quotesOf('a tunnel', 'tunnel'),
        }),
    ],
    [
      'nobody',
      'no-coder',
      async () => addEdits(sampleId, [{ verdict: 'reject', of: await factOf('title') }], ' '),
    ],
    [
      'a record that is not there',
      'no-record',
      async () =>
        addEdits(`${sampleId}0`, [{ verdict: 'reject', of: await factOf('title') }], 'Ada'),
    ],
    [
      'a good one beside a bad one',
      'bad-value',
      async () =>
        say(
          { verdict: 'reject', of: await factOf('title') },
          { verdict: 'add', field: 'title', value: 'x', spans },
        ),
    ],
  ]
  it.each(cases)('%s', async (_name, code, act) => {
    const before = await row()
    const error = await act().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(EditRefused)
    expect(error).toMatchObject({ code })
    expect(await edits.count()).toBe(0)
    expect(await row()).toEqual(before)
  })

  it('and so is a deleted record', async () => {
    const of = await factOf('title')
    await deleteRecord(sampleId, 'Ada')
    await expect(say({ verdict: 'reject', of })).rejects.toMatchObject({ code: 'no-record' })
  })
})

describe('undo and redo', () => {
  const values = async () =>
    (await keptSample()).fields.values.map((one) => one.value.amount / 10_000)

  it('take steps back and bring them again, and destroy nothing', async () => {
    await correct(3000)
    await correct(4000)
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({
      step: { step: 2, is: 'said', edits: [{ value: money(4000) }] },
      later: [],
    })
    expect(await values()).toEqual([3000])
    await undoStep(sampleId, 'Ada')
    expect(await values()).toEqual([2000])
    expect(await undoStep(sampleId, 'Ada')).toBeNull()
    expect(canTurn(await keptSample())).toEqual({ undo: false, redo: true })
    await redoStep(sampleId, 'Ada')
    expect(await values()).toEqual([3000])
    await correct(5000)
    expect(await redoStep(sampleId, 'Ada')).toBeNull()
    const { edits: all, turns } = await historyOf(sampleId)
    expect(all.map((edit) => [edit.step, edit.who])).toEqual([
      [1, 'Ada'],
      [2, 'Ada'],
      [6, 'Ada'],
    ])
    expect(turns.map((one) => [one.step, one.does, one.of, one.who])).toEqual([
      [3, 'undo', 2, 'Ada'],
      [4, 'undo', 1, 'Ada'],
      [5, 'redo', 1, 'Ada'],
    ])
  })

  it('are still there when the browser was closed', async () => {
    await correct(3000)
    library.close()
    await library.open()
    await undoStep(sampleId, 'Ada')
    expect(await values()).toEqual([2000])
    library.close()
    await library.open()
    await redoStep(sampleId, 'Ada')
    expect(await values()).toEqual([3000])
  })

  it('take all that was said at once as one step', async () => {
    await say(
      { verdict: 'reject', of: await factOf('values') },
      { verdict: 'confirm', of: await factOf('title') },
    )
    await undoStep(sampleId, 'Ada')
    expect((await keptSample()).facts.map((fact) => fact.reviewed)).toEqual(['no', 'no'])
  })

  it('number the steps of two windows one after the other', async () => {
    const of = await factOf('title')
    const steps = await Promise.all(
      Array.from({ length: 5 }, () => say({ verdict: 'confirm', of })),
    )
    expect(steps).toEqual([1, 2, 3, 4, 5])
  })

  it('leave other records alone', async () => {
    await correct(3000)
    expect(await undoStep(`${sampleId}0`, 'Ada').catch((error) => error)).toBeInstanceOf(
      EditRefused,
    )
    expect(await values()).toEqual([3000])
  })
})

it('makes each step one transaction, kept for certain', async () => {
  const of = await factOf('title')
  const asked: unknown[] = []
  const real = IDBDatabase.prototype.transaction
  library.close()
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof real>) {
    if (args[1] === 'readwrite') asked.push(args[2])
    return real.apply(this, args)
  }
  try {
    await library.open()
    await say({ verdict: 'confirm', of })
    await undoStep(sampleId, 'Ada')
    await redoStep(sampleId, 'Ada')
  } finally {
    IDBDatabase.prototype.transaction = real
  }
  expect(asked).toEqual(Array(3).fill({ durability: 'strict' }))
})

it('keeps neither edit nor row where the row cannot be written', async () => {
  const of = await factOf('title')
  const before = await row()
  const full = () => {
    throw new Error('the disk is full')
  }
  records.hook('updating', full)
  try {
    await expect(say({ verdict: 'confirm', of })).rejects.toThrow('the disk is full')
  } finally {
    records.hook('updating').unsubscribe(full)
  }
  expect(await edits.count()).toBe(0)
  expect(await row()).toEqual(before)
})

it('goes with its record when that is emptied', async () => {
  await correct(3000)
  await undoStep(sampleId, 'Ada')
  await deleteRecord(sampleId, 'Ada')
  await purgeDeleted(new Date(Date.now() + 2 * keptAfterDelete))
  expect([await edits.count(), await undo.count()]).toEqual([0, 0])
})
