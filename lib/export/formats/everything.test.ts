import { expect, it } from 'vitest'
import { aboutSample, textBy } from '../../../tests/samples/output'
import { wholeSample } from '../../../tests/samples/whole'
import { CopyHead, EverythingLine } from '../../model/whole'
import { bareFields } from '../../record/sample-record'
import { everything } from './everything'

const records = ['Tŷ £5\u2028', 'a "quote"\r\n', '=1+1', '🏛️ \ud800'].map((title, n) =>
  wholeSample(bareFields(title), { row: { id: `mb1:test:decision-${n}` } }),
)

it('is a head, then one line a record that parses, numbered, the last one marked', async () => {
  const text = await textBy(everything, records)
  expect(text.endsWith('\n')).toBe(true)
  const [head = '', ...lines] = text.split('\n').slice(0, -1)
  expect(CopyHead.parse(JSON.parse(head))).toMatchObject({
    ...{ line: 1, last: false, isWhole: true, settings: { coder: 'Ada' } },
  })
  const parsed = lines.map((line) => EverythingLine.parse(JSON.parse(line)))
  expect(parsed.map(({ line, last }) => [line, last])).toEqual([
    [2, false],
    [3, false],
    [4, false],
    [5, true],
  ])
})

it('loses nothing but halves of characters, which some readers refuse', async () => {
  const [, ...lines] = (await textBy(everything, records)).split('\n').slice(0, -1)
  const back = lines.map((line) => {
    const { format: _f, version: _v, line: _n, last: _l, ...record } = JSON.parse(line)
    return record
  })
  const half = JSON.stringify(records)
  expect(half).toContain('\\ud800')
  expect(back).toEqual(JSON.parse(half.replaceAll('\\ud800', '\ufffd')))
})

it('is a head alone of no records', async () => {
  const [head = '', ...rest] = (await textBy(everything, [])).split('\n')
  expect(CopyHead.parse(JSON.parse(head)).last).toBe(true)
  expect(rest).toEqual([''])
})

it('says in its name and its head that it is a part, which has no settings', async () => {
  const about = { ...aboutSample(), copy: { isWhole: false, settings: null } }
  const [head = ''] = (await textBy(everything, records, about)).split('\n')
  expect(CopyHead.parse(JSON.parse(head))).toMatchObject({
    ...{ isWhole: false, settings: null, selection: 'all decisions, newest first' },
  })
  expect(everything.fileName('2026-11-21', true)).toBe('minutebook-full-backup-2026-11-21.jsonl')
  expect(everything.fileName('2026-11-21', false)).toBe(
    'minutebook-part-of-library-2026-11-21.jsonl',
  )
})
