import { beforeEach, describe, expect, it } from 'vitest'
import {
  quote,
  sampleFields,
  sampleId,
  sampleIncoming,
  samplePage,
  sampleRecord,
  sampleText,
} from '../../tests/samples/capture'
import { factOf, keptSample } from '../../tests/samples/said'
import { library, records } from './db'
import { addEdits } from './edits'
import { openedDifference } from './records'
import { saveCapture } from './save'
import { differenceOf, leaveNewText, takeNewText, versionsOf } from './texts'
import { redoStep, undoStep } from './turns'

const listPage = samplePage({
  kind: 'issue',
  url: 'http://democracy.ambleford.gov.uk/mgIssueHistoryHome.aspx?IId=7',
})
const spend = (sum: string) => sampleText.replace('£2,000', sum)

let visits = 0
/** The page as it says: the money is read from whatever sum it prints. */
async function visit(text: string, page = samplePage()) {
  const at = `2026-03-04T10:00:${String(visits++).padStart(2, '0')}.000Z`
  const [sum = '£0'] = /£[\d,]+/.exec(text) ?? []
  const amount = Number(sum.replace(/\D/g, '')) * 10_000
  const money = {
    amount,
    upper: null,
    currency: 'GBP',
    basis: 'total',
    qualifier: null,
    role: null,
  } as const
  const values = text.includes(sum) ? [quote(text, sum, money)] : []
  const capture = sampleRecord({ text, fields: sampleFields(text, { values }) })
  const {
    knows: [knows],
  } = await saveCapture(sampleIncoming({ at, page }, { capture }))
  return knows?.changed
}
const confirm = async (field: string) =>
  addEdits(sampleId, [{ verdict: 'confirm', of: await factOf(field) }], 'Ada')
const texts = async () =>
  (await versionsOf(sampleId)).map((one) => [one.number, one.status, one.shown])
/** The words that are gone and new, as one line. */
async function changed(): Promise<string | null> {
  const found = await differenceOf(sampleId)
  if (found === null) return null
  const runs = found.paragraphs.flatMap((paragraph) => paragraph.runs)
  const words = (is: string) => runs.filter((run) => run.is === is).map((run) => run.text)
  return `${words('gone').join('')} > ${words('new').join('')}${found.waits ? ' waits' : ''}`
}
const row = async () => (await keptSample()).row

beforeEach(async () => {
  visits = 0
  await Promise.all(library.tables.map((table) => table.clear()))
  await visit(sampleText)
})

describe('a text that came while nobody had said anything', () => {
  it('is compared with the one that was seen last, until it is opened', async () => {
    expect(await changed()).toBeNull()
    expect(await visit(spend('£3,000'))).toBe('unseen')
    expect(await changed()).toBe('£2,000 > £3,000')
    await visit(spend('£4,000'))
    expect(await changed()).toBe('£2,000 > £4,000')
    await openedDifference(sampleId)
    expect(await row()).not.toHaveProperty('seen')
    expect(await changed()).toBe('£3,000 > £4,000')
    await visit(spend('£5,000'))
    expect(await changed()).toBe('£4,000 > £5,000')
  })

  it('can be compared with any other', async () => {
    for (const sum of ['£3,000', '£4,000']) await visit(spend(sum))
    const { source } = await row()
    const between = { old: { source, version: 3 }, new: { source, version: 1 } }
    const found = await differenceOf(sampleId, between)
    expect([found?.old.text, found?.new.text]).toEqual([spend('£4,000'), sampleText])
    expect(await differenceOf(sampleId, { ...between, old: { source, version: 9 } })).toBeNull()
  })

  it('is neither taken nor left: there is nothing to decide', async () => {
    await visit(spend('£3,000'))
    const before = [await row(), await texts()]
    expect(await takeNewText(sampleId, 'Ada')).toBeNull()
    expect(await leaveNewText(sampleId, 'Ada')).toBe(false)
    expect([await row(), await texts()]).toEqual(before)
  })

  it('waits no more for what was undone', async () => {
    await confirm('values')
    await undoStep(sampleId, 'Ada')
    expect(await visit(spend('£3,000'))).toBe('unseen')
  })
})

