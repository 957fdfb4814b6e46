import { beforeEach, describe, expect, it } from 'vitest'
import {
  sampleId,
  sampleIncoming,
  samplePage,
  sampleRecord,
  sampleText,
} from '../../tests/samples/capture'
import { sampleMark } from '../../tests/samples/marked'
import { canTurn, factOf, keptSample } from '../../tests/samples/said'
import type { NewMark } from '../model/marks'
import { library, marks, records } from './db'
import { deleteRecord, keptAfterDelete, purgeDeleted } from './deletions'
import { addEdits } from './edits'
import { addMark, changeMark } from './marks'
import { EditRefused } from './one-step'
import { marksOf, pageMarks } from './read-marks'
import { saveCapture } from './save'
import { redoStep, undoStep } from './turns'

const money = {
  amount: 20_000_000,
  upper: null,
  currency: 'GBP',
  basis: 'unspecified',
  qualifier: null,
  role: null,
} as const
const sum = (change: Partial<NewMark> = {}) =>
  sampleMark(sampleText, '£2,000', { reading: { as: 'value', says: [money] }, ...change })
const here = { page: samplePage(), text: sampleText }
const add = (mark = sum()) => addMark(sampleId, mark, here, 'Ada')
const kept = async () => (await keptSample()).marks
const visit = async (text: string) =>
  (await saveCapture(sampleIncoming({}, { capture: sampleRecord({ text }) }))).knows

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  await visit(sampleText)
})

describe('a mark', () => {
  it('keeps what was read in it, its words and place, who, when, and on which text', async () => {
    const before = new Date().toISOString()
    const mark = await add(sum({ tags: [' roads ', 'roads', '', 'my  tag'] }))
    const [one, ...more] = await kept()
    expect(more).toEqual([])
    expect(one).toMatchObject({
      record: sampleId,
      mark,
      step: 1,
      reading: { as: 'value', says: [money] },
      tags: ['roads', 'my tag'],
      note: '',
      anchor: { span: { exact: '£2,000' }, nth: 1, of: 1 },
      who: 'Ada',
      url: samplePage().url,
      version: 1,
      made: { who: 'Ada' },
    })
    expect(one && one.at >= before).toBe(true)
    expect((await keptSample()).fields.values).toEqual([])
  })

  it('outlives what the page says later, and lets it wait', async () => {
    await add()
    const before = await kept()
    const later = sampleText.replace('£2,000', '£3,000')
    expect(await visit(later)).toMatchObject([{ changed: 'waits' }])
    expect(await kept()).toEqual(before)
    expect((await keptSample()).version.text).toBe(sampleText)
  })

  it('is changed, removed and brought back, and what it was stays', async () => {
    const mark = await add()
    await changeMark(mark, { tags: ['roads'], note: ' Why? ' }, 'Bo')
    expect(await kept()).toMatchObject([
      { tags: ['roads'], note: 'Why?', who: 'Bo', made: { who: 'Ada' } },
    ])
    await changeMark(mark, { removed: true }, 'Bo')
    expect(await kept()).toEqual([])
    expect(await visit(`${sampleText} More.`)).toMatchObject([{ changed: 'unseen' }])
    await changeMark(mark, { removed: false }, 'Bo')
    expect(await kept()).toMatchObject([{ tags: ['roads'], removed: false }])
    expect((await marks.toArray()).map((row) => row.step)).toEqual([1, 2, 3, 4])
  })

  it('is one line of steps with the edits, undone and redone as they are', async () => {
    const mark = await add()
    await addEdits(sampleId, [{ verdict: 'confirm', of: await factOf('title') }], 'Ada')
    await changeMark(mark, { removed: true }, 'Ada')
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({
      step: { step: 3, is: 'marked', mark: { removed: true } },
    })
    expect(await kept()).toHaveLength(1)
    await undoStep(sampleId, 'Ada')
    expect((await keptSample()).facts[0]?.reviewed).toBe('no')
    library.close()
    await library.open()
    await undoStep(sampleId, 'Ada')
    expect(await kept()).toEqual([])
    expect(canTurn(await keptSample())).toEqual({ undo: false, redo: true })
    await redoStep(sampleId, 'Ada')
    expect(await kept()).toMatchObject([{ mark, removed: false }])
  })

  it('goes with its record when that is emptied', async () => {
    await add()
    await deleteRecord(sampleId, 'Ada')
    await purgeDeleted(new Date(Date.now() + 2 * keptAfterDelete))
    expect(await marks.count()).toBe(0)
  })
})

describe('what is refused keeps nothing', () => {
  const long = 'x'.repeat(61)
  it.each<[string, string, () => Promise<unknown>]>([
    ['words of another text', 'no-words', () => add(sampleMark('A tunnel', 'tunnel'))],
    ['nobody', 'no-coder', () => addMark(sampleId, sum(), here, ' ')],
    ['a record that is not there', 'no-record', () => addMark(`${sampleId}0`, sum(), here, 'Ada')],
    ['a tag that is too long', 'bad-value', () => add(sum({ tags: [long] }))],
    ['a mark that is not there', 'no-record', () => changeMark('no', { note: 'x' }, 'Ada')],
  ])('%s', async (_name, code, act) => {
    const row = await records.toArray()
    const error = await act().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(EditRefused)
    expect(error).toMatchObject({ code })
    expect(await marks.count()).toBe(0)
    expect(await records.toArray()).toEqual(row)
  })

  it('and so is a change of a mark that was taken back', async () => {
    const mark = await add()
    await undoStep(sampleId, 'Ada')
    await expect(changeMark(mark, { note: 'x' }, 'Ada')).rejects.toMatchObject({
      code: 'no-record',
    })
  })
})

describe('a page', () => {
  it('is given what it needs to find its marks, and no more', async () => {
    const mark = await add(sum({ tags: ['roads'] }))
    await changeMark(mark, { note: 'For my eyes' }, 'Ada')
    const matters = new Map([[sampleId, 'decision-101']])
    const one = { ...sum(), tags: ['roads'], mark, record: sampleId, what: 'decision-101' }
    expect(await pageMarks(samplePage(), matters)).toEqual([{ ...one, here: true }])
    const list = samplePage({ url: 'http://democracy.ambleford.gov.uk/ieListDocuments.aspx?MId=7' })
    expect(await pageMarks(list, matters)).toEqual([{ ...one, here: false }])
  })

  it('is given none of a record that is deleted, nor of one that is not there', async () => {
    await add()
    expect(await pageMarks(samplePage(), new Map([[`${sampleId}0`, 'x']]))).toEqual([])
    await deleteRecord(sampleId, 'Ada')
    expect(await pageMarks(samplePage(), new Map([[sampleId, 'x']]))).toEqual([])
    expect(await marksOf([sampleId])).toHaveLength(1)
  })
})
