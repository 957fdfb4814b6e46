import { beforeAll, describe, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../tests/samples/capture'
import type { RecordRow } from '../model/kept'
import { foldWords } from '../record/fold-words'
import { library, records } from './db'
import { firstRows, listedKeys, rowsAt } from './list'
import { saveCapture } from './save'
import type { ListOrder, RecordQuery } from './search'

const many = 3200
const two = (n: number) => String(n).padStart(2, '0')

/** The nth of many rows: few days, so that many share one; every eleventh without a date, every thirteenth deleted. */
function made(row: RecordRow, n: number): RecordRow {
  const title = `Bridge ${n} ${n % 1000 === 7 ? 'ferry' : ''} ${n > many - 40 ? 'late' : ''}`
  const council = { name: `Council ${n % 3}`, gss: null }
  return {
    ...row,
    id: `${sampleId}-${n}`,
    title,
    council,
    councilKey: council.name,
    decided: n % 11 === 0 ? null : `2026-${two(1 + ((n * 7) % 12))}-0${1 + (n % 3)}`,
    firstSeen: `2026-11-${two(1 + ((n * 5) % 28))}T10:00:00.000Z`,
    words: foldWords(title),
    deletedAt: n % 13 === 0 ? '2026-11-30T10:00:00.000Z' : 0,
  }
}

beforeAll(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(sampleIncoming())
  const [row] = await records.toArray()
  if (row === undefined) throw new Error('nothing was saved')
  await records.clear()
  await records.bulkAdd(Array.from({ length: many }, (_, n) => made(row, n)))
})

/** The list as it must be, by reading and sorting every record. */
async function byReading({ text, council }: RecordQuery, order: ListOrder): Promise<string[]> {
  const words = foldWords(text)
  const has = (row: RecordRow) =>
    words.every((word) => row.words.some((one) => one.startsWith(word)))
  const date = (row: RecordRow) => (order === 'decided' ? (row.decided ?? '') : row.firstSeen)
  const rows = await records.orderBy(':id').toArray()
  return rows
    .filter((row) => row.deletedAt === 0 && has(row))
    .filter((row) => council === null || row.councilKey === council)
    .sort((a, b) => (date(a) === date(b) ? 0 : date(a) < date(b) ? 1 : -1))
    .map(({ id }) => id)
}

describe.each(['decided', 'captured'] as const)('a list by the day it was %s', (order) => {
  it.each([
    ['of all', { text: '', council: null }],
    ['of a council', { text: '', council: 'Council 1' }],
    ['of a common word', { text: 'bri', council: null }],
    ['of a common word of a council', { text: 'bridge', council: 'Council 2' }],
    ['of a rare word', { text: 'ferry', council: null }],
    ['of a rare word and a common one', { text: 'bridge ferry', council: 'Council 1' }],
    ['of nothing', { text: 'zebra', council: null }],
    ['of no such council', { text: '', council: 'Nowhere' }],
  ])('%s has the newest first, the undated last', async (_, query) => {
    const wanted = await byReading(query, order)
    const all = await rowsAt(await listedKeys(query, order))
    expect(all.map(({ id }) => id)).toEqual(wanted)
    const { rows, total } = await firstRows(query, order, 60)
    expect(rows.map(({ id }) => id)).toEqual(wanted.slice(0, 60))
    if (total !== null) expect(total).toBe(wanted.length)
  })
})

it('knows the number of few rows by the way', async () => {
  expect((await firstRows({ text: 'ferry', council: null }, 'decided', 60)).total).toBe(
    (await byReading({ text: 'ferry', council: null }, 'decided')).length,
  )
})
