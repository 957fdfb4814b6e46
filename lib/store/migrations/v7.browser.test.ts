import { Dexie } from 'dexie'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../../tests/samples/capture'
import { libraryCounts } from '../counts'
import { library, records } from '../db'
import { firstRows } from '../list'
import { saveCapture } from '../save'
import { v1 } from './v1'
import { v2 } from './v2'
import { v3 } from './v3'
import { v4 } from './v4'
import { v5 } from './v5'
import { v6 } from './v6'

const deletedAt = '2026-11-30T10:00:00.000Z'

/** A library as the sixth release left it: nothing was counted, and no row has a place in a list. */
beforeAll(async () => {
  await library.open()
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(sampleIncoming())
  const [row] = await records.toArray()
  await library.delete()
  const sixth = new Dexie('minutebook')
  for (const [at, stores] of [v1, v2, v3, v4, v5, v6].entries())
    sixth.version(at + 1).stores(stores)
  await sixth.open()
  const old = { ...row, order: undefined }
  const later = { ...old, id: `${sampleId}-2`, decided: '2026-11-28' }
  await sixth.table('records').bulkAdd([old, later, { ...old, id: `${sampleId}-3`, deletedAt }])
  sixth.close()
  await library.open()
})
afterAll(() => library.delete())

it('counts what is there, and gives every row its place in the lists', async () => {
  expect(await libraryCounts()).toMatchObject({ records: 2, deleted: 1 })
  for (const row of await records.toArray()) expect(row).toHaveProperty('order')
  const { rows } = await firstRows({ text: '', council: null }, 'decided', 9)
  expect(rows.map(({ id }) => id)).toEqual([`${sampleId}-2`, sampleId])
})
