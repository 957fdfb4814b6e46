import { beforeEach, expect, it } from 'vitest'
import { sampleFields, sampleIncoming, samplePage, sampleRecord } from '../../tests/samples/capture'
import type { MatterLink } from '../model/capture'
import { library, records } from './db'
import { deleteRecord } from './deletions'
import { addEdits } from './edits'
import { linkedOf } from './linked'
import { mattersOf, othersOf } from './matters'
import { saveCapture } from './save'
import { undoStep } from './turns'

const host = 'democracy.ambleford.gov.uk'
const issue: MatterLink = {
  rel: 'issue-history',
  url: `http://${host}/mgIssueHistoryHome.aspx?IId=5`,
  id: 'issue-5',
}

async function capture(what: string, links: readonly MatterLink[]): Promise<string> {
  const text = `The matter of ${what}`
  const known = links.map((value) => ({ value, from: 'attribute', by: 'reader/links' }) as const)
  const record = sampleRecord({ what, text, fields: sampleFields(text, { links: known }) })
  const page = samplePage({ url: `http://${host}/ieDecisionDetails.aspx?ID=${what}` })
  const id = `mb1:moderngov:${host}:${what}`
  await saveCapture(sampleIncoming({ page, records: [{ id, council: null, capture: record }] }))
  return id
}

/** The last parts of the matters' names, by those of the records; the fullest has a star. */
async function matters(asked?: readonly number[]) {
  const found = await mattersOf(asked ?? (await records.toCollection().primaryKeys()))
  const last = (id: string) => id.split(':').at(-1) ?? ''
  return Object.fromEntries(
    [...found].map(([id, { matter, isFullest }]) => [
      last(id),
      `${last(matter)}${isFullest ? '*' : ''}`,
    ]),
  )
}

beforeEach(() => Promise.all(library.tables.map((table) => table.clear())))

it('are told by the ids in which records meet, rejected links and their undo, and deletion', async () => {
  const one = await capture('decision-1', [issue])
  const nine = await capture('item-9', [issue])
  await capture('decision-2', [])
  expect(await matters()).toEqual({
    ...{ 'decision-1': 'issue-5*', 'item-9': 'issue-5', 'decision-2': 'decision-2*' },
  })
  const link = (await linkedOf(nine)).find(({ row }) => row?.id === one)
  if (link === undefined) throw new Error('the two do not meet')
  await addEdits(nine, [{ verdict: 'reject', link }], 'Ada')
  expect(await matters()).toMatchObject({ 'decision-1': 'decision-1*', 'item-9': 'item-9*' })
  await undoStep(nine, 'Ada')
  expect(await matters()).toMatchObject({ 'decision-1': 'issue-5*', 'item-9': 'issue-5' })
  await deleteRecord(one, 'Ada')
  expect(await matters()).toEqual({ 'item-9': 'issue-5*', 'decision-2': 'decision-2*' })
})

it('have a fullest one among the records that are asked for', async () => {
  await capture('decision-1', [issue])
  await capture('item-9', [issue])
  const keys = await records.where('id').equals(`mb1:moderngov:${host}:item-9`).primaryKeys()
  expect(await matters(keys)).toEqual({ 'decision-1': 'issue-5', 'item-9': 'issue-5*' })
})

it('tell how many others of each kind there are, and nothing of a record that is alone', async () => {
  const one = await capture('decision-1', [issue])
  const nine = await capture('item-9', [issue])
  const two = await capture('decision-2', [])
  expect(await othersOf([one, two])).toEqual(new Map([[one, { decision: 1 }]]))
  await deleteRecord(nine, 'Ada')
  expect(await othersOf([one, two])).toEqual(new Map())
})

it('are the same whether few or many records are asked for', async () => {
  await capture('decision-1', [issue])
  const [row] = await records.toArray()
  if (row === undefined) throw new Error('nothing was captured')
  // Pairs that meet in an issue, each pair linked with the next one's first record.
  const many = Array.from({ length: 2100 }, (_, n) => {
    const id = `mb1:moderngov:${host}:decision-x${n}`
    const next = n % 6 === 1 ? [`mb1:moderngov:${host}:decision-x${n + 1}`] : []
    return { ...row, id, matter: [id, `mb1:moderngov:${host}:issue-${n >> 1}`, ...next] }
  })
  await records.bulkAdd(many)
  const keys = await records.toCollection().primaryKeys()
  const all = await mattersOf(keys)
  const few = keys.slice(300, 310)
  const some = await mattersOf(few)
  expect(some.size).toBeLessThan(20)
  for (const [id, { matter }] of some) expect([id, matter]).toEqual([id, all.get(id)?.matter])
  const sizes = new Map<string, number>()
  for (const { matter } of all.values()) sizes.set(matter, (sizes.get(matter) ?? 0) + 1)
  // The issue of the first record is that of a pair.
  expect(new Set(sizes.values())).toEqual(new Set([2, 3, 4]))
})
