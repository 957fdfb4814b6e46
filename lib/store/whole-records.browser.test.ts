import { beforeEach, describe, expect, it } from 'vitest'
import { sampleIncoming, sampleRecord } from '../../tests/samples/capture'
import { library } from './db'
import { deleteRecord } from './deletions'
import { addEdits } from './edits'
import { keptRecord } from './readings'
import { saveCapture } from './save'
import { selectedKeys } from './selection'
import { pageSize, wholePages } from './whole-records'

const id = (n: number) => `mb1:moderngov:democracy.ambleford.gov.uk:decision-${n}`
const save = (n: number, text?: string) =>
  saveCapture(
    sampleIncoming(
      {},
      { id: id(n), capture: sampleRecord({ what: `decision-${n}`, ...(text ? { text } : {}) }) },
    ),
  )
const all = { is: 'found', query: { text: '', council: null } } as const
const read = async (keys: readonly number[]) => {
  const pages = []
  for await (const page of wholePages(keys)) pages.push(page)
  return pages
}

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  for (const n of [1, 2, 3]) await save(n)
})

describe('a selection', () => {
  it('of all is newest first, without what was deleted', async () => {
    await deleteRecord(id(2), null)
    const [page = []] = await read(await selectedKeys(all))
    expect(page.map(({ row }) => row.id)).toEqual([id(3), id(1)])
  })

  it('of some is in the same order, whatever the order of asking', async () => {
    await deleteRecord(id(2), null)
    const ids = [id(1), id(2), id(3), id(9)]
    const [page = []] = await read(await selectedKeys({ is: 'chosen', ids }))
    expect(page.map(({ row }) => row.id)).toEqual([id(3), id(1)])
  })
})

it('gives all that is kept of a record', async () => {
  await save(1, 'Repair of the Weir Bridge\nRESOLVED: That £3,000 be spent on the bridge.')
  const [fact] = (await keptRecord(id(1)))?.facts ?? []
  if (fact === undefined) throw new Error('the sample has no fact')
  await addEdits(id(1), [{ verdict: 'confirm', of: fact }], 'Ada')
  const [page = []] = await read(await selectedKeys({ is: 'chosen', ids: [id(1)] }))
  expect(page).toHaveLength(1)
  expect(page[0]).toMatchObject({
    row: { id: id(1), checked: 'all' },
    versions: [{ number: 1 }, { number: 2 }],
    readings: [{ version: 1 }, { version: 2 }],
    edits: [{ verdict: 'confirm' }],
    undo: [],
  })
})

it('reads so many at once and no more, and leaves out what is deleted on the way', async () => {
  const copies = (await library.table('records').toArray()).flatMap((row) =>
    Array.from({ length: 200 }, (_, n) => ({ ...row, id: `${row.id}-${n}` })),
  )
  await library.table('records').bulkAdd(copies)
  const keys = await selectedKeys(all)
  const pages = wholePages(keys)
  const first = await pages.next()
  expect(first.value).toHaveLength(pageSize)
  await deleteRecord(id(1), null)
  expect((await pages.next()).value).toHaveLength(603 - pageSize - 1)
  expect((await pages.next()).done).toBe(true)
})
