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
import type { PageRef } from '../model/capture'
import { library, readings, records, undo, versions } from './db'
import { deleteRecord } from './deletions'
import { addEdits } from './edits'
import type { Incoming } from './incoming'
import { keptRecord } from './readings'
import { openedDifference } from './records'
import { saveCapture } from './save'
import { takeNewText } from './texts'

const later = '2026-03-05T10:00:00.000Z'
const otherText = sampleText.replace('£2,000', '£3,000')
const listPage = samplePage({
  kind: 'issue',
  url: 'http://democracy.ambleford.gov.uk/mgIssueHistoryHome.aspx?IId=7',
})

const withText = (text: string, change: Partial<Incoming> = {}) =>
  sampleIncoming({ at: later, ...change }, { capture: sampleRecord({ text }) })

const row = async () => {
  const found = await records.where('id').equals(sampleId).first()
  if (found === undefined) throw new Error('the record is not there')
  return found
}
const edit = async () => {
  const fact = (await keptRecord(sampleId))?.facts[0]
  if (fact === undefined) throw new Error('the record has no fact')
  await addEdits(sampleId, [{ verdict: 'confirm', of: fact }], 'Ada')
}

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
})

describe('saveCapture', () => {
  it('keeps a record, its text and its reading', async () => {
    expect((await saveCapture(sampleIncoming())).knows).toEqual([
      { id: sampleId, changed: 'no', deleted: false, decides: true },
    ])
    const kept = await keptRecord(sampleId)
    expect(kept?.row).toMatchObject({
      title: 'Repair of the Weir Bridge',
      version: 1,
      changed: 'no',
    })
    expect(kept?.version).toMatchObject({ text: sampleText, number: 1, status: 'accepted' })
    expect(kept?.reading).toMatchObject({ extractor: '0.1.0', version: 1 })
  })

  it('moves only lastSeen when the text is the same', async () => {
    await saveCapture(sampleIncoming())
    const before = [await row(), ...(await versions.toArray()), ...(await readings.toArray())]
    await saveCapture(sampleIncoming({ at: later }))
    const [first, second, third] = before
    expect([await row(), ...(await versions.toArray()), ...(await readings.toArray())]).toEqual([
      { ...first, lastSeen: later },
      { ...second, lastSeen: later },
      third,
    ])
  })

  it('takes another spelling of the address for the same source', async () => {
    await saveCapture(sampleIncoming())
    const url =
      'https://democracy.ambleford.gov.uk/(S(abc123))/IEDecisionDetails.aspx?LLL=0&id=101#a'
    await saveCapture(sampleIncoming({ at: later, page: samplePage({ url }) }))
    expect(await versions.count()).toBe(1)
  })

  it('adds a reading when the text is the same and the extractor is newer', async () => {
    await saveCapture(sampleIncoming({ extractor: '0.9.0' }))
    const text = sampleText
    const fields = sampleFields(text, { decisionMaker: quote(text, 'RESOLVED', 'RESOLVED') })
    await saveCapture(
      sampleIncoming({ extractor: '0.10.0', at: later }, { capture: sampleRecord({ fields }) }),
    )
    expect(await versions.count()).toBe(1)
    expect(await readings.count()).toBe(2)
    expect((await keptRecord(sampleId))?.reading.extractor).toBe('0.10.0')
    expect(await row()).toMatchObject({ decisionMaker: 'RESOLVED', changed: 'no' })
  })

  it('leaves the newer reading alone when an older extractor comes back', async () => {
    await saveCapture(sampleIncoming({ extractor: '0.10.0' }))
    const fields = sampleFields(sampleText, { title: quote(sampleText, 'Weir', 'Weir') })
    await saveCapture(
      sampleIncoming({ extractor: '0.9.0', at: later }, { capture: sampleRecord({ fields }) }),
    )
    expect(await readings.count()).toBe(1)
    expect(await row()).toMatchObject({ title: 'Repair of the Weir Bridge', lastSeen: later })
  })

  it('accepts another text as a new version and says changed until it was opened', async () => {
    await saveCapture(sampleIncoming())
    expect(await saveCapture(withText(otherText))).toMatchObject({ knows: [{ changed: 'unseen' }] })
    expect(await row()).toMatchObject({ version: 2, changed: 'unseen' })
    expect((await versions.toArray()).map((one) => one.text)).toEqual([sampleText, otherText])
    await saveCapture(withText(otherText))
    expect(await row()).toMatchObject({ changed: 'unseen' })
    await openedDifference(sampleId)
    expect(await row()).toMatchObject({ changed: 'no' })
  })

  it('lets another text wait when a person has edited the record', async () => {
    await saveCapture(sampleIncoming())
    await edit()
    expect(await saveCapture(withText(otherText))).toMatchObject({ knows: [{ changed: 'waits' }] })
    expect(await row()).toMatchObject({ version: 1, changed: 'waits' })
    expect((await versions.toArray()).map((one) => one.status)).toEqual(['accepted', 'waits'])
    await openedDifference(sampleId)
    expect(await row()).toMatchObject({ changed: 'waits' })
  })

  it('has nothing waiting once the page went back to the accepted text', async () => {
    await saveCapture(sampleIncoming())
    await edit()
    await saveCapture(withText(otherText))
    await saveCapture(sampleIncoming({ at: later }))
    expect(await row()).toMatchObject({ version: 1, changed: 'no' })
    await saveCapture(withText(otherText))
    expect(await row()).toMatchObject({ version: 1, changed: 'waits' })
    expect(await versions.count()).toBe(2)
  })

  it('keeps a page that goes back and forth as three versions', async () => {
    await saveCapture(sampleIncoming())
    await saveCapture(withText(otherText))
    await saveCapture(sampleIncoming({ at: later }))
    expect((await versions.toArray()).map((one) => one.text)).toEqual([
      sampleText,
      otherText,
      sampleText,
    ])
    expect(await row()).toMatchObject({ version: 3, changed: 'unseen' })
  })
})

