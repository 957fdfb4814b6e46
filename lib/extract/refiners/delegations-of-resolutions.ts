import type { At } from '../../text/shapes'
import type { Finding, Refiner } from '../shapes'

const by = 'refiner/delegations-of-resolutions'
type DelegationFinding = Extract<Finding, { is: 'delegation' }>
type ResolutionFinding = Extract<Finding, { is: 'resolution' }>

/**
 * Keeps the delegations that the resolutions make: those inside a clause that does more than note. The
 * same delegation of a clause that is printed twice (Decision and Minutes) is one, quoted twice.
 * Runs after the refiner that joins repeated clauses.
 */
export const delegationsOfResolutions: Refiner = {
  id: by,
  refine(all) {
    const isDelegation = (f: Finding): f is DelegationFinding => f.is === 'delegation'
    const clauses = all.filter(
      (f): f is ResolutionFinding => f.is === 'resolution' && f.says.kind !== 'noted',
    )
    const made = all.filter(isDelegation)
    const taken = new Set<DelegationFinding>()
    const kept = clauses.flatMap((clause) => {
      const own = made.filter((d) => !taken.has(d) && clause.at.some((at) => inside(d.at[0], at)))
      for (const d of own) taken.add(d)
      return ofClause(clause, own)
    })
    return [...all.filter((f) => !isDelegation(f)), ...kept]
  },
}

const inside = (at: At, clause: At) => clause.start <= at.start && at.start < clause.end

/** One delegation for each delegate of the clause; the clause's first printing says whom it names. */
function ofClause(
  clause: ResolutionFinding,
  own: readonly DelegationFinding[],
): DelegationFinding[] {
  const kept: DelegationFinding[] = []
  for (const [place, at] of clause.at.entries()) {
    for (const found of own.filter((d) => inside(d.at[0], at))) {
      const n = kept.findIndex((k) => like(k, found))
      const twin = kept[n]
      if (!twin) {
        if (place === 0 || kept.length === 0) kept.push(found)
      } else if (place > 0) kept[n] = { ...twin, at: [...twin.at, ...found.at] }
      else if (key(twin) === key(found)) continue
      else kept.push(found)
    }
  }
  return kept
}

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ')
const like = (a: DelegationFinding, b: DelegationFinding) => folded(a.says.to) === folded(b.says.to)
const key = (d: DelegationFinding) =>
  folded([d.says.to, ...[...d.says.consulting].sort()].join('|'))
