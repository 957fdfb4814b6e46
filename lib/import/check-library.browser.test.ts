import { beforeEach, expect, it } from 'vitest'
import { sampleIncoming, sampleText } from '../../tests/samples/capture'
import { truthfulRecords } from '../../tests/samples/everything'
import { keepWhole } from '../../tests/samples/tables'
import { counts, edits, library, readings, records, versions } from '../store/db'
import { saveCapture } from '../store/save'
import { checkLibrary, repairRows } from './check-library'

const told: string[] = []
const check = (signal = new AbortController().signal) =>
  checkLibrary({ signal, tell: (done, of) => told.push(`${done} of ${of}`) })
const codes = async () => (await check()).faults.map(({ code, column }) => `${code} ${column}`)

beforeEach(async () => {
  told.length = 0
  await Promise.all(library.tables.map((table) => table.clear()))
  await saveCapture(sampleIncoming())
})

it('finds nothing in a sound library, and says how far it is', async () => {
  expect(await check()).toEqual({ records: 1, faults: [], countsAreRight: true })
  expect(told).toEqual(['0 of 1', '1 of 1'])
})

it('finds nothing in records of every kind', async () => {
  await Promise.all(library.tables.map((table) => table.clear()))
  const all = await truthfulRecords()
  await keepWhole(all)
  expect((await check()).faults).toEqual([])
})

it.each<[string, () => Promise<unknown>, string[]]>([
  [
    'a text that is not what was kept',
    () => versions.toCollection().modify({ text: sampleText.replace('£2,000', '£9,000') }),
    ['text-changed versions.0.text'],
  ],
  [
    'a quote that is not in its text',
    () =>
      readings.toCollection().modify((row) => {
        const [first, ...rest] = row.fields.title.spans
        row.fields.title.spans = [{ ...first, exact: 'other words' }, ...rest]
      }),
    ['not-quoted readings.0.fields.title.spans.0.exact'],
  ],
  [
    'a row that says something else',
    () => records.toCollection().modify({ title: 'Something else' }),
    ['row-differs row.title'],
  ],
])('finds %s', async (_name, damage, found) => {
  await damage()
  expect((await codes()).map((one) => one.split(' ')[0])).toEqual(
    found.map((one) => one.split(' ')[0]),
  )
})

it('makes rows and counts again, and touches nothing else', async () => {
  const before = await records.toArray()
  const kept = await Promise.all([versions.toArray(), readings.toArray(), edits.toArray()])
  await records.toCollection().modify({ title: 'Something else' })
  await counts.clear()
  const { faults } = await check()
  await repairRows(faults)
  expect(await records.toArray()).toEqual(before)
  expect(await Promise.all([versions.toArray(), readings.toArray(), edits.toArray()])).toEqual(kept)
  expect(await check()).toEqual({ records: 1, faults: [], countsAreRight: true })
})

it('can be stopped', async () => {
  const stop = new AbortController()
  stop.abort()
  await expect(check(stop.signal)).rejects.toThrow('abort')
})
