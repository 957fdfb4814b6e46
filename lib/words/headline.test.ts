import { describe, expect, it } from 'vitest'
import { nothingFound } from '../../tests/samples/nothing-found'
import type { RecordRow } from '../model/kept'
import { countWords, foundWords, type Headlined, headline, outcomeWords } from './headline'

const P = 10_000
const found = (more: Partial<RecordRow['found']>) => ({ ...nothingFound, ...more })
type Main = NonNullable<RecordRow['found']['main']>
const main = (pounds: number, more: Partial<Main> = {}) => {
  const part = { upper: null, basis: 'unspecified', qualifier: null } as const
  return { values: 1, main: { amount: pounds * P, ...part, whole: null, ...more } }
}
const whole = (pounds: number) =>
  ({ amount: pounds * P, upper: null, basis: 'total', qualifier: null }) as const
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
        ...main(2_984_360, { basis: 'annual', whole: whole(20_890_520) }),
        maximumMonths: 84,
      }),
      '£2.98m a year (£20.9m in all), 7 years at most. Cabinet made 2 resolutions on 22 March 2021.',
    ],
    [
      row(
        { resolutions: 1, verb: 'resolved' },
        {
          decisionMaker:
            'Executive Director of Place, Growth and Regeneration in consultation with the Cabinet Member for Homes',
        },
      ),
      'Executive Director of Place, Growth and Regeneration in consultation with the C… made 1 resolution on 22 March 2021.',
    ],
    [
      row({ resolutions: 3, clauses: 5, verb: 'resolved' }),
      'Cabinet made 3 resolutions (5 clauses) on 22 March 2021.',
    ],
    [
      row({ resolutions: 1, clauses: 4, verb: 'noted' }, { decisionMaker: null, decided: null }),
      '1 resolution to note (4 clauses).',
    ],
    [row({ resolutions: 1, verb: 'noted' }), 'Cabinet made 1 resolution to note on 22 March 2021.'],
    [
      row({ resolutions: 3, verb: 'recommended', ...main(93_000, { basis: 'total' }) }),
      '£93,000 in all. Cabinet made 3 recommendations on 22 March 2021.',
    ],
    [
      row({ resolutions: 1, verb: 'resolved', ...main(12.5) }, { decided: null }),
      '£12.50. Cabinet made 1 resolution.',
    ],
    [
      row({ resolutions: 2, verb: 'resolved' }, { decisionMaker: null }),
      '2 resolutions on 22 March 2021.',
    ],
    [
      row(
        { resolutions: 1, verb: null, maximumMonths: 60 },
        { decisionMaker: null, decided: null },
      ),
      '5 years at most. 1 resolution.',
    ],
    [row({}, { outcome: 'deferred' }), 'Deferred by Cabinet on 22 March 2021.'],
    [row({}, { outcome: 'withdrawn', decisionMaker: null, decided: null }), 'Withdrawn.'],
    [row({}), 'Cabinet on 22 March 2021: no resolution stated.'],
    [row({}, { decided: null }), 'Cabinet: no resolution stated.'],
    [row({}, { decisionMaker: null }), 'On 22 March 2021: no resolution stated.'],
    [row({}, { decisionMaker: null, decided: null }), 'No resolution stated.'],
    [
      row(main(500_000, { basis: 'annual' }), { decisionMaker: null, decided: null }),
      '£500,000 a year. No resolution stated.',
    ],
    [
      row({ resolutions: 2, ...main(250_000, { qualifier: 'up-to' }) }),
      'Up to £250,000. Cabinet made 2 resolutions on 22 March 2021.',
    ],
    [
      row({ resolutions: 2, values: 5, maximumMonths: 60 }),
      '5 sums, 5 years at most. Cabinet made 2 resolutions on 22 March 2021.',
    ],
  ])('%#: %o', (given, words) => {
    expect(headline(given)).toBe(words)
  })
})

describe('foundWords', () => {
  it.each<[Partial<RecordRow['found']>, string | null, string]>([
    [
      { ...main(20_890_520, { basis: 'total' }), maximumMonths: 84 },
      '£20,890,520',
      ' in all, 7 years at most',
    ],
    [main(480_000, { basis: 'annual' }), '£480,000', ' a year'],
    [main(250_000), '£250,000', ''],
    [main(45_000, { qualifier: 'at-least' }), 'at least £45,000', ''],
    [{ ...main(250_000), maximumMonths: 36 }, '£250,000', ', 3 years at most'],
    [{ resolutions: 4, clauses: 6, values: 3 }, null, '4 resolutions (6 clauses), 3 sums'],
    [{ resolutions: 7 }, null, '7 resolutions, no sum stated'],
    [{ resolutions: 1, maximumMonths: 18 }, null, '1 resolution, 18 months at most, no sum stated'],
    [{ maximumMonths: 60 }, null, '5 years at most, no sum stated'],
    [{}, null, 'no resolution, sum or term stated'],
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
  expect(countWords([])).toBe('no resolution, sum or term stated')
})

it('has words for every outcome', () => {
  expect(outcomeWords('amended')).toBe('Approved as amended')
  expect(outcomeWords('for-determination')).toBe('For determination')
})
