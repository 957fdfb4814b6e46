import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming } from '../../../tests/samples/capture'
import { keptOf, openOlder } from '../../../tests/samples/older-library'
import { ActRow } from '../../model/acts'
import { editOf } from '../../record/sample-record'
import { acts, library, undo } from '../db'
import { binRows, giveAllBack } from '../deletions'

const other = sampleId.replace('101', '102')
const deletedAt = '2026-11-20T10:00:00.000Z'
const size = { versions: 1, readings: 1, edits: 0, undo: 0, marks: 0 }

/** A library as the fifth release left it: a deleted record that somebody had checked, one that is not, an import. */
beforeAll(async () => {
  const { records: [row] = [] } = await keptOf(sampleIncoming())
  await openOlder(5, {
    records: [
      { ...Object(row), deletedAt },
      { ...Object(row), id: other },
    ],
    edits: [editOf({ record: sampleId, step: 4 })],
    staged: [{ import: 1, place: 1, id: other, size, stands: 'new', took: 'no' }],
    stagedHistories: [{ import: 1, place: 1, theirs: { marks: [] }, ours: null }],
  })
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
