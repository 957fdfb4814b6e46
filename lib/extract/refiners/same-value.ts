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
    const groups = new Map<string, [ValueFinding, ...ValueFinding[]]>()
    const firsts = all.filter((finding) => {
      if (finding.is !== 'value') return true
      const group = groups.get(keyOf(finding))
      if (group) group.push(finding)
      else groups.set(keyOf(finding), [finding])
      return !group
    })
    return firsts.map((one) => {
      const group = one.is === 'value' ? groups.get(keyOf(one)) : undefined
      return group ? merged(group) : one
    })
  },
}

const keyOf = ({ says }: ValueFinding) => `${says.amount}/${says.upper}/${says.basis}`

function merged([first, ...again]: readonly [ValueFinding, ...ValueFinding[]]): ValueFinding {
  const says = {
    ...first.says,
    qualifier: first.says.qualifier ?? printed(again, 'qualifier'),
    role: first.says.role ?? printed(again, 'role'),
  }
  const more = again.flatMap(({ at }) => at)
  return { ...first, says, at: withAll(first.at, more) }
}

function printed<K extends 'qualifier' | 'role'>(
  again: readonly ValueFinding[],
  key: K,
): ValueFinding['says'][K] | null {
  return again.find(({ says }) => says[key] !== null)?.says[key] ?? null
}

/** All places, each once, in the order found. */
export function withAll(
  first: readonly [At, ...At[]],
  again: readonly At[],
): readonly [At, ...At[]] {
  const seen = new Set(first.map(placeKey))
  const added = again.filter((at) => {
    const fresh = !seen.has(placeKey(at))
    seen.add(placeKey(at))
    return fresh
  })
  return [...first, ...added]
}

const placeKey = ({ start, end }: At) => `${start}-${end}`
