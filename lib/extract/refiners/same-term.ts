import { isPart } from '../finders/contract-term-merge'
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
  refine: (all) => {
    const answer: Finding[] = []
    for (const finding of all) {
      if (finding.is === 'term') place(answer, finding)
      else answer.push(finding)
    }
    return answer
  },
}

/** Puts a term in the place of the first that it repeats, or at the end; any others that it repeats go. */
function place(answer: Finding[], finding: TermFinding): void {
  let one = finding
  let at = -1
  for (let index = answer.length - 1; index >= 0; index--) {
    const same = answer[index]
    if (same?.is !== 'term' || !isSame(one, same)) continue
    one = isPart(one.says, same.says) ? joined(same, one) : joined(one, same)
    if (at >= 0) answer.splice(at, 1)
    at = index
  }
  if (at < 0) answer.push(one)
  else answer[at] = one
}

const isSame = (one: TermFinding, other: TermFinding) =>
  isPart(one.says, other.says) || isPart(other.says, one.says)

const joined = (fuller: TermFinding, poorer: TermFinding): TermFinding => ({
  ...fuller,
  at: withAll(fuller.at, poorer.at),
})
