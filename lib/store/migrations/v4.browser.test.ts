import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../../tests/samples/capture'
import { keptOf, openOlder } from '../../../tests/samples/older-library'
import { RecordRow } from '../../model/kept'
import { library, records } from '../db'
import { linkedOf } from '../linked'
import { wholeOf } from '../whole-records'

/** A library as the third release left it: its rows know of no matter, and of no clauses. */
beforeAll(async () => {
  const { records: [row] = [] } = await keptOf(sampleIncoming())
  const { matter: _, found, ...old } = Object(row)
  const { clauses: __, ...foundThen } = found
  await openOlder(3, { records: [{ ...old, found: foundThen }] })
})
afterAll(() => library.delete())

it('gives every row the matter of itself, found by its id', async () => {
  const [{ row } = { row: null }] = await wholeOf([sampleId])
  expect(RecordRow.parse(row).matter).toEqual([sampleId])
  expect(row?.found.clauses).toBe(row?.found.resolutions)
  expect(await records.where('matter').equals(sampleId).count()).toBe(1)
  expect(await linkedOf(sampleId)).toEqual([])
})
