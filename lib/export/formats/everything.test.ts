import { expect, it } from 'vitest'
import { textBy } from '../../../tests/samples/output'
import { wholeSample } from '../../../tests/samples/whole'
import { EverythingLine } from '../../model/whole'
import { bareFields } from '../../record/sample-record'
import { everything } from './everything'

const records = ['Tŷ £5\u2028', 'a "quote"\r\n', '=1+1', '🏛️ \ud800'].map((title, n) =>
  wholeSample(bareFields(title), { row: { id: `mb1:test:decision-${n}` } }),
)

it('is one line a record that parses, numbered, the last one marked', async () => {
  const text = await textBy(everything, records)
  expect(text.endsWith('\n')).toBe(true)
  const lines = text.split('\n').slice(0, -1)
  const parsed = lines.map((line) => EverythingLine.parse(JSON.parse(line)))
  expect(parsed.map(({ line, last }) => [line, last])).toEqual([
    [1, false],
    [2, false],
    [3, false],
    [4, true],
  ])
})

it('loses nothing', async () => {
  const lines = (await textBy(everything, records)).split('\n').slice(0, -1)
  const back = lines.map((line) => {
    const { format: _f, version: _v, line: _n, last: _l, ...record } = JSON.parse(line)
    return record
  })
  expect(back).toEqual(records)
})

it('is an empty file of no records', async () => {
  expect(await textBy(everything, [])).toBe('')
})
