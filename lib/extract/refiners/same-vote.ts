import type { Vote } from '../../model/facts'
import type { At } from '../../text/shapes'
import type { Finding, Refiner } from '../shapes'

const by = 'refiner/same-vote'
type VoteFinding = Extract<Finding, { is: 'vote' }>

/**
 * A vote printed in the decision and again in the minutes is one vote, quoted twice. Two like votes in
 * one section stay two: there were two ballots.
 */
export const sameVote: Refiner = {
  id: by,
  refine(all, _words, record) {
    const sectionOf = (at: At) =>
      record.sections.findIndex((s) => s.at.start <= at.start && at.end <= s.at.end)
    const kept: VoteFinding[] = []
    for (const finding of all) {
      if (finding.is !== 'vote') continue
      const section = sectionOf(finding.at[0])
      const n = kept.findIndex(
        (k) => agree(k.says, finding.says) && !k.at.some((at) => sectionOf(at) === section),
      )
      const twin = kept[n]
      if (twin)
        kept[n] = {
          ...twin,
          says: joined(twin.says, finding.says),
          at: [...twin.at, ...finding.at],
        }
      else kept.push(finding)
    }
    return [...all.filter((f) => f.is !== 'vote'), ...kept]
  },
}

const fields = ['for', 'against', 'abstentions', 'unanimous'] as const

/** No field differs where both print it, and at least one is printed by both. */
function agree(a: Vote, b: Vote): boolean {
  const both = fields.filter((f) => a[f] !== null && b[f] !== null)
  return both.length > 0 && both.every((f) => a[f] === b[f])
}

const joined = (a: Vote, b: Vote): Vote => ({
  for: a.for ?? b.for,
  against: a.against ?? b.against,
  abstentions: a.abstentions ?? b.abstentions,
  unanimous: a.unanimous ?? b.unanimous,
})