describe('a text that waits', () => {
  const longer = `${sampleText}\nMore.`

  it('is compared with the one that is shown', async () => {
    await confirm('title')
    await visit(spend('£3,000'))
    await visit(spend('£4,000'))
    expect(await changed()).toBe('£2,000 > £4,000 waits')
  })

  it('is taken: shown, with the edits that its words carry', async () => {
    await confirm('title')
    await confirm('values')
    await visit(longer)
    const taken = await takeNewText(sampleId, 'Ada')
    expect(taken?.carried.map((fact) => fact.field)).toEqual(['title', 'values'])
    expect(taken?.orphans).toEqual([])
    expect(await row()).toMatchObject({ version: 2, changed: 'no', checked: 'all' })
    expect((await keptSample()).version.text).toBe(longer)
    expect(await texts()).toEqual([
      [2, 'accepted', true],
      [1, 'accepted', false],
    ])
    expect(await changed()).toBe(' > \nMore.')
    expect(await visit(longer)).toBe('no')
  })

  it('lists the edits whose words are gone, and keeps them', async () => {
    await confirm('title')
    const of = await factOf('values')
    const value = { ...(of.value as object), amount: 25_000_000 }
    await addEdits(sampleId, [{ verdict: 'correct', of, value }], 'Ada')
    await visit(spend('£3,000'))
    const taken = await takeNewText(sampleId, 'Ada')
    expect(taken?.carried.map((fact) => fact.field)).toEqual(['title'])
    expect(taken?.orphans).toMatchObject([{ field: 'values', value, reviewed: 'corrected' }])
    const { orphans, fields, row: shown } = await keptSample()
    expect(orphans).toEqual(taken?.orphans)
    expect(fields.values.map((one) => one.value.amount)).toEqual([30_000_000])
    expect(shown).toMatchObject({ checked: 'part', found: { values: 1 } })
  })

  it('is left: not shown, kept, and not offered again', async () => {
    await confirm('values')
    await visit(spend('£3,000'))
    expect(await leaveNewText(sampleId, 'Ada')).toBe(true)
    expect(await row()).toMatchObject({ version: 1, changed: 'no' })
    expect(await texts()).toEqual([
      [2, 'left', false],
      [1, 'accepted', true],
    ])
    expect(await visit(spend('£3,000'))).toBe('no')
    expect(await visit(spend('£4,000'))).toBe('waits')
    expect(await texts()).toHaveLength(3)
  })

  it('can be taken after it was left, while there is none newer', async () => {
    await confirm('values')
    await visit(spend('£3,000'))
    await leaveNewText(sampleId, 'Ada')
    const { source } = await row()
    expect(await takeNewText(sampleId, 'Ada', { source, version: 1 })).toBeNull()
    expect((await takeNewText(sampleId, 'Ada', { source, version: 2 }))?.orphans).toHaveLength(1)
    expect(await row()).toMatchObject({ version: 2, changed: 'no' })
    expect(await visit(spend('£3,000'))).toBe('no')
  })

  it('settles all that waited before it', async () => {
    await confirm('values')
    await visit(spend('£3,000'))
    await visit(spend('£4,000'))
    await takeNewText(sampleId, 'Ada')
    expect(await texts()).toEqual([
      [3, 'accepted', true],
      [2, 'left', false],
      [1, 'accepted', false],
    ])
  })

  it('is gone when the page went back, and what was unseen before is so again', async () => {
    await visit(spend('£3,000'))
    await confirm('title')
    expect(await visit(spend('£4,000'))).toBe('waits')
    expect(await visit(spend('£3,000'))).toBe('unseen')
    expect(await takeNewText(sampleId, 'Ada')).toBeNull()
    expect(await changed()).toBe('£2,000 > £3,000')
  })

  it('of a richer page is compared and taken', async () => {
    await Promise.all(library.tables.map((table) => table.clear()))
    await visit('Repair of the Weir Bridge\nApproved.', listPage)
    await confirm('title')
    expect(await visit(sampleText)).toBe('waits')
    expect((await differenceOf(sampleId))?.new.text).toBe(sampleText)
    await takeNewText(sampleId, 'Ada')
    expect(await row()).toMatchObject({ pageKind: 'decision', url: samplePage().url, version: 1 })
    expect(await factOf('title')).toMatchObject({ reviewed: 'confirmed' })
    expect(await visit('Repair of the Weir Bridge\nDeferred.', listPage)).toBe('no')
  })
})

it('shows what a person last saw, though a richer page came meanwhile', async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  await visit('Weir Bridge\nApproved.', listPage)
  await visit('Weir Bridge\nDeferred.', listPage)
  await visit(sampleText)
  expect(await row()).toMatchObject({ changed: 'unseen' })
  const found = await differenceOf(sampleId)
  expect([found?.old.text, found?.new.text]).toEqual(['Weir Bridge\nApproved.', sampleText])
})

