import { Dexie } from 'dexie'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../../tests/samples/capture'
import { ActRow } from '../../model/acts'
import { editOf } from '../../record/sample-record'
import { acts, library, records, undo } from '../db'
import { binRows, giveAllBack } from '../deletions'
import { saveCapture } from '../save'
import { v1 } from './v1'
import { v2 } from './v2'
import { v3 } from './v3'
import { v4 } from './v4'
import { v5 } from './v5'

const other = sampleId.replace('101', '102')
const deletedAt = '2026-11-20T10:00:00.000Z'
const size = { versions: 1, readings: 1, edits: 0, undo: 0, marks: 0 }

/** A library as the fifth release left it: a deleted record that somebody had checked, one that is not, an import. */
beforeAll(async () => {
  await library.open()
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(sampleIncoming())
  const [row] = await records.toArray()
  await library.delete()
  const fifth = new Dexie('minutebook')
  fifth.version(1).stores(v1)
  fifth.version(2).stores(v2)
  fifth.version(3).stores(v3)
  fifth.version(4).stores(v4)
  fifth.version(5).stores(v5)
  await fifth.open()
  await fifth.table('records').bulkAdd([
    { ...row, deletedAt },
    { ...row, id: other },
  ])
  await fifth.table('edits').add(editOf({ record: sampleId, step: 4 }))
  await fifth
    .table('staged')
    .add({ import: 1, place: 1, id: other, size, stands: 'new', took: 'no' })
  await fifth
    .table('stagedHistories')
    .add({ import: 1, place: 1, theirs: { marks: [] }, ours: null })
  fifth.close()
  await library.open()
})
afterAll(() => library.delete())

it('gives what is deleted an act by nobody, after all that was said of it', async () => {
  expect((await acts.toArray()).map((act) => ActRow.parse(act))).toEqual([
    { record: sampleId, step: 5, who: null, at: deletedAt, does: 'delete' },
  ])
  expect((await binRows({ offset: 0, limit: 9 })).rows.map(({ id }) => id)).toEqual([sampleId])
  expect(await giveAllBack('Ada')).toBe(1)
  expect(await undo.toArray()).toMatchObject([{ record: sampleId, step: 6, of: 5, who: 'Ada' }])
})

it('lets imports that wait be taken as others are', async () => {
  expect(await library.table('staged').toArray()).toMatchObject([{ size: { ...size, acts: 0 } }])
  expect(await library.table('stagedHistories').toArray()).toMatchObject([
    { theirs: { marks: [], acts: [] }, ours: null },
  ])
})
