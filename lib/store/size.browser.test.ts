import { beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../tests/samples/capture'
import { library, records } from './db'
import { firstRows } from './list'
import { saveCapture } from './save'

const many = 10_000
const window = 50

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

/** The middle one of several times of each, in milliseconds; taken in turns, so that none has a quieter machine. */
async function timed(...runs: readonly (() => Promise<unknown>)[]): Promise<number[]> {
  const times = runs.map((): number[] => [])
  for (let round = 0; round < 9; round += 1) {
    for (const [place, run] of runs.entries()) {
      const start = performance.now()
      await run()
      times[place]?.push(performance.now() - start)
    }
  }
  return times.map((each) => each.sort((a, b) => a - b)[4] ?? Number.POSITIVE_INFINITY)
}

it('a window of a long list costs little beside reading the list', async () => {
  const list = () => firstRows({ text: '', council: null }, 'decided', window)
  const search = () => firstRows({ text: 'fer', council: null }, 'decided', window)
  await fillTo(many)
  expect((await list()).rows).toHaveLength(window)
  const [listed = 0, searched = 0, whole = 0] = await timed(list, search, () => records.toArray())
  expect(listed).toBeLessThan(whole / 4)
  expect(searched).toBeLessThan(whole / 4)
}, 60_000)
