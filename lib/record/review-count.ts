import type { Checked, KeptFact, ReviewCount } from '../model/kept'

/**
 * Whether a fact counts when it is said how much of a record has been checked. Papers and further labels do
 * not, nor does a head that is only there: what stands under it is checked fact by fact.
 */
export function isToReview({ field, value }: Pick<KeptFact, 'field' | 'value'>): boolean {
  if (field === 'documents' || field === 'labels') return false
  return !(field.startsWith('heads.') && isPresent(value))
}

const isPresent = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'state' in value && value.state === 'present'

/** How many of a record's facts people have judged, of how many. */
export function reviewCount(facts: readonly KeptFact[]): ReviewCount {
  const counted = facts.filter(isToReview)
  return {
    checked: counted.filter((fact) => fact.reviewed !== 'no').length,
    of: counted.length,
  }
}

/** `all`: nothing is left to judge, and something was judged. */
export function checkedBy({ checked, of }: ReviewCount): Checked {
  if (checked === 0) return 'no'
  return checked === of ? 'all' : 'part'
}
