import { Dexie } from 'dexie'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sampleId, sampleIncoming, sampleText } from '../../../tests/samples/capture'
import { factOf, keptSample } from '../../../tests/samples/said'
import { EditRow, ReadingRow, RecordRow, VersionRow } from '../../model/kept'
import { library } from '../db'
import { addEdits } from '../edits'
import { saveCapture } from '../save'
import { matchingKeys } from '../search'
import { undoStep } from '../turns'
import { wholeOf } from '../whole-records'
import { v1 } from './v1'

/** A library as the first release left it on the disk, filled with the same rows. */
async function firstLibrary(): Promise<Record<string, unknown[]>> {
  await saveCapture(sampleIncoming())
  const names = ['records', 'versions', 'readings']
  const rows = await Promise.all(names.map((name) => library.table(name).toArray()))
  await library.delete()
  const first = new Dexie('minutebook')
  first.version(1).stores(v1)
  await first.open()
  const kept = Object.fromEntries(names.map((name, index) => [name, rows[index] ?? []]))
  for (const name of names) await first.table(name).bulkAdd(kept[name] ?? [])
  const edit = { record: sampleId, at: '2026-03-04T11:00:00.000Z' }
  await first.table('edits').bulkAdd([
    { ...edit, fact: 'value-0123456789abcdef-1' },
    { ...edit, fact: 'f2' },
  ])
  first.close()
  return kept
}

let before: Record<string, unknown[]>
beforeAll(async () => {
  await library.open()
  await Promise.all(library.tables.map((table) => table.clear()))
  before = await firstLibrary()
  await library.open()
})
afterAll(() => library.delete())

it('keeps every row of a first library', async () => {
  for (const [name, rows] of Object.entries(before))
    expect(await library.table(name).toArray()).toEqual(rows)
  expect(before.records).toHaveLength(1)
  const { version, reading } = await keptSample()
  const [whole] = await wholeOf([sampleId])
  expect([
    RecordRow.parse(whole?.row),
    VersionRow.parse(version),
    ReadingRow.parse(reading),
  ]).toBeTruthy()
  expect(version.text).toBe(sampleText)
  expect(await matchingKeys({ text: 'weir', council: null })).toHaveLength(1)
})

it('keeps that a fact was spoken of, which judges nothing and lets a new text wait', async () => {
  const edits = await library.table('edits').toArray()
  expect(edits.map((edit) => EditRow.parse(edit).step)).toEqual([1, 2])
  expect((await keptSample()).facts.map((fact) => fact.reviewed)).toEqual(['no'])
  const capture = { ...sampleIncoming() }
  const [record] = capture.records
  if (record === undefined) throw new Error('the sample has no record')
  const text = `${sampleText} And more.`
  const { knows } = await saveCapture({
    ...capture,
    records: [{ ...record, capture: { ...record.capture, text } }],
  })
  expect(knows).toMatchObject([{ changed: 'waits' }])
})

it('takes edits and turns as a new library does', async () => {
  expect(await addEdits(sampleId, [{ verdict: 'confirm', of: await factOf('title') }], 'Ada')).toBe(
    3,
  )
  expect((await keptSample()).row.checked).toBe('all')
  await undoStep(sampleId, 'Ada')
  expect((await keptSample()).row.checked).toBe('no')
})
