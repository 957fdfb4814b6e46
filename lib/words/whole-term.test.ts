import { describe, expect, it } from 'vitest'
import type { MoneyValue, Term } from '../model/facts'
import { wholeTerms } from './whole-term'

const P = 10_000
const sum = (pounds: number, basis: MoneyValue['basis']): MoneyValue => ({
  amount: pounds * P,
  upper: null,
  currency: 'GBP',
  basis,
  qualifier: null,
  role: null,
})
const term = (initial: number | null, extension: number | null, maximum: number | null): Term => ({
  initialMonths: initial,
  extensionMonths: extension,
  maximumMonths: maximum,
})
const annual = sum(2_984_360, 'annual')
const said = '£2,984,360 a year × 7 years = £20,890,520'

describe('a sum over a whole term', () => {
  it.each<[string, MoneyValue[], Term[], [string, boolean][]]>([
    ['printed in all', [annual, sum(20_890_520, 'total')], [term(null, null, 84)], [[said, true]]],
    [
      'printed without saying what it is',
      [annual, sum(20_890_520, 'unspecified')],
      [term(60, 24, 84)],
      [[said, true]],
    ],
    [
      'printed rounded: what is told is what is printed',
      [annual, sum(20_900_000, 'total')],
      [term(60, 24, null)],
      [['£2,984,360 a year × 7 years = £20,900,000', true]],
    ],
    ['not printed', [annual], [term(60, 24, 84)], [[said, false]]],
    ['of another sum', [annual, sum(1_000_000, 'total')], [term(60, 24, 84)], [[said, false]]],
    ['with two sums a year', [annual, sum(93_000, 'annual')], [term(60, 24, 84)], []],
    ['with two terms', [annual], [term(60, null, null), term(24, null, null)], []],
    ['of one year', [annual], [term(12, null, null)], []],
    ['without a term', [annual], [], []],
    ['without a sum a year', [sum(5, 'total')], [term(60, 24, 84)], []],
  ])('%s', (_name, values, terms, expected) => {
    expect(wholeTerms(values, terms).map(({ words, printed }) => [words, printed])).toEqual(
      expected,
    )
  })

  it('of part of a year', () => {
    const [only] = wholeTerms([sum(12_000, 'annual')], [term(18, null, null)])
    expect(only?.words).toBe('£12,000 a year × 18 months = £18,000')
  })
})
