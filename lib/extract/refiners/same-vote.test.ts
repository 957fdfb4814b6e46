import { expect, test } from 'vitest'
import { sampleOutline } from '../../../tests/samples/outline'
import type { Vote } from '../../model/facts'
import type { Finding, OutlineSection } from '../shapes'
import { sameVote } from './same-vote'

const section = (role: OutlineSection['role'], start: number): OutlineSection => ({
  role,
  at: { start, end: start + 100 },
  from: 'markup',
  heading: null,
})
const record = sampleOutline({ sections: [section('decision', 0), section('minutes', 100)] })
const none: Vote = { for: null, against: null, abstentions: null, unanimous: null }
const vote = (says: Partial<Vote>, start: number): Finding => ({
  is: 'vote',
  says: { ...none, ...says },
  at: [{ start, end: start + 5 }],
  basis: 'stated',
  by: 'v',
})
const refine = (all: readonly Finding[]) =>
  sameVote
    .refine(all, { text: '', blocks: [] }, record)
    .flatMap((f) => (f.is === 'vote' ? [{ ...f.says, places: f.at.map((a) => a.start) }] : []))

test('a vote in the decision and in the minutes is one, quoted twice', () => {
  expect(refine([vote({ unanimous: true }, 10), vote({ unanimous: true }, 110)])).toEqual([
    { ...none, unanimous: true, places: [10, 110] },
  ])
})
test('the fuller printing gives what the other leaves out', () => {
  expect(
    refine([vote({ unanimous: true }, 10), vote({ unanimous: true, for: 9, against: 0 }, 110)]),
  ).toEqual([{ for: 9, against: 0, abstentions: null, unanimous: true, places: [10, 110] }])
})
test('like votes of one section stay two', () => {
  expect(refine([vote({ unanimous: true }, 110), vote({ unanimous: true }, 150)]).length).toBe(2)
  expect(
    refine([
      vote({ unanimous: true }, 10),
      vote({ unanimous: true }, 110),
      vote({ unanimous: true }, 150),
    ]).map((v) => v.places),
  ).toEqual([[10, 110], [150]])
})
test('votes that differ, or share nothing, stay two', () => {
  expect(refine([vote({ for: 5, against: 4 }, 10), vote({ for: 4, against: 5 }, 110)]).length).toBe(
    2,
  )
  expect(refine([vote({ unanimous: true }, 10), vote({ for: 4 }, 110)]).length).toBe(2)
})
