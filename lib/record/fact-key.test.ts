import { describe, expect, it } from 'vitest'
import { factKey } from './fact-key'
import { foldWords } from './fold-words'

it.each([
  ['Ynys Môn’s £2m', ['ynys', 'mons', '2m']],
  ['Tŷ’r Ŵyl, Ŷd', ['tyr', 'wyl', 'yd']],
  ['  RESOLVED: that\n(a) the sum', ['resolved', 'that', 'a', 'the', 'sum']],
  ['£1.2m', ['1', '2m']],
  ['—', []],
  ['', []],
])('%j has the words %j', (text, words) => {
  expect(foldWords(text)).toEqual(words)
})

describe('factKey', () => {
  it.each([
    ['Approve the sum.', 'approve  the SUM', true],
    ['Approve the sum.', 'Approve the sums.', false],
    ['£1.2m', '£12m', false],
    ['Cyngor Sir Fôn', 'cyngor sir fon', true],
  ])('of %j and %j is one key: %s', (a, b, same) => {
    expect(factKey('value', a, 1) === factKey('value', b, 1)).toBe(same)
  })

  it('tells kinds and occurrences apart, and begins with a letter', () => {
    const keys = [
      factKey('value', '£5', 1),
      factKey('value', '£5', 2),
      factKey('term', '£5', 1),
      factKey('dates.decided', '£5', 1),
    ]
    expect(new Set(keys).size).toBe(4)
    for (const key of keys) expect(key).toMatch(/^[a-z][A-Za-z.]*-[0-9a-f]{16}-\d+$/)
  })

  it('is what it was: kept edits hang on it', () => {
    expect(factKey('resolution', 'That the footpath be closed.', 1)).toBe(
      'resolution-98cd7809231ea40c-1',
    )
  })

  it('is different for every one of many texts', () => {
    const keys = Array.from({ length: 20_000 }, (_, n) => factKey('value', `£${n}`, 1))
    expect(new Set(keys).size).toBe(keys.length)
  })
})
