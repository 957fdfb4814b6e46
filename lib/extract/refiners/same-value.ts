import type { At } from '../../text/shapes'
import type { Finding, Refiner } from '../shapes'

type ValueFinding = Extract<Finding, { is: 'value' }>

/**
 * The same amount (and upper end) with the same basis twice is one value, quoted twice. It keeps a qualifier or a role
 * that any of its places prints; the first wins. The same amount with another basis is another value. Source: RECORD, `values`.
 */
export const sameValue: Refiner = {
  id: 'refiner/same-value',
  refine: (all) => {
    const kept = new Map<string, ValueFinding>()
    const firsts = all.filter((finding) => {
      if (finding.is !== 'value') return true
      const first = kept.get(keyOf(finding))
      kept.set(keyOf(finding), first ? merged(first, finding) : finding)
      return !first
    })
    return firsts.map((one) => (one.is === 'value' ? (kept.get(keyOf(one)) ?? one) : one))
  },
}

const keyOf = ({ says }: ValueFinding) => `${says.amount}/${says.upper}/${says.basis}`

function merged(first: ValueFinding, again: ValueFinding): ValueFinding {
  const says = {
    ...first.says,
    qualifier: first.says.qualifier ?? again.says.qualifier,
    role: first.says.role ?? again.says.role,
  }
  return { ...first, says, at: withAll(first.at, again.at) }
}

/** All places, each once, in the order found. */
export function withAll(
  first: readonly [At, ...At[]],
  again: readonly At[],
): readonly [At, ...At[]] {
  const added = again.filter(
    (at) => !first.some((one) => one.start === at.start && one.end === at.end),
  )
  return [...first, ...added]
}