it('decides nothing of a record that is not there', async () => {
  await records.clear()
  await expect(takeNewText(sampleId, 'Ada')).rejects.toMatchObject({ code: 'no-record' })
  expect(await differenceOf(sampleId)).toBeNull()
})

describe('taking and leaving are steps of the journal', () => {
  const three = spend('£3,000')
  const four = spend('£4,000')
  const shownText = async () => (await keptSample()).version.text

  it('undone in the one order, whatever was done in between', async () => {
    await confirm('values')
    await visit(three)
    await takeNewText(sampleId, 'Ada')
    await confirm('title')
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({ step: { is: 'said' } })
    expect(await shownText()).toBe(three)
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({
      step: { is: 'did', act: { does: 'take' } },
      later: [],
    })
    expect(await shownText()).toBe(sampleText)
    expect(await row()).toMatchObject({ changed: 'waits', found: { values: 1 } })
    expect(await changed()).toBe('£2,000 > £3,000 waits')
    expect(await factOf('values')).toMatchObject({ reviewed: 'confirmed' })
    expect(await redoStep(sampleId, 'Ada')).toMatchObject({ step: { act: { does: 'take' } } })
    expect(await shownText()).toBe(three)
    expect(await row()).toMatchObject({ changed: 'no' })
  })

  it('undone, a text that was left waits again', async () => {
    await confirm('values')
    await visit(three)
    await leaveNewText(sampleId, 'Ada')
    await undoStep(sampleId, 'Ada')
    expect(await row()).toMatchObject({ version: 1, changed: 'waits' })
    await takeNewText(sampleId, 'Bo')
    expect(await shownText()).toBe(three)
    expect((await keptSample()).turns.get('Bo')?.undo).toMatchObject({ act: { does: 'take' } })
  })

  it('keep what others said of the text that was taken, and name them', async () => {
    await confirm('title')
    await visit(three)
    await takeNewText(sampleId, 'Ada')
    await addEdits(sampleId, [{ verdict: 'confirm', of: await factOf('values') }], 'Bo')
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({ later: ['Bo'] })
    expect(await shownText()).toBe(sampleText)
    const { orphans, facts } = await keptSample()
    expect(orphans).toMatchObject([{ field: 'values', judged: { who: 'Bo' } }])
    expect(facts.find(({ field }) => field === 'values')).toMatchObject({ reviewed: 'no' })
  })

  it('leave the text that someone else took later', async () => {
    await confirm('title')
    await visit(three)
    await takeNewText(sampleId, 'Ada')
    await visit(four)
    await takeNewText(sampleId, 'Bo')
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({ later: ['Bo'] })
    expect(await shownText()).toBe(four)
    expect(await row()).toMatchObject({ changed: 'no' })
    expect(await texts()).toEqual([
      [3, 'accepted', true],
      [2, 'left', false],
      [1, 'accepted', false],
    ])
    await undoStep(sampleId, 'Bo')
    expect(await shownText()).toBe(sampleText)
    expect(await changed()).toBe('£2,000 > £4,000 waits')
  })

  it('offer nothing that the page no longer says', async () => {
    await confirm('title')
    await visit(three)
    await leaveNewText(sampleId, 'Ada')
    await visit(sampleText)
    await undoStep(sampleId, 'Ada')
    expect(await row()).toMatchObject({ version: 1, changed: 'no' })
    await visit(three)
    expect(await row()).toMatchObject({ version: 1, changed: 'waits' })
  })

  it('outlive a closed browser', async () => {
    await confirm('title')
    await visit(three)
    await takeNewText(sampleId, 'Ada')
    library.close()
    await library.open()
    await undoStep(sampleId, 'Ada')
    expect(await shownText()).toBe(sampleText)
  })

  it('go back to the poorer page that was shown', async () => {
    await Promise.all(library.tables.map((table) => table.clear()))
    await visit('Repair of the Weir Bridge\nApproved.', listPage)
    await confirm('title')
    await visit(sampleText)
    await takeNewText(sampleId, 'Ada')
    await undoStep(sampleId, 'Ada')
    expect(await row()).toMatchObject({ pageKind: 'issue', changed: 'waits', url: listPage.url })
  })

  it('let what was unseen be unseen again', async () => {
    await visit(three)
    await confirm('title')
    await visit(four)
    await takeNewText(sampleId, 'Ada')
    expect(await row()).toMatchObject({ changed: 'no' })
    await undoStep(sampleId, 'Ada')
    expect(await row()).toMatchObject({ changed: 'waits', seen: { version: 1 } })
    await leaveNewText(sampleId, 'Ada')
    expect(await row()).toMatchObject({ changed: 'unseen', seen: { version: 1 } })
  })
})
