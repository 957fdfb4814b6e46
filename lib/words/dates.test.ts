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
  it.each([
    [0, 'today at 14:02'],
    [1, 'yesterday at 14:02'],
    [2, 'on 4 March 2025'],
    [-1, 'on 4 March 2025'],
  ])('%d days ago', (daysAgo, words) => {
    expect(momentWords({ date: '2025-03-04', time: '14:02', daysAgo })).toBe(words)
  })
})
