import { beforeEach, describe, expect, it } from 'vitest'
import { sampleId, sampleIncoming, sampleRecord } from '../../tests/samples/capture'
import { canTurn, factOf, keptSample } from '../../tests/samples/said'
import { libraryCounts } from './counts'
import { acts, library, records, undo } from './db'
import { binRows, deleteRecord, giveAllBack, giveBack } from './deletions'
import { addEdits } from './edits'
import { rowsAt } from './list'
import { saveCapture } from './save'
import { matchingKeys } from './search'
import { undoStep } from './turns'

const idOf = (n: number) => sampleId.replace('101', String(n))
const listed = async () => {
  const rows = await rowsAt(await matchingKeys({ text: '', council: null }))
  return rows.map(({ id }) => id)
}
const inBin = async (window = { offset: 0, limit: 99 }) =>
  (await binRows(window)).rows.map(({ id }) => id)

/** Deletes records one after the other, each at a moment of its own. */
async function deleteInTurn(...ids: string[]): Promise<void> {
  for (const id of ids) {
    await deleteRecord(id, 'Ada')
    const at = (await records.where('id').equals(id).first())?.deletedAt ?? 0
    await expect.poll(() => new Date().toISOString() > String(at)).toBe(true)
  }
}

beforeEach(async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  for (const n of [101, 102, 103])
    await saveCapture(
      sampleIncoming({}, { id: idOf(n), capture: sampleRecord({ what: `decision-${n}` }) }),
    )
})

describe('the bin', () => {
  it('is empty at first', async () => {
    expect(await binRows({ offset: 0, limit: 9 })).toEqual({ rows: [], total: 0 })
    expect(await giveAllBack('Ada')).toBe(0)
  })

  it('has what was deleted, the last first, a window at a time', async () => {
    await deleteInTurn(idOf(102), idOf(103), idOf(101))
    expect(await inBin()).toEqual([idOf(101), idOf(103), idOf(102)])
    expect(await inBin({ offset: 1, limit: 1 })).toEqual([idOf(103)])
    expect((await libraryCounts()).deleted).toBe(3)
    expect(await listed()).toEqual([])
  })

  it('gives one back and keeps the others', async () => {
    const before = await listed()
    await deleteInTurn(idOf(101), idOf(102))
    expect(await giveBack([idOf(101)], 'Bo')).toBe(1)
    expect(await inBin()).toEqual([idOf(102)])
    expect(await giveBack([idOf(102)], 'Bo')).toBe(1)
    expect(await listed()).toEqual(before)
  })

  it('gives all back, whoever deleted them', async () => {
    await deleteRecord(idOf(101), null)
    await deleteRecord(idOf(102), 'Ada')
    expect(await giveAllBack('Bo')).toBe(2)
    expect((await libraryCounts()).deleted).toBe(0)
    expect((await acts.toArray()).map(({ who }) => who)).toEqual([null, 'Ada'])
    expect((await undo.toArray()).map(({ who }) => who)).toEqual(['Bo', 'Bo'])
  })

  it('gives 600 back at once', async () => {
    const [row] = await records.toArray()
    if (row === undefined) throw new Error('the sample was not kept')
    const ids = Array.from({ length: 600 }, (_, n) => idOf(1000 + n))
    await records.bulkAdd(ids.map((id) => ({ ...row, id })))
    await Promise.all(ids.map((id) => deleteRecord(id, null)))
    expect(await giveAllBack(null)).toBe(600)
    expect(await records.where('deletedAt').equals(0).count()).toBe(603)
    expect(await undo.count()).toBe(600)
  })
})

describe('a deletion', () => {
  it('is one step, however often it is asked for', async () => {
    await deleteRecord(sampleId, 'Ada')
    await deleteRecord(sampleId, 'Bo')
    expect(await acts.toArray()).toMatchObject([{ step: 1, does: 'delete', who: 'Ada' }])
    expect(await giveBack([sampleId, sampleId], 'Bo')).toBe(1)
    expect(await giveBack([sampleId], 'Bo')).toBe(0)
    expect(await undo.count()).toBe(1)
  })

  it('leaves the undo of what was said before, and is not redone', async () => {
    await addEdits(sampleId, [{ verdict: 'confirm', of: await factOf('title') }], 'Ada')
    await deleteRecord(sampleId, 'Ada')
    await giveBack([sampleId], 'Ada')
    expect(canTurn(await keptSample())).toEqual({ undo: true, redo: false })
    expect(await undoStep(sampleId, 'Ada')).toMatchObject({ step: { is: 'said' } })
  })

  it('can be given back though it was deleted and given back before', async () => {
    for (let n = 0; n < 3; n += 1) {
      await deleteRecord(sampleId, 'Ada')
      expect(await giveBack([sampleId], 'Ada')).toBe(1)
    }
    expect((await undo.toArray()).map(({ of }) => of)).toEqual([1, 3, 5])
  })
})
