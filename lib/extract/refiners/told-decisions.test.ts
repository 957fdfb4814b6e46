import { expect, test } from 'vitest'
import { sampleOutline } from '../../../tests/samples/outline'
import { toldDecisionId } from '../find/resolution/told-decision'
import type { Finding } from '../shapes'
import { toldDecisions } from './told-decisions'

const record = sampleOutline()
const clause = (by: string): Finding => ({
  is: 'resolution',
  says: { path: [], text: 'The report was noted.', kind: 'noted', lead: null },
  at: [{ start: 0, end: 21 }],
  basis: 'stated',
  by,
})
const withheld: Finding = {
  is: 'head',
  says: { head: 'decision', state: 'exempt' },
  at: [{ start: 30, end: 40 }],
  basis: 'stated',
  by: 'finder/resolution',
}
const kept = (...all: Finding[]) => toldDecisions.refine(all, { text: '', blocks: [] }, record)

test('what was told stands where nothing was resolved', () => {
  expect(kept(clause(toldDecisionId))).toHaveLength(1)
})
test('and is the talk before what was', () => {
  const resolved = clause('finder/resolution')
  expect(kept(clause(toldDecisionId), resolved)).toEqual([resolved])
  expect(kept(clause(toldDecisionId), withheld)).toEqual([withheld])
})
