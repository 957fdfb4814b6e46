import { describe, expect, it } from 'vitest'
import type { Term } from '../model/facts'
import { lengthWords, termLine, termWords } from './terms'

const term = (
  initialMonths: number | null,
  extensionMonths: number | null,
  maximumMonths: number | null,
): Term => ({ initialMonths, extensionMonths, maximumMonths })

describe('lengthWords', () => {
  it.each([
    [1, '1 month'],
    [6, '6 months'],
    [12, '1 year'],
    [18, '18 months'],
    [24, '2 years'],
    [25, '2 years 1 month'],
    [30, '2 years 6 months'],
    [120, '10 years'],
    [1500, '125 years'],
  ])('%d months is %s', (months, words) => {
    expect(lengthWords(months)).toBe(words)
  })
})

describe('termWords', () => {
  it.each<[Term, string | null]>([
    [term(60, 60, 120), '5 years, then up to 5 more (10 at most)'],
    [term(36, 24, 60), '3 years, then up to 2 more (5 at most)'],
    [term(12, 12, 24), '1 year, then up to 1 more (2 at most)'],
    [term(36, 18, 54), '3 years, then up to 18 months more (4 years 6 months at most)'],
    [term(18, 12, 30), '18 months, then up to 1 year more (2 years 6 months at most)'],
    [term(60, 24, null), '5 years, then up to 2 more'],
    [term(36, null, 60), '3 years (5 at most)'],
    [term(36, null, null), '3 years'],
    [term(null, null, 84), '7 years at most'],
    [term(null, 18, null), 'an extension of up to 18 months'],
    [term(null, 24, 84), 'up to 2 years of extension (7 at most)'],
    [term(null, null, null), null],
  ])('%o', (value, words) => {
    expect(termWords(value)).toBe(words)
  })
})

describe('termLine', () => {
  it('parts the first length from the whole', () => {
    expect(termLine(term(60, 24, 84))).toEqual({
      initial: 71,
      initialWords: '5 years',
      wholeWords: '7 years',
    })
    expect(termLine(term(36, 24, null))?.wholeWords).toBe('5 years')
  })

  it.each([term(36, null, null), term(null, null, 84), term(60, null, 60)])(
    'is not drawn where there are not two lengths: %o',
    (value) => {
      expect(termLine(value)).toBeNull()
    },
  )
})
