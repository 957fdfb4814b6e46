import type { KeptRecord } from '../../lib/model/kept'
import type { Quoted } from '../../lib/model/quoted'
import type { Evidence } from '../fact-row'

/** What a list of facts needs of its record: the facts' reviews. */
export type Facts = KeptRecord['facts']

/** A key for a fact in a list: where its first words stand, and which list. */
export function placeOf({ spans }: Pick<Quoted<unknown>, 'spans'>): string {
  return spans.map(({ at }) => `${at.start}-${at.end}`).join(' ')
}

/**
 * A quoted value's evidence with its review, found among the record's facts by field and by the place of
 * its words. A value that no fact stands for is not reviewed.
 */
export function evidenceOf(facts: Facts, field: string, quoted: Quoted<unknown>): Evidence {
  const place = placeOf(quoted)
  const fact = facts.find(
    (one) => one.field === field && placeOf({ spans: spansOf(one) }) === place,
  )
  return { spans: quoted.spans, basis: quoted.basis, reviewed: fact?.reviewed ?? 'no' }
}

/** A kept fact's spans as those of a quoted value: both have at least one. */
const spansOf = ({ spans }: Facts[number]): Quoted<unknown>['spans'] => {
  const [first, ...rest] = spans
  return first === undefined
    ? [{ exact: '', prefix: '', suffix: '', at: { start: -1, end: -1 } }]
    : [first, ...rest]
}
