import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ValueBasis, ValueQualifier } from '../../../model/vocabulary'
import { fromString } from '../../../text/blocks'
import type { Finder, OutlineSection } from '../../shapes'
import { contractTermFinder } from '../term/term'
import { moneyValueFinder } from './value'

const section = (length: number): OutlineSection => ({
  role: 'decision',
  at: { start: 0, end: length },
  from: 'markup',
  heading: null,
})
const found = (finder: Finder, text: string) => finder.find(fromString(text), section(text.length))

const grouped = (whole: number) => whole.toString().replace(/\B(?=(?:\d{3})+$)/g, ',')
const scaled = (units: readonly [string, number][]) =>
  fc
    .record({ tenths: fc.integer({ min: 11, max: 9999 }), unit: fc.constantFrom(...units) })
    .map(({ tenths, unit: [suffix, worth] }) => ({
      printed: `£${tenths / 10}${suffix}`,
      amount: tenths * worth * 1000,
    }))
const amount = fc.oneof(
  fc
    .record({
      pounds: fc.integer({ min: 1, max: 99_999_999 }),
      pence: fc.integer({ min: 0, max: 99 }),
    })
    .map(({ pounds, pence }) => ({
      printed: `£${grouped(pounds)}${pence ? `.${String(pence).padStart(2, '0')}` : ''}`,
      amount: pounds * 10_000 + pence * 100,
    })),
  fc.integer({ min: 1, max: 9_999_999 }).map((n) => ({ printed: `£${n}`, amount: n * 10_000 })),
  scaled([
    ['m', 1e6],
    [' million', 1e6],
    ['million', 1e6],
    ['M', 1e6],
    ['k', 1e3],
    ['K', 1e3],
    [' K', 1e3],
  ]),
  fc.integer({ min: 1, max: 99 }).map((n) => ({ printed: `£${n}bn`, amount: n * 1e13 })),
  fc.integer({ min: 1, max: 99 }).map((n) => ({ printed: `${n}p`, amount: n * 100 })),
)
const qualifier = fc.constantFrom<readonly [string, ValueQualifier | null]>(
  ['', null],
  ['up to ', 'up-to'],
  ['a maximum of ', 'up-to'],
  ['not exceeding ', 'up-to'],
  ['no more than ', 'up-to'],
  ['over ', 'over'],
  ['more than ', 'over'],
  ['in excess of ', 'over'],
  ['a minimum of ', 'at-least'],
  ['at least ', 'at-least'],
  ['not less than ', 'at-least'],
  ['no less than ', 'at-least'],
  ['not more than ', 'up-to'],
  ['circa ', 'approximately'],
  ['approximately ', 'approximately'],
  ['around ', 'approximately'],
  ['in the region of ', 'approximately'],
  ['an estimated ', 'approximately'],
)
const basis = fc.constantFrom<readonly [string, ValueBasis]>(
  ['', 'unspecified'],
  [' per annum', 'annual'],
  [' p.a.', 'annual'],
  [' a year', 'annual'],
  [' annually', 'annual'],
  [' per month', 'monthly'],
  [' per week', 'weekly'],
  [' a day', 'daily'],
  [' an hour', 'hourly'],
  [' in total', 'total'],
  [' over five years', 'total'],
  [' over the life of the contract', 'total'],
)

describe('whatever the grammar of sums can print', () => {
  test('is read back, with its exact words', () => {
    fc.assert(
      fc.property(qualifier, amount, basis, ([before, how], sum, [after, per]) => {
        const text = `The board agreed to pay ${before}${sum.printed}${after}`
        const [one, ...rest] = found(moneyValueFinder, text)
        expect(rest).toEqual([])
        expect(one?.says).toMatchObject({
          amount: sum.amount,
          upper: null,
          basis: per,
          qualifier: how,
        })
        const at = one?.at[0] ?? { start: 0, end: 0 }
        const words = `${before.replace(/^an? /, '')}${sum.printed}${after}`
        expect(text.slice(at.start, at.end)).toBe(words)
      }),
    )
  })

  test('is read back as a range', () => {
    const joints = fc.constantFrom(
      ['of ', ' to '],
      ['of ', '-'],
      ['of ', ' – '],
      ['between ', ' and '],
    )
    const hundreds = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(hundreds, hundreds, joints, basis, (low, more, [before, joint], [after, per]) => {
        const text = `The board set prices ${before}£${low * 100}${joint}£${(low + more) * 100}${after}`
        const [one, ...rest] = found(moneyValueFinder, text)
        expect(rest).toEqual([])
        expect(one?.says).toMatchObject({
          amount: low * 1e6,
          upper: (low + more) * 1e6,
          basis: per,
        })
      }),
    )
  })
})

const small = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')
const length = fc
  .record({ count: fc.integer({ min: 2, max: 12 }), years: fc.boolean(), words: fc.boolean() })
  .map(({ count, years, words }) => ({
    count: words ? (small[count - 1] ?? '') : String(count),
    unit: years ? 'year' : 'month',
    months: years ? count * 12 : count,
  }))

describe('whatever the grammar of terms can print', () => {
  test('a contract with one length', () => {
    const forms = fc.constantFrom(
      (n: string, unit: string) => `award a ${n} ${unit} contract for gas`,
      (n: string, unit: string) => `award a ${n}-${unit} contract for gas`,
      (n: string, unit: string) => `award a contract for gas for ${n} ${unit}s`,
      (n: string, unit: string) => `award a contract for a period of ${n} ${unit}s`,
      (n: string, unit: string) => `grant a lease for a term of ${n} ${unit}s from 1 May`,
    )
    fc.assert(
      fc.property(length, forms, ({ count, unit, months }, form) => {
        const says = found(contractTermFinder, form(count, unit)).map((one) => one.says)
        expect(says).toEqual([
          { initialMonths: months, extensionMonths: null, maximumMonths: null },
        ])
      }),
    )
  })

  test('a contract and its extensions', () => {
    const forms = fc.constantFrom(
      (a: string, b: string, times: string) =>
        `award a contract for ${a}s with an option to extend for ${times} further periods of ${b}s`,
      (a: string, b: string, times: string) =>
        `award a ${a} contract with ${times} further ${b} extensions`,
      (a: string, b: string, times: string) =>
        `a contract for ${a}s, plus ${times} optional extensions of ${b}s each`,
    )
    const times = fc.integer({ min: 2, max: 6 })
    fc.assert(
      fc.property(length, length, times, forms, (first, more, n, form) => {
        const text = form(
          `${first.count} ${first.unit}`,
          `${more.count} ${more.unit}`,
          small[n - 1] ?? '',
        )
        const extensionMonths = more.months * n
        expect(found(contractTermFinder, text).map((one) => one.says)).toEqual([
          {
            initialMonths: first.months,
            extensionMonths,
            maximumMonths: first.months + extensionMonths,
          },
        ])
      }),
    )
  })

  test('a sum of years', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 5 }),
        (parts) => {
          const [first = 0, ...rest] = parts
          const later = rest.reduce((sum, one) => sum + one, 0)
          expect(
            found(contractTermFinder, `a contract for ${parts.join('+')} years`).map(
              (one) => one.says,
            ),
          ).toEqual([
            {
              initialMonths: first * 12,
              extensionMonths: later * 12,
              maximumMonths: (first + later) * 12,
            },
          ])
        },
      ),
    )
  })
})
