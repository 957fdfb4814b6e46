import { expect, test } from 'vitest'
import { fromString } from '../../text/blocks'
import type { SectionRole } from '../shapes'
import { interestFinder } from './interest'

const find = (text: string, role: SectionRole = 'interests') => {
  const words = fromString(text)
  return interestFinder.find(words, {
    role,
    at: { start: 0, end: words.text.length },
    from: 'markup',
    heading: null,
  })
}

test('none is a head, and no interest', () => {
  expect(find('None.').map((f) => f.says)).toEqual([{ head: 'interests', state: 'none-stated' }])
  expect(find('No conflicts of interest were declared.').map((f) => f.is)).toEqual(['head'])
})
test('each paragraph is one interest, with its words', () => {
  const text =
    'Councillor Ash owns a boat at the pier.\nA dispensation was granted to Councillor Birch.\nNone.'
  const found = find(text)
  expect(found.map((f) => f.says)).toEqual([
    'Councillor Ash owns a boat at the pier.',
    'A dispensation was granted to Councillor Birch.',
  ])
  expect(found.map((f) => text.slice(f.at[0].start, f.at[0].end))).toEqual(found.map((f) => f.says))
})
test('other sections are not read', () =>
  expect(find('Councillor Ash owns a boat.', 'minutes')).toEqual([]))
test('nothing printed, nothing found', () => expect(find('')).toEqual([]))