describe('a page that comes over plain http after https', () => {
  const url = samplePage().url
  const https = samplePage({ url: url.replace('http:', 'https:') })
  const statuses = async () => (await versions.toArray()).map(({ status }) => status)

  it('replaces nothing, and waits', async () => {
    await saveCapture(sampleIncoming({ page: https }))
    expect(await saveCapture(withText(otherText))).toMatchObject({ knows: [{ changed: 'waits' }] })
    expect(await row()).toMatchObject({ version: 1, changed: 'waits', url: https.url })
    expect(await statuses()).toEqual(['accepted', 'waits'])
    // Again and again, with the old text between.
    await saveCapture(sampleIncoming({ at: later }))
    await saveCapture(withText(otherText))
    await saveCapture(withText(`${otherText} More.`))
    expect(await row()).toMatchObject({ version: 1, changed: 'waits', url: https.url })
    expect((await keptRecord(sampleId))?.version.text).toBe(sampleText)
  })

  it('is taken where the user says so', async () => {
    await saveCapture(sampleIncoming({ page: https }))
    await saveCapture(withText(otherText))
    await takeNewText(sampleId, 'Ada')
    expect(await row()).toMatchObject({ version: 2, changed: 'no' })
  })

  it('is what the page says once https says it too', async () => {
    await saveCapture(sampleIncoming({ page: https }))
    await saveCapture(withText(otherText))
    await saveCapture(withText(otherText, { page: https }))
    expect(await row()).toMatchObject({ version: 2, changed: 'unseen', url: https.url })
    expect(await statuses()).toEqual(['accepted', 'accepted'])
    await saveCapture(withText(sampleText))
    expect(await row()).toMatchObject({ version: 2, changed: 'waits' })
  })

  it('keeps waiting for a user who edited the record, whatever https says', async () => {
    await saveCapture(sampleIncoming({ page: https }))
    await edit()
    await saveCapture(withText(otherText))
    await saveCapture(withText(otherText, { page: https }))
    expect(await row()).toMatchObject({ version: 1, changed: 'waits' })
  })

  it('does not hold a site that has no https, nor one that went over to it', async () => {
    await saveCapture(sampleIncoming())
    await saveCapture(withText(otherText))
    expect(await row()).toMatchObject({ version: 2, changed: 'unseen', url })
    await saveCapture(withText(sampleText, { page: https }))
    expect(await row()).toMatchObject({ version: 3, url: https.url })
  })

  it('is the same page where it says the same: only when it was last seen moves', async () => {
    await saveCapture(sampleIncoming({ page: https }))
    await saveCapture(sampleIncoming({ at: later }))
    expect(await row()).toMatchObject({
      version: 1,
      changed: 'no',
      url: https.url,
      lastSeen: later,
    })
  })
})

