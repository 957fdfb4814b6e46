import { describe, expect, it } from 'vitest'
import { dateWords, momentWords, shortDateWords, timeWords } from './dates'

describe('dates', () => {
  it.each([
    ['2025-03-04', '4 March 2025', '4 Mar 2025'],
    ['2021-12-31', '31 December 2021', '31 Dec 2021'],
    ['2024-02-29', '29 February 2024', '29 Feb 2024'],
    ['1999-09-01', '1 September 1999', '1 Sep 1999'],
  ])('%s', (iso, long, short) => {
    expect(dateWords(iso)).toBe(long)
    expect(shortDateWords(iso)).toBe(short)
  })

  it('leaves what is no calendar date as it is', () => {
    expect(dateWords('March')).toBe('March')
    expect(dateWords('2025-13-01')).toBe('2025-13-01')
  })
})

describe('timeWords', () => {
  it.each([
    ['18:30', '6.30 pm'],
    ['10:00', '10 am'],
    ['00:15', '12.15 am'],
    ['12:05', '12.05 pm'],
    ['12:00', '12 noon'],
    ['00:00', 'midnight'],
    ['09:05', '9.05 am'],
  ])('%s is %s', (time, words) => {
    expect(timeWords(time)).toBe(words)
  })
})

describe('momentWords', () => {
  const now = new Date(2026, 10, 21, 18, 0)
  const iso = (...parts: [number, number, number, number, number]) =>
    new Date(...parts).toISOString()

  it.each([
    [iso(2026, 10, 21, 14, 2), 'today at 14:02'],
    [iso(2026, 10, 20, 9, 15), 'yesterday at 09:15'],
    [iso(2026, 10, 19, 23, 59), 'on 19 November 2026'],
    [iso(2025, 2, 4, 0, 0), 'on 4 March 2025'],
  ])('%s', (moment, words) => {
    expect(momentWords(moment, now)).toBe(words)
  })

  it('knows yesterday over the turn of a year', () => {
    expect(momentWords(iso(2025, 11, 31, 8, 0), new Date(2026, 0, 1, 7, 0))).toBe(
      'yesterday at 08:00',
    )
  })
})
