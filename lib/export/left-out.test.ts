import { expect, it } from 'vitest'
import { nastyRecords } from '../../tests/samples/nasty'
import { wholeSample } from '../../tests/samples/whole'
import type { WholeRecord } from '../model/whole'
import { factsOf } from '../record/facts'
import { finalRecord } from '../record/final-record'
import { bareFields, editOf } from '../record/sample-record'
import type { ExportOption } from './format'
import { leavingOut } from './left-out'
import { notedFacts } from './tables/table'

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
  const by = (who: string) => ({
    ...one,
    marks: [],
    edits: one.edits.map((edit) => ({ ...edit, who })),
  })
  const all = [by('Ben Penhale'), by('Ada'), by('Ben Penhale')]
  const named = coders(all)
  expect(new Set(named)).toEqual(new Set(['Ben Penhale', 'Ada']))
  const numbers: Record<string, string> = { 'Ben Penhale': 'coder 1', Ada: 'coder 2' }
  expect(coders(all, 'noNames')).toEqual(named.map((who) => numbers[who]))
})

it('cleans the note of a record that nobody checked and whose page prints no contact', () => {
  const fields = bareFields('Weir')
  const [title] = factsOf(fields)
  if (title === undefined) throw new Error('the sample has no title')
  const { key, kind, spans, value } = title
  const note = editOf({
    ...{ fact: key, field: 'title', kind, verdict: 'note', value: null, machine: value },
    ...{ spans: [...spans], note: 'Ask j.nother@marlbury.example' },
  })
  const record = finalRecord(wholeSample(fields, { text: 'Weir', edits: [note] }))
  if (record === null) throw new Error('the sample has no text')
  const shown = leavingOut(new Set())(record, 'Weir')
  expect(notedFacts(shown).flatMap(({ notes }) => notes.map(({ text }) => text))).toEqual([
    'Ask [contact left out]',
  ])
})