describe('the best source', () => {
  it('is the own page, which replaces a list of decisions', async () => {
    await saveCapture(withText('Weir Bridge\nApproved.', { page: listPage }))
    await saveCapture(sampleIncoming({ at: later }))
    expect(await row()).toMatchObject({ title: 'Repair of the Weir Bridge', changed: 'no' })
    expect((await keptRecord(sampleId))?.version.text).toBe(sampleText)
    expect(await versions.count()).toBe(2)
  })

  it('is not replaced by a poorer one, which is compared with its own versions only', async () => {
    await saveCapture(sampleIncoming())
    const first = await row()
    await saveCapture(withText('Weir Bridge\nApproved.', { page: listPage }))
    await saveCapture(withText('Weir Bridge\nDeferred.', { page: listPage }))
    expect(await row()).toEqual({ ...first, lastSeen: later })
    expect((await versions.toArray()).map((one) => one.number).sort()).toEqual([1, 1, 2])
  })

  it('is known by its page where the folder of the site has a space in its name', async () => {
    const site = 'democracy.ambleford.gov.uk/my council'
    const folder = 'http://democracy.ambleford.gov.uk/My%20Council'
    const meeting = samplePage({
      kind: 'meeting',
      url: `${folder}/ieListDocuments.aspx?MId=7`,
      site,
    })
    const own = samplePage({ kind: 'agenda-item', url: `${folder}/mgAi.aspx?ID=5`, site })
    const id = `mb1:moderngov:${site}:item-5`
    const save = (page: PageRef, text: string) =>
      saveCapture(sampleIncoming({ page }, { id, capture: sampleRecord({ text, what: 'item-5' }) }))
    const shown = async () => (await keptRecord(id))?.version.text
    await save(meeting, 'Weir Bridge\nApproved.')
    await save(own, sampleText)
    expect(await shown()).toBe(sampleText)
    await save(meeting, 'Weir Bridge\nDeferred.')
    expect(await shown()).toBe(sampleText)
  })

  it('waits when it comes after a person has edited what the poorer one said', async () => {
    await saveCapture(withText('Weir Bridge\nApproved.', { page: listPage }))
    await edit()
    expect(await saveCapture(sampleIncoming({ at: later }))).toMatchObject({
      knows: [{ changed: 'waits' }],
    })
    expect(await row()).toMatchObject({ title: 'Weir Bridge', changed: 'waits' })
  })
})

it('keeps every text of saves that cross', async () => {
  const texts = ['£3,000', '£4,000', '£5,000', '£6,000'].map((sum) =>
    sampleText.replace('£2,000', sum),
  )
  const all = await Promise.all(
    texts.map((text) => saveCapture(withText(text, { limited: false }))),
  )
  expect(all).toHaveLength(texts.length)
  expect((await versions.toArray()).map((one) => one.text).sort()).toEqual(texts)
})

describe('a deleted record', () => {
  it('is left alone by automatic capture, which says so', async () => {
    await saveCapture(sampleIncoming())
    await deleteRecord(sampleId, null)
    const deleted = await row()
    expect(await saveCapture(withText(otherText))).toMatchObject({ knows: [{ deleted: true }] })
    expect(await row()).toEqual(deleted)
    expect(await versions.count()).toBe(1)
  })

  it('is restored by an asked capture', async () => {
    await saveCapture(sampleIncoming())
    await deleteRecord(sampleId, null)
    const { knows } = await saveCapture(withText(sampleText, { asked: true }))
    expect(knows).toMatchObject([{ deleted: false }])
    expect(await row()).toMatchObject({ deletedAt: 0, version: 1, changed: 'no' })
    expect(await undo.toArray()).toMatchObject([{ does: 'undo', of: 1, who: null }])
  })
})

it('writes with strict durability', async () => {
  const asked: unknown[] = []
  const real = IDBDatabase.prototype.transaction
  library.close()
  IDBDatabase.prototype.transaction = function (...args: Parameters<typeof real>) {
    if (args[1] === 'readwrite') asked.push(args[2])
    return real.apply(this, args)
  }
  try {
    await library.open()
    await saveCapture(sampleIncoming())
  } finally {
    IDBDatabase.prototype.transaction = real
  }
  expect(asked).toEqual([{ durability: 'strict' }])
})

it('does not say saved when the text cannot be found again', async () => {
  library.use({
    stack: 'dbcore',
    name: 'forgetful disk',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name)
        if (name !== 'versions') return table
        return {
          ...table,
          mutate: (change) =>
            'values' in change
              ? table.mutate({ ...change, values: change.values.map((v) => ({ ...v, text: '' })) })
              : table.mutate(change),
        }
      },
    }),
  })
  library.close()
  await library.open()
  try {
    await expect(saveCapture(sampleIncoming())).rejects.toThrow(/was not found again/)
  } finally {
    library.unuse({ stack: 'dbcore', name: 'forgetful disk' })
    library.close()
    await library.open()
  }
})
