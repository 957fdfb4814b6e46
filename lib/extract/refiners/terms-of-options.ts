import type { Finding, Refiner } from '../shapes'

type OptionFinding = Extract<Finding, { is: 'option' }>

/**
 * A length that only an alternative has, which was not chosen, is no term: nothing is let for it. Runs when it is
 * known which option was chosen. Source: RECORD, `terms` ("that is to be let, awarded or extended").
 */
export const termsOfOptions: Refiner = {
  id: 'refiner/terms-of-options',
  refine(all) {
    const others = all.filter(
      (f): f is OptionFinding => f.is === 'option' && f.says.status !== 'preferred',
    )
    const inOther = (finding: Finding) =>
      finding.at.every((at) =>
        others.some((o) => o.at.some((whole) => whole.start <= at.start && at.end <= whole.end)),
      )
    return others.length === 0 ? all : all.filter((f) => f.is !== 'term' || !inOther(f))
  },
}
