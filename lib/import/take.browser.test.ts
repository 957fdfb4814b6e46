import { beforeEach, describe, expect, it } from 'vitest'
import { sampleId, sampleIncoming, sampleRecord, sampleText } from '../../tests/samples/capture'
import { everythingFile } from '../../tests/samples/everything'
import { factOf, keptSample } from '../../tests/samples/said'
import { edits, library, ofImports, ofRecords, records, versions } from '../store/db'
import { deleteRecord } from '../store/deletions'
import { addEdits } from '../store/edits'
import { takeBack, tidyImport } from '../store/leave-import'
import { saveCapture } from '../store/save'
import { allImports, stagedRows } from '../store/stage-import'
import { takeImport } from '../store/take-import'
import { wholeOf } from '../store/whole-records'
import { sweepImports } from './hold'
import { stageEverything } from './stage-everything'

const watch = { pause: async () => {}, tell: () => {} }
const empty = () => Promise.all(library.tables.map((table) => table.clear()))
const window = { offset: 0, limit: 9 }
const counts = (tables: typeof ofRecords) => Promise.all(tables.map((table) => table.count()))
const tables = () => Promise.all(ofRecords.map((table) => table.toArray()))

const say = async (value: string) =>
  addEdits(sampleId, [{ verdict: 'correct', of: await factOf('title'), value }], 'Ada')
const file = async () => everythingFile(await wholeOf([sampleId]))

async function stage(from: File): Promise<number> {
  const { number, release } = await stageEverything(from, watch)
  release()
  return number
}
const take = (number: number, ...replace: number[]) =>
  takeImport({ number, replace: new Set(replace) }, watch)

beforeEach(async () => {
  await empty()
  await saveCapture(sampleIncoming())
})

describe('before the person says yes', () => {
  it('the library has nothing of the file', async () => {
    const from = await file()
    await empty()
    await stage(from)
    expect(await counts(ofRecords)).toEqual(ofRecords.map(() => 0))
  })
})

describe('what stands in both', () => {
  it('is the same where the library has all of the file, seen at other times', async () => {
    const older = await file()
    await saveCapture(sampleIncoming({ at: '2026-03-09T10:00:00.000Z' }))
    await say('Another title')
    const number = await stage(older)
    expect((await stagedRows(number, 'same', window)).total).toBe(1)
  })

  it('is newer where the file has all of the library, and more; it comes only when it is asked for', async () => {
    await say('Another title')
    const newer = await file()
    await empty()
    await saveCapture(sampleIncoming())
    const before = await tables()
    const number = await stage(newer)
    expect((await stagedRows(number, 'newer', window)).rows).toMatchObject([
      { place: 2, id: sampleId },
    ])
    expect(await take(number)).toEqual({ added: 0, replaced: 0, edited: 0 })
    expect(await tables()).toEqual(before)
    expect(await take(await stage(newer), 2)).toEqual({ added: 0, replaced: 1, edited: 0 })
    expect((await keptSample()).fields.title.value).toBe('Another title')
  })

  it('differs where each has what the other has not: the library keeps its own unless it is told', async () => {
    await say('Theirs')
    const theirs = await file()
    await empty()
    await saveCapture(sampleIncoming())
    await say('Ours')
    const before = await tables()
    const number = await stage(theirs)
    expect((await stagedRows(number, 'differs', window)).total).toBe(1)
    await take(number)
    expect(await tables()).toEqual(before)
    const again = await stage(theirs)
    await take(again, 2)
    await tidyImport(again)
    expect((await keptSample()).fields.title.value).toBe('Theirs')
    expect(await takeBack(again)).toEqual({ removed: 0, restored: 1, stayed: [] })
    expect(await tables()).toEqual(before)
  })

  it('differs where it was deleted here', async () => {
    const from = await file()
    await deleteRecord(sampleId, 'Ada')
    const number = await stage(from)
    expect((await stagedRows(number, 'differs', window)).total).toBe(1)
    await take(number, 2)
    expect((await keptSample()).row.deletedAt).toBe(0)
  })
})

describe('taking an import back', () => {
  const brought = async () => {
    const from = await file()
    await empty()
    const number = await stage(from)
    await take(number)
    await tidyImport(number)
    return number
  }

  it('leaves the library as it was, and nothing of the import', async () => {
    const number = await brought()
    const told: [number, number][] = []
    const taken = await takeBack(number, (...progress) => told.push(progress))
    expect(taken).toEqual({ removed: 1, restored: 0, stayed: [] })
    expect(told).toEqual([
      [0, 1],
      [1, 1],
    ])
    expect(await counts([...ofRecords, ...ofImports])).toEqual(
      [...ofRecords, ...ofImports].map(() => 0),
    )
  })

  it('leaves alone what a person has edited since', async () => {
    const number = await brought()
    await say('Edited since')
    expect(await takeBack(number)).toEqual({ removed: 0, restored: 0, stayed: [sampleId] })
    expect((await keptSample()).fields.title.value).toBe('Edited since')
    expect(await allImports()).toEqual([])
  })
})

describe('an import that stops half way', () => {
  it('is as if it had not begun', async () => {
    const from = await file()
    await empty()
    const number = await stage(from)
    let steps = 0
    const pause = async () => {
      steps += 1
      if (steps === 2) throw new Error('cancelled')
    }
    await expect(takeImport({ number, replace: new Set() }, { ...watch, pause })).rejects.toThrow(
      'cancelled',
    )
    expect(await counts(ofRecords)).toEqual(ofRecords.map(() => 0))
    expect(await take(number)).toEqual({ added: 1, replaced: 0, edited: 0 })
  })

  it('is emptied by the next page, histories too, and a capture meanwhile comes first', async () => {
    await say('From the file')
    const from = await file()
    await empty()
    const number = await stage(from)
    const add = takeImport(
      { number, replace: new Set() },
      {
        ...watch,
        // Captured between the histories and the row that would show them.
        tell: () => {},
        pause: async () => {
          if ((await versions.count()) > 0 && (await records.count()) === 0)
            await saveCapture(
              sampleIncoming({}, { capture: sampleRecord({ text: `${sampleText} Anew.` }) }),
            )
        },
      },
    )
    expect(await add).toEqual({ added: 0, replaced: 0, edited: 0 })
    expect(await edits.count()).toBe(0)
    expect((await keptSample()).version.text).toContain('Anew.')
    await library.table('imports').update(number, { state: 'adding' })
    await sweepImports()
    expect(await counts(ofImports)).toEqual([0, 0, 0])
    expect((await keptSample()).version.text).toContain('Anew.')
  })
})
