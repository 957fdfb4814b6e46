import type { Delegation, MoneyValue, Option, Resolution, Term } from '../../model/facts'
import { perPound } from '../../model/pounds'
import { oneLine } from '../plain-text'

/** Items on lines of their own in one cell; null for none. */
export function lines(items: readonly string[]): string | null {
  return items.length === 0 ? null : items.map(oneLine).join('\n')
}

/** `2.iii. text`; the text alone where no marker is printed. */
export function clauseLine({ path, text }: Resolution): string {
  return path.length === 0 ? text : `${path.join('.')}. ${text}`
}

/** `Option 1. Do nothing. [rejected: too dear]`: label, text, and in brackets its status and why. */
export function optionLine({ label, text, status, reason }: Option): string {
  const state = reason === null ? status : `${status}: ${reason}`
  return `${label === null ? '' : `${label}. `}${text} [${state}]`
}

/** `Director of Place [consulting: Leader; Head of Law]`. */
export function delegationLine({ to, consulting }: Delegation): string {
  return consulting.length === 0 ? to : `${to} [consulting: ${consulting.join('; ')}]`
}

/** The largest sum of these values with this basis, in pounds; a range counts by its top. Null for none. */
export function largest(values: readonly MoneyValue[], basis: MoneyValue['basis']): number | null {
  const sums = values
    .filter((value) => value.basis === basis)
    .map((value) => (value.upper ?? value.amount) / perPound)
  return sums.length === 0 ? null : Math.max(...sums)
}

/** The longest that any of these can run, in months: the maximum, else the first length and its extension. */
export function longestTerm(terms: readonly Term[]): number | null {
  const months = terms.flatMap((term) => {
    if (term.maximumMonths !== null) return [term.maximumMonths]
    return term.initialMonths === null ? [] : [term.initialMonths + (term.extensionMonths ?? 0)]
  })
  return months.length === 0 ? null : Math.max(...months)
}
