import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../../tests/samples/capture'
import { keptOf, openOlder } from '../../../tests/samples/older-library'
import type { RecordRow } from '../../model/kept'
import { checkCounts, libraryCounts } from '../counts'
import { counts, library } from '../db'
import { deleteRecord } from '../deletions'
import { firstRows } from '../list'
import { selectedKeys } from '../selection'

const deletedAt = '2026-11-30T10:00:00.000Z'
const id = (n: number) => `${sampleId}-${n}`

/** A library as the eighth release left it: decisions and items in one list, and counted together. */
beforeAll(async () => {
  const { records: [kept] = [] } = await keptOf(sampleIncoming())
  const { shelf: _, ...row }: RecordRow & { shelf?: string } = Object(kept)
  const item = { ...row, kind: 'agenda-item', order: { decided: 0, captured: 0 } }
  const found = { ...row.found, clauses: 1 }
  await openOlder(8, {
    records: [
      { ...row, id: id(1), order: { decided: 0, captured: 0 } },
      { ...item, id: id(2) },
      { ...item, id: id(3), found },
      { ...item, id: id(4), deletedAt },
      { ...item, id: id(5), found, title: 'Minutes of the last meeting' },
    ],
    counts: [{ key: row.councilKey, council: row.council, records: 4, deleted: 1 }],
  })
})
afterAll(() => library.delete())

const ids = async (items: boolean) => {
  const { rows } = await firstRows({ text: '', council: null, items }, 'captured', 9)
  return rows.map((row) => row.id)
}

it('gives items that decide nothing a list and counts of their own', async () => {
  expect(await ids(false)).toEqual([id(1), id(3)])
  expect(await ids(true)).toEqual([id(2), id(5)])
  expect(await libraryCounts()).toMatchObject({ decisions: 2, items: 2, deleted: 1 })
  for (const row of await counts.toArray()) expect(row).not.toHaveProperty('records')
  expect(await checkCounts()).toBe(true)
  const query = { text: 'weir', council: null }
  expect(await selectedKeys({ is: 'found', query, withItems: true })).toHaveLength(4)
})

it('keeps them as a new library does', async () => {
  await deleteRecord(id(2), null)
  expect(await ids(true)).toEqual([id(5)])
  expect(await libraryCounts()).toMatchObject({ decisions: 2, items: 1, deleted: 2 })
  expect(await checkCounts()).toBe(true)
})
