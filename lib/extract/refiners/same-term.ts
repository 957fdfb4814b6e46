import type { Words } from '../../text/shapes'
import { apart } from '../find/term/list'
import { isPart, isSame } from '../find/term/merge'
import type { Finding, Refiner } from '../shapes'
import { withAll } from './same-value'

type TermFinding = Extract<Finding, { is: 'term' }>

/**
 * Terms with the same lengths are one term, quoted twice; so is one that only repeats a part of another ("a four-year
 * contract" in the reasons beside "four years with an option of two more" in the resolution). It stands where the first
 * of them stood, and its fullest words are quoted first. Source: RECORD, `terms`.
 */
export const sameTerm: Refiner = {
  id: 'refiner/same-term',
  refine: (all, words) => {
    const answer: Finding[] = []
    for (const finding of all) {
      if (finding.is === 'term') place(words, answer, finding)
      else answer.push(finding)
    }
    return answer
  },
}

/** Puts a term in the place of the first that it repeats, or at the end; any others that it repeats go. */
function place(words: Words, answer: Finding[], finding: TermFinding): void {
  let one = finding
  let at = -1
  for (let index = answer.length - 1; index >= 0; index--) {
    const same = answer[index]
    if (same?.is !== 'term' || !repeats(words, one, same)) continue
    one = isPart(one.says, same.says) ? joined(same, one) : joined(one, same)
    if (at >= 0) answer.splice(at, 1)
    at = index
  }
  if (at < 0) answer.push(one)
  else answer[at] = one
}

const repeats = (words: Words, one: TermFinding, other: TermFinding) =>
  isSame(one.says, other.says) ||
  ((isPart(one.says, other.says) || isPart(other.says, one.says)) &&
    !apart(words, one.at[0], other.at[0]))

const joined = (fuller: TermFinding, poorer: TermFinding): TermFinding => ({
  ...fuller,
  at: withAll(fuller.at, poorer.at),
})
