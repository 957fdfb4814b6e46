import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawnMarker, fromRoman, loneMarker, markerAt, roman } from './markers'

describe('a printed marker', () => {
  it.each<[string, string, string, string]>([
    ['1. That the plan', '1', '#.', 'That the plan'],
    ['1.That the plan', '1', '#.', 'That the plan'],
    ['12. To buy', '12', '#.', 'To buy'],
    ['1) To buy', '1', '#)', 'To buy'],
    ['1)To buy', '1', '#)', 'To buy'],
    ['(1) To buy', '1', '(#)', 'To buy'],
    ['( 1 ) To buy', '1', '(#)', 'To buy'],
    ['(a) to buy', 'a', '(#)', 'to buy'],
    ['(A) to buy', 'A', '(#)', 'to buy'],
    ['(iv) to buy', 'iv', '(#)', 'to buy'],
    ['(a)give', 'a', '(#)', 'give'],
    ['a) to buy', 'a', '#)', 'to buy'],
    ['a. To buy', 'a', '#.', 'To buy'],
    ['iii. to buy', 'iii', '#.', 'to buy'],
    ['III. to buy', 'III', '#.', 'to buy'],
    ['A. To buy', 'A', '#.', 'To buy'],
    ['A: To buy', 'A', '#:', 'To buy'],
    ['1: To buy', '1', '#:', 'To buy'],
    ['1.1 To buy', '1.1', '#', 'To buy'],
    ['1.1. To buy', '1.1', '#.', 'To buy'],
    ['2.4.1 To buy', '2.4.1', '#', 'To buy'],
    ['3.0 That it be so', '3.0', '#', 'That it be so'],
    ['(1.2) To buy', '1.2', '(#)', 'To buy'],
    ['“(1) That it be so.”', '1', '(#)', 'That it be so.”'],
    ['• to buy', '•', '•', 'to buy'],
    ['•To buy', '•', '•', 'To buy'],
    ['· to buy', '•', '•', 'to buy'],
    ['- to buy', '•', '•', 'to buy'],
    ['– to buy', '•', '•', 'to buy'],
    ['§ to buy', '•', '•', 'to buy'],
    ['o to buy', '•', '•', 'to buy'],
    ['? to buy', '•', '•', 'to buy'],
    ['\uf0b7 to buy', '•', '•', 'to buy'],
  ])('%j: %s in the style %s', (words, value, style, rest) => {
    const marker = markerAt(words)
    expect(marker).toMatchObject({ value, style })
    expect(words.slice(marker?.length)).toBe(rest)
  })

  it.each([
    'That the plan',
    '10.00 am',
    '10.30am the meeting began',
    '1.5% more',
    '1.2 million pounds',
    '2.5 years',
    '2.0 staff',
    '2.0 Staff',
    '£1. That',
    '2026 was dry',
    '1234. A year',
    '(see note)',
    '(abc) no',
    'eg. this',
    'ok) this',
    '-5 degrees',
    'on the table',
    'our plan',
    '(£5m) of it',
    '66/2010 The Cabinet',
  ])('is none in %j', (words) => {
    expect(markerAt(words)).toBeNull()
  })
})

describe('a marker alone', () => {
  it.each([
    ['1.', '1'],
    ['(a)', 'a'],
    ['iv)', 'iv'],
    ['12', '12'],
    ['1.2', '1.2'],
    ['3)', '3'],
    ['66/2010', '66/2010'],
    ['1/19.', '1/19'],
    ['•', '•'],
    ['\uf0b7', '•'],
    ['A.', 'A'],
  ])('%j is %j', (words, value) => {
    expect(loneMarker(words)?.value).toBe(value)
  })

  it.each([
    '',
    'a',
    'A',
    'That',
    '1. That',
    '2026',
    '£5',
    '5%',
    '-',
    '–',
    '(abc)',
    '10.00 am',
    '✓',
  ])('is none in %j', (words) => {
    expect(loneMarker(words)).toBeNull()
  })
})

describe('what a browser draws', () => {
  it.each<[number, string, string]>([
    [1, '', '1'],
    [3, '1', '3'],
    [3, 'a', 'c'],
    [26, 'a', 'z'],
    [27, 'a', 'aa'],
    [52, 'A', 'AZ'],
    [53, 'a', 'ba'],
    [4, 'i', 'iv'],
    [9, 'I', 'IX'],
    [49, 'i', 'xlix'],
    [99, 'lower-roman', 'xcix'],
    [2, 'lower-alpha', 'b'],
    [2, 'upper-latin', 'B'],
    [4, 'upper-roman', 'IV'],
    [5, 'decimal', '5'],
    [0, 'a', '0'],
    [-2, 'i', '-2'],
  ])('%d in %j is %j', (n, type, drawn) => {
    expect(drawnMarker(n, type)).toBe(drawn)
  })

  it('is read back as the number that it counts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (n) => {
        expect(fromRoman(roman(n))).toBe(n)
        expect(fromRoman(roman(n).toUpperCase())).toBe(n)
      }),
    )
  })

  it.each(['iiii', 'vx', 'ic', 'a', '', 'iix', 'm'])('%j is no numeral', (text) => {
    expect(fromRoman(text)).toBeNull()
  })
})
