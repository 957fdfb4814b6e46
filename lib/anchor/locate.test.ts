import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describe as spanOf } from './describe'
import { locate } from './locate'

const text =
  'Street Lighting\nRESOLVED: That\n1. a contract be let for £340,000; and\n2. a contract be let for £25,000.\nReasons\nThe lamps are old.'

const quote = (words: string, nth = 1) => {
  let start = -1
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
  return spanOf(text, { start, end: start + words.length })
}

describe('the address of words', () => {
  it('is the words, 32 units on both sides, and the place', () => {
    expect(quote('RESOLVED')).toEqual({
      exact: 'RESOLVED',
      prefix: 'Street Lighting\n',
      suffix: ': That\n1. a contract be let for ',
      at: { start: 16, end: 24 },
    })
  })

  it.each([
    [0, 0],
    [5, 5],
    [9, 4],
    [text.length - 2, text.length + 3],
    [text.length + 5, text.length + 9],
  ])('cannot be made of %d to %d', (start, end) => {
    expect(() => spanOf(text, { start, end })).toThrow(RangeError)
  })
})

describe('words are found', () => {
  it('at their place', () => {
    const span = quote('£340,000')
    expect(locate(text, span)).toEqual({ at: span.at, how: 'exact' })
  })

  it('at their place of several alike', () => {
    for (const nth of [1, 2]) {
      const span = quote('a contract be let', nth)
      expect(locate(text, span)).toEqual({ at: span.at, how: 'exact' })
    }
  })

  it('elsewhere, when words came before them', () => {
    const span = quote('£340,000')
    const place = locate(`Cabinet\n${text}`, span)
    expect(place).toEqual({ at: { start: span.at.start + 8, end: span.at.end + 8 }, how: 'moved' })
  })

  it('elsewhere of several alike, by their neighbours', () => {
    const span = quote('a contract be let', 2)
    const place = locate(`xx${text}`, span)
    expect(place?.at.start).toBe(span.at.start + 2)
  })

  it('at their place though the neighbours changed, when they stand nowhere else', () => {
    const span = quote('£340,000')
    const changed = text.replace('£340,000; and', '£340,000.')
    expect(locate(changed, span)).toEqual({ at: span.at, how: 'exact' })
  })

  it('elsewhere though the neighbours changed, when they stand nowhere else', () => {
    const place = locate('They agreed £340,000 for lamps.', quote('£340,000'))
    expect(place).toEqual({ at: { start: 12, end: 20 }, how: 'moved' })
  })
})

describe('words are gone', () => {
  it.each<[string, string]>([
    ['when they stand nowhere', 'Nothing of it is left.'],
    ['when they stand twice with other neighbours', 'x £340,000 y, then z £340,000 w'],
    ['when letters differ', text.replace('£340,000', '£340,001')],
    ['in an empty text', ''],
  ])('%s', (_when, later) => {
    expect(locate(later, quote('£340,000'))).toBeNull()
  })

  it('when two places have the same neighbours and neither is the old one', () => {
    const part = `${'-'.repeat(32)}a lamp${'-'.repeat(32)}`
    const span = spanOf(part, { start: 32, end: 38 })
    expect(locate(`${part} ${part}`, span)).toEqual({ at: span.at, how: 'exact' })
    expect(locate(`  ${part} ${part}`, span)).toBeNull()
  })

  it('when there are none to find', () => {
    expect(locate(text, { exact: '', prefix: '', suffix: '', at: { start: 3, end: 3 } })).toBeNull()
  })
})

describe('law 3', () => {
  const any = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '\n', '£', '\ud800'),
    maxLength: 80,
  })

  it('describe(locate(s)) is s in the text it was made of', () => {
    fc.assert(
      fc.property(any, fc.nat(80), fc.nat(80), (words, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(end > start && end <= words.length)
        const span = spanOf(words, { start, end })
        const place = locate(words, span)
        expect(place?.how).toBe('exact')
        expect(place && spanOf(words, place.at)).toEqual(span)
      }),
    )
  })

  it('what is found in any later text are the words themselves', () => {
    fc.assert(
      fc.property(any, any, fc.nat(80), fc.nat(80), (words, later, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(end > start && end <= words.length)
        const span = spanOf(words, { start, end })
        const place = locate(later, span)
        if (place) expect(later.slice(place.at.start, place.at.end)).toBe(span.exact)
      }),
    )
  })
})
