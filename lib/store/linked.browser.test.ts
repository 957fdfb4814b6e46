import { beforeEach, describe, expect, it } from 'vitest'
import { sampleFields, sampleIncoming, samplePage, sampleRecord } from '../../tests/samples/capture'
import { canTurn } from '../../tests/samples/said'
import type { MatterLink } from '../model/capture'
import { library } from './db'
import { deleteRecord } from './deletions'
import { addEdits, historyOf } from './edits'
import { linkedOf } from './linked'
import { keptRecord } from './readings'
import { saveCapture } from './save'
import { redoStep, undoStep } from './turns'

const host = 'democracy.ambleford.gov.uk'
const idOf = (what: string) => `mb1:moderngov:${host}:${what}`
const issue: MatterLink = {
  rel: 'issue-history',
  url: `http://${host}/mgIssueHistoryHome.aspx?IId=5`,
  id: 'issue-5',
}
const meeting: MatterLink = {
  rel: 'meeting',
  url: `http://${host}/ieListDocuments.aspx?MId=88`,
  id: 'meeting-88',
}
const item: MatterLink = { rel: 'agenda-item', url: `http://${host}/mgAi.aspx?ID=9`, id: 'item-9' }

/** Captures a page that carries one record with these links. */
async function capture(what: string, links: readonly MatterLink[]): Promise<string> {
  const text = `The matter of ${what}`
  const known = links.map((value) => ({ value, from: 'attribute', by: 'reader/links' }) as const)
  const record = sampleRecord({ what, text, fields: sampleFields(text, { links: known }) })
  const page = samplePage({ url: `http://${host}/ieDecisionDetails.aspx?ID=${what}` })
  const id = idOf(what)
  await saveCapture(sampleIncoming({ page, records: [{ id, council: null, capture: record }] }))
  return id
}

const told = async (id: string) =>
  (await linkedOf(id)).map(({ rel, row, said }) => [rel, row?.id.split(':').at(-1) ?? null, said])

async function say(id: string, nth: number, verdict: 'confirm' | 'reject', who = 'Ada') {
  const link = (await linkedOf(id))[nth]
  if (link === undefined) throw new Error(`${id} has no link ${nth}`)
  await addEdits(id, [{ verdict, link }], who)
}

describe('the pages of a matter', () => {
  beforeEach(() => Promise.all(library.tables.map((table) => table.clear())))

  it('are those that a record links, and whether they are in the library', async () => {
    const one = await capture('decision-1', [meeting, issue, item])
    expect(await told(one)).toEqual([
      ['meeting', null, 'nothing'],
      ['issue-history', null, 'nothing'],
      ['agenda-item', null, 'nothing'],
    ])
    await capture('item-9', [])
    expect(await told(one)).toEqual([
      ['meeting', null, 'nothing'],
      ['issue-history', null, 'nothing'],
      ['agenda-item', 'item-9', 'nothing'],
    ])
    expect(await told(idOf('item-9'))).toEqual([[null, 'decision-1', 'nothing']])
  })

  it('meet in an issue that nobody captured, and not in a meeting', async () => {
    await capture('decision-1', [issue, meeting])
    await capture('decision-2', [issue])
    await capture('decision-3', [meeting])
    expect(await told(idOf('decision-2'))).toEqual([
      ['issue-history', null, 'nothing'],
      [null, 'decision-1', 'nothing'],
    ])
    expect(await told(idOf('decision-3'))).toEqual([['meeting', null, 'nothing']])
  })

  it('leave out what was deleted', async () => {
    const one = await capture('decision-1', [issue])
    const two = await capture('decision-2', [issue])
    await deleteRecord(two, 'Ada')
    expect(await told(one)).toEqual([['issue-history', null, 'nothing']])
  })

  it('keep what a person said, to be undone and brought back', async () => {
    const one = await capture('decision-1', [issue])
    await capture('decision-2', [issue])
    await say(one, 0, 'confirm')
    await say(one, 1, 'reject')
    const all = [
      ['issue-history', null, 'confirmed'],
      [null, 'decision-2', 'unlinked'],
    ]
    expect(await told(one)).toEqual(all)
    await undoStep(one, 'Ada')
    expect(await told(one)).toEqual([all[0], [null, 'decision-2', 'nothing']])
    await redoStep(one, 'Ada')
    expect(await told(one)).toEqual(all)
    expect((await historyOf(one)).edits.map(({ verdict, field }) => [verdict, field])).toEqual([
      ['confirm', 'links'],
      ['reject', 'links'],
    ])
  })

  it('are unlinked at both ends, and the later word stands', async () => {
    const one = await capture('decision-1', [issue])
    const two = await capture('decision-2', [issue])
    await say(one, 1, 'reject')
    expect(await told(two)).toEqual([
      ['issue-history', null, 'nothing'],
      [null, 'decision-1', 'unlinked'],
    ])
    const [first] = (await historyOf(one)).edits
    await expect.poll(() => new Date().toISOString() > (first?.at ?? '')).toBe(true)
    await say(two, 1, 'confirm', 'Bo')
    expect((await linkedOf(one))[1]).toMatchObject({ said: 'confirmed', who: 'Bo' })
  })

  it('are no facts: nothing of the record is checked by them', async () => {
    const one = await capture('decision-1', [issue])
    await say(one, 0, 'confirm')
    const kept = await keptRecord(one)
    expect(kept?.review.checked).toBe(0)
    expect(kept?.orphans).toEqual([])
    expect(kept && canTurn(kept)).toEqual({ undo: true, redo: false })
  })
})
