import { beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../tests/samples/capture'
import { library, records } from './db'
import { saveCapture } from './save'
import { findRecords } from './search'

const many = 10_000
const few = 100
const window = { offset: 0, limit: 50 }

beforeAll(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(sampleIncoming())
})

/** Fills the library up to `count` light rows, one in a hundred of them with a word of its own. */
async function fillTo(count: number): Promise<void> {
  const row = await records.where('id').equals(sampleId).first()
  if (row === undefined) throw new Error('the sample is not there')
  const from = await records.count()
  const rows = Array.from({ length: count - from }, (_, i) => ({
    ...row,
    id: `${sampleId}-${from + i}`,
    words: [...row.words, i % 100 === 0 ? 'ferry' : 'bridge', `word${i % 997}`],
  }))
  await records.bulkAdd(rows)
}

/** The middle one of several times, in milliseconds. */
async function timed(run: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < 9; i += 1) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[4] ?? 0
}

it('a window of a long list costs little more than one of a short list', async () => {
  const list = () => findRecords({ text: '', council: null }, window)
  const search = () => findRecords({ text: 'fer', council: null }, window)
  await fillTo(few)
  const short = await timed(list)
  await fillTo(many)
  expect((await list()).total).toBe(many)
  expect((await list()).rows).toHaveLength(window.limit)
  const whole = await timed(() => records.toArray())
  // A hundred times the rows: reading the table would cost far more than this.
  expect(await timed(list)).toBeLessThan(Math.max(short * 10, whole / 4))
  expect(await timed(search)).toBeLessThan(whole / 4)
}, 60_000)
