import { isPart } from '../finders/contract-term-merge'
import type { Finding, Refiner } from '../shapes'
import { withAll } from './same-value'

type TermFinding = Extract<Finding, { is: 'term' }>

/**
 * Terms with the same lengths are one term, quoted twice; so is one that only repeats a part of another ("a four-year
 * contract" in the reasons beside "four years with an option of two more" in the resolution). Source: RECORD, `terms`.
 */
export const sameTerm: Refiner = {
  id: 'refiner/same-term',
  refine: (all) => {
    const kept: TermFinding[] = []
    for (const finding of all) if (finding.is === 'term') place(kept, finding)
    const left = [...kept]
    const answer: Finding[] = []
    for (const finding of all) {
      if (finding.is !== 'term') answer.push(finding)
      else if (left[0] && left.some((one) => one.at[0] === finding.at[0])) {
        answer.push(...left.splice(0, left.length))
      }
    }
    return [...answer, ...left]
  },
}

function place(kept: TermFinding[], finding: TermFinding): void {
  const at = kept.findIndex(
    (one) => isPart(finding.says, one.says) || isPart(one.says, finding.says),
  )
  const same = kept[at]
  if (!same) {
    kept.push(finding)
    return
  }
  const fuller = isPart(finding.says, same.says) ? same : finding
  const poorer = fuller === same ? finding : same
  kept[at] = { ...fuller, at: withAll(fuller.at, poorer.at) }
}
