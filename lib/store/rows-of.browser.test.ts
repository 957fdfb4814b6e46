import { beforeEach, expect, it } from 'vitest'
import { sampleIncoming, sampleRecord } from '../../tests/samples/capture'
import { library, records, versions } from './db'
import { rowsByKey, rowsOf } from './rows-of'
import { saveCapture } from './save'

const id = (n: number) => `mb1:moderngov:democracy.ambleford.gov.uk:decision-${n}`
const save = (n: number, text?: string) =>
  saveCapture(
    sampleIncoming(
      {},
      { id: id(n), capture: sampleRecord({ what: `decision-${n}`, ...(text ? { text } : {}) }) },
    ),
  )

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
})

it('gives the rows of each record, in the order of the records', async () => {
  for (const n of [1, 2, 3]) await save(n)
  await save(2, 'Repair of the Weir Bridge\nRESOLVED: That £3,000 be spent on the bridge.')
  const asked = [id(3), id(9), id(2)]
  const found = await library.transaction('r', versions, () => rowsOf(versions, asked))
  expect(found.map((rows) => rows.map(({ number }) => number))).toEqual([[1], [], [1, 2]])
})

it('asks for no more at a time than the database can answer, and still for all', async () => {
  await save(0)
  const [one] = await versions.toArray()
  if (one === undefined) throw new Error('nothing was saved')
  const many = Array.from({ length: 1300 }, (_, n) => ({
    ...one,
    record: id(n),
    number: n + 1,
    text: `Item ${n}`,
  }))
  await versions.bulkPut(many)
  const asked = Array.from({ length: 1300 }, (_, n) => id(1299 - n))
  const found = await library.transaction('r', versions, () => rowsOf(versions, asked))
  expect(found.map((rows) => rows.map(({ text }) => text))).toEqual(
    asked.map((_, n) => [`Item ${1299 - n}`]),
  )
})

it.each([
  ['that stand together', 1],
  ['that stand far apart', 7],
])(
  'gives the rows at keys %s, in the order of the keys, those that are gone left out',
  async (_, step) => {
    for (let n = 1; n <= 30; n += 1) await save(n)
    const keys = (await records.orderBy(':id').primaryKeys()).filter((_, n) => n % step === 0)
    const [gone = 0, ...rest] = keys
    await records.delete(gone)
    const asked = [...rest.toReversed(), gone]
    const found = await rowsByKey(records, asked)
    expect(found.map(({ key }) => key)).toEqual(rest.toReversed())
    expect(found.map(({ row }) => row.id)).toEqual(
      (await records.bulkGet(rest.toReversed())).map((row) => row?.id),
    )
  },
)
