import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numberFrom, numberFromWords, ordinalFrom } from './number-words'

const below20 =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** The other way round, written apart from the reader. */
function spelled(n: number): string {
  if (n < 20) return below20[n] ?? ''
  if (n < 100)
    return [tens[Math.floor(n / 10) - 2], n % 10 ? below20[n % 10] : ''].filter(Boolean).join('-')
  if (n < 1000)
    return `${below20[Math.floor(n / 100)]} hundred${n % 100 ? ` and ${spelled(n % 100)}` : ''}`
  return `${spelled(Math.floor(n / 1000))} thousand${n % 1000 ? ` ${spelled(n % 1000)}` : ''}`
}

describe('numbers in words', () => {
  test('every number under a million is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        expect(numberFromWords(spelled(n))).toBe(n)
      }),
    )
  })

  test.each([
    ['twelve', 12],
    ['Twenty-one', 21],
    ['one hundred and five', 105],
    ['a million', 1e6],
    ['half a million', 5e5],
    ['two and a half', 2.5],
    ['12', 12],
    ['2.5', 2.5],
    ['2½', 2.5],
    ['1,2', null],
    ['some', null],
    ['', null],
    ['a', null],
  ])('%s is %s', (printed, n) => {
    expect(numberFrom(printed)).toBe(n)
  })

  test.each([
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['fifth', 5],
    ['eighth', 8],
    ['twelfth', 12],
    ['twentieth', 20],
    ['twenty-first', 21],
    ['3rd', 3],
    ['five', null],
    ['month', null],
  ])('%s is the number %s', (printed, n) => {
    expect(ordinalFrom(printed)).toBe(n)
  })
})
