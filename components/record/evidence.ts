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
 * its words (and, of two there, by the value itself). A value that no fact stands for is not reviewed.
 */
export function evidenceOf(facts: Facts, field: string, quoted: Quoted<unknown>): Evidence {
  const place = placeOf(quoted)
  const there = facts.filter(
    (one) => one.field === field && placeOf({ spans: spansOf(one) }) === place,
  )
  const fact = there.find(({ value }) => value === quoted.value) ?? there[0] ?? null
  const { spans, basis } = quoted
  return { spans, basis, reviewed: fact?.reviewed ?? 'no', fact }
}

/** A quoted value of a list with its evidence, and a key that no other of the list has. */
export interface Listed<T> {
  readonly one: Quoted<T>
  readonly evidence: Evidence
  readonly key: string
}

export function listed<T>(facts: Facts, field: string, all: readonly Quoted<T>[]): Listed<T>[] {
  return all.map((one, i) => {
    const evidence = evidenceOf(facts, field, one)
    return { one, evidence, key: evidence.fact?.key ?? `${placeOf(one)} ${i}` }
  })
}

/** The facts that a list's rows stand for, for its section. */
export const factsIn = (all: readonly Pick<Listed<unknown>, 'evidence'>[]): Evidence['fact'][] =>
  all.map(({ evidence }) => evidence.fact)

/** A kept fact's spans as those of a quoted value: both have at least one. */
const spansOf = ({ spans }: Facts[number]): Quoted<unknown>['spans'] => {
  const [first, ...rest] = spans
  return first === undefined
    ? [{ exact: '', prefix: '', suffix: '', at: { start: -1, end: -1 } }]
    : [first, ...rest]
}
