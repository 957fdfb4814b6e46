import { t } from '../i18n'
import type { MoneyValue, Term } from '../model/facts'
import { moneyParts, pounds } from './money'
import { lengthWords } from './terms'

/** A yearly sum taken over a whole term, in words. */
export interface WholeTerm {
  /** "£2,984,360 a year × 7 years = £20,890,520" */
  readonly words: string
  /** Whether the page prints the product itself. */
  readonly printed: boolean
}

/** Councils round what they print: half a pound in a thousand is the same sum. */
const same = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(a, b) / 2000

const lengths = ({ initialMonths, extensionMonths, maximumMonths }: Term): number[] => {
  const sum =
    initialMonths !== null && extensionMonths !== null ? initialMonths + extensionMonths : null
  return [initialMonths, maximumMonths, sum].filter((months) => months !== null)
}

/**
 * What a sum a year comes to over a term, where the page gives both. A product that the page prints as a sum
 * of its own is told for every such pair; of one that it does not print only the single one that can be
 * meant: one sum a year, one term, the longest it may run.
 *
 * @param values sums of one record, amounts in hundredths of a penny
 */
export function wholeTerms(values: readonly MoneyValue[], terms: readonly Term[]): WholeTerm[] {
  const annual = values.filter(({ basis, upper }) => basis === 'annual' && upper === null)
  const others = values.filter(({ basis }) => basis === 'total' || basis === 'unspecified')
  const months = [...new Set(terms.flatMap(lengths))].filter((one) => one > 12)
  const pairs = annual.flatMap((value) => months.map((length) => productOf(value, length)))
  const printed = pairs.flatMap(({ value, length, product }) => {
    const whole = others.find(({ amount }) => same(amount, product))
    return whole === undefined ? [] : [told(value, length, whole.amount, true)]
  })
  if (printed.length > 0) return printed
  const [value, another] = annual
  const [term, otherTerm] = terms
  if (value === undefined || term === undefined || another !== undefined || otherTerm !== undefined)
    return []
  const longest = Math.max(0, ...lengths(term))
  return longest > 12 ? [told(value, longest, productOf(value, longest).product, false)] : []
}

/** Whether a sum a year comes to this whole over a length that one of the terms prints. */
export const comesTo = (rate: MoneyValue, whole: MoneyValue, terms: readonly Term[]): boolean =>
  terms
    .flatMap(lengths)
    .some((length) => length > 12 && same(whole.amount, productOf(rate, length).product))

const productOf = (value: MoneyValue, length: number) => ({
  value,
  length,
  product: Math.round((value.amount * length) / 12),
})

function told(value: MoneyValue, length: number, whole: number, printed: boolean): WholeTerm {
  const { sum } = moneyParts(value)
  const words = t('whole_term', {
    annual: sum,
    years: lengthWords(length),
    whole: pounds(whole),
  })
  return { words, printed }
}
