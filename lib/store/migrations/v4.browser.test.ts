import { Dexie } from 'dexie'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../../tests/samples/capture'
import { RecordRow } from '../../model/kept'
import { library, records } from '../db'
import { linkedOf } from '../linked'
import { saveCapture } from '../save'
import { wholeOf } from '../whole-records'
import { v1 } from './v1'
import { v2 } from './v2'
import { v3 } from './v3'

/** A library as the third release left it: its rows know of no matter, and of no clauses. */
beforeAll(async () => {
  await library.open()
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(sampleIncoming())
  const [row] = await records.toArray()
  await library.delete()
  const third = new Dexie('minutebook')
  third.version(1).stores(v1)
  third.version(2).stores(v2)
  third.version(3).stores(v3)
  await third.open()
  const { matter: _, ...old } = row ?? { matter: [] }
  const { clauses: __, ...found } = row?.found ?? { clauses: 0 }
  await third.table('records').add({ ...old, found })
  third.close()
  await library.open()
})
afterAll(() => library.delete())

it('gives every row the matter of itself, found by its id', async () => {
  const [{ row } = { row: null }] = await wholeOf([sampleId])
  expect(RecordRow.parse(row).matter).toEqual([sampleId])
  expect(row?.found.clauses).toBe(row?.found.resolutions)
  expect(await records.where('matter').equals(sampleId).count()).toBe(1)
  expect(await linkedOf(sampleId)).toEqual([])
})
