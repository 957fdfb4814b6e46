import { describe, expect, it } from 'vitest'
import { nothingFound } from '../../tests/samples/nothing-found'
import type { RecordRow } from '../model/kept'
import { countWords, foundWords, type Headlined, headline, outcomeWords } from './headline'

const P = 10_000
const found = (more: Partial<RecordRow['found']>) => ({ ...nothingFound, ...more })
const row = (more: Partial<RecordRow['found']>, rest: Partial<Headlined> = {}): Headlined => ({
  found: found(more),
  decisionMaker: 'Cabinet',
  decided: '2021-03-22',
  outcome: null,
  ...rest,
})

describe('headline', () => {
  it.each<[Headlined, string]>([
    [
      row({
        resolutions: 2,
        verb: 'resolved',
        largestAnnual: 2_984_360 * P,
        largestTotal: 20_890_520 * P,
        maximumMonths: 84,
      }),
      '£2.98m a year (£20.9m in all), 7 years at most. Cabinet resolved 2 things on 22 March 2021.',
    ],
    [
      row({ resolutions: 3, clauses: 5, verb: 'resolved' }),
      'Cabinet resolved 3 things in 5 clauses on 22 March 2021.',
    ],
    [
      row({ resolutions: 1, clauses: 4, verb: 'noted' }, { decisionMaker: null, decided: null }),
      '1 thing was noted in 4 clauses.',
    ],
    [row({ resolutions: 1, verb: 'noted' }), 'Cabinet noted 1 thing on 22 March 2021.'],
    [
      row({ resolutions: 3, verb: 'recommended', largestTotal: 93_000 * P }),
      '£93,000 in all. Cabinet recommended 3 things on 22 March 2021.',
    ],
    [
      row({ resolutions: 1, verb: 'resolved', largestOther: 12.5 * P }, { decided: null }),
      '£12.50. Cabinet resolved 1 thing.',
    ],
    [
      row({ resolutions: 2, verb: 'resolved' }, { decisionMaker: null }),
      '2 things were resolved on 22 March 2021.',
    ],
    [
      row(
        { resolutions: 1, verb: null, maximumMonths: 60 },
        { decisionMaker: null, decided: null },
      ),
      '5 years at most. 1 thing was resolved.',
    ],
    [row({}, { outcome: 'deferred' }), 'Deferred by Cabinet on 22 March 2021.'],
    [row({}, { outcome: 'withdrawn', decisionMaker: null, decided: null }), 'Withdrawn.'],
    [row({}), 'Cabinet on 22 March 2021: no resolution is printed.'],
    [row({}, { decided: null }), 'Cabinet: no resolution is printed.'],
    [row({}, { decisionMaker: null }), 'On 22 March 2021: no resolution is printed.'],
    [row({}, { decisionMaker: null, decided: null }), 'No resolution is printed.'],
    [
      row({ largestAnnual: 500_000 * P }, { decisionMaker: null, decided: null }),
      '£500,000 a year. No resolution is printed.',
    ],
  ])('%#: %o', (given, words) => {
    expect(headline(given)).toBe(words)
  })
})

describe('foundWords', () => {
  it.each<[Partial<RecordRow['found']>, string | null, string]>([
    [
      { largestTotal: 20_890_520 * P, maximumMonths: 84 },
      '£20,890,520',
      ' in all, 7 years at most',
    ],
    [{ largestAnnual: 480_000 * P }, '£480,000', ' a year'],
    [{ largestOther: 250_000 * P }, '£250,000', ''],
    [{ largestOther: 250_000 * P, maximumMonths: 36 }, '£250,000', ', 3 years at most'],
    [{ resolutions: 7 }, null, '7 resolutions, no sum printed'],
    [
      { resolutions: 1, maximumMonths: 18 },
      null,
      '1 resolution, 18 months at most, no sum printed',
    ],
    [{ maximumMonths: 60 }, null, '5 years at most, no sum printed'],
    [{}, null, 'no resolution, sum or term printed'],
  ])('%o', (given, sum, rest) => {
    expect(foundWords(found(given))).toEqual({ sum, rest })
  })
})

it('counts what a page gave, over all of its records', () => {
  expect(countWords([found({ resolutions: 2, values: 3, terms: 1 })])).toBe(
    '2 resolutions · 3 sums · 1 term',
  )
  expect(
    countWords([found({ resolutions: 1 }), found({ resolutions: 1, votes: 1, options: 2 })]),
  ).toBe('2 resolutions · 2 options · 1 vote')
  expect(countWords([])).toBe('no resolution, sum or term printed')
})

it('has words for every outcome', () => {
  expect(outcomeWords('amended')).toBe('Approved as amended')
  expect(outcomeWords('for-determination')).toBe('For determination')
})
