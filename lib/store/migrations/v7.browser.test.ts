import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../../tests/samples/capture'
import { keptOf, openOlder } from '../../../tests/samples/older-library'
import { libraryCounts } from '../counts'
import { library, records } from '../db'
import { firstRows } from '../list'

const deletedAt = '2026-11-30T10:00:00.000Z'

/** A library as the sixth release left it: nothing was counted, and no row has a place in a list. */
beforeAll(async () => {
  const { records: [row] = [] } = await keptOf(sampleIncoming())
  const old = { ...Object(row), order: undefined }
  const later = { ...old, id: `${sampleId}-2`, decided: '2026-11-28' }
  await openOlder(6, { records: [old, later, { ...old, id: `${sampleId}-3`, deletedAt }] })
})
afterAll(() => library.delete())

it('counts what is there, and gives every row its place in the lists', async () => {
  expect(await libraryCounts()).toMatchObject({ decisions: 2, deleted: 1 })
  for (const row of await records.toArray()) expect(row).toHaveProperty('order')
  const { rows } = await firstRows({ text: '', council: null }, 'decided', 9)
  expect(rows.map(({ id }) => id)).toEqual([`${sampleId}-2`, sampleId])
})
