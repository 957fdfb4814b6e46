import { expect, it } from 'vitest'
import { nastyRecords } from '../../tests/samples/nasty'
import type { WholeRecord } from '../model/whole'
import { finalRecord } from '../record/final-record'
import type { ExportOption } from './format'
import { leavingOut } from './left-out'

/** Who judged the facts of some records, in their order, as a file with these options has it. */
function coders(records: readonly WholeRecord[], ...options: ExportOption[]): string[] {
  const leftOut = leavingOut(new Set(options))
  return records
    .flatMap((whole) => finalRecord(whole) ?? [])
    .flatMap((record) => leftOut(record, record.version.text).facts())
    .flatMap(({ judged }) => judged?.who ?? [])
}

it('numbers coders in the order in which they are met, the same one the same all through a file', () => {
  const [one] = nastyRecords
  if (one === undefined) throw new Error('there are no records')
  const by = (who: string) => ({ ...one, edits: one.edits.map((edit) => ({ ...edit, who })) })
  const all = [by('Ben Penhale'), by('Ada'), by('Ben Penhale')]
  const named = coders(all)
  expect(new Set(named)).toEqual(new Set(['Ben Penhale', 'Ada']))
  const numbers: Record<string, string> = { 'Ben Penhale': 'coder 1', Ada: 'coder 2' }
  expect(coders(all, 'noNames')).toEqual(named.map((who) => numbers[who]))
})
