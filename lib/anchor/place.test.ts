import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeInRecord, placeOfWords, placeOnPage, recordText } from './place'

const page = 'Menu\nTitle\nDecision:\nThat it be so.\nFooter'
const whole = [
  { start: 5, end: 10 },
  { start: 21, end: 35 },
]

it('a record’s text is its parts of the page’s', () => {
  expect(recordText(page, whole)).toBe('Title\nThat it be so.')
})

describe('from the page to the record', () => {
  it.each([
    ['the first part', 5, 10, { start: 0, end: 5 }],
    ['words of the second', 26, 28, { start: 11, end: 13 }],
    ['outside', 0, 4, null],
    ['between the parts', 11, 20, null],
    ['over the edge of a part', 8, 12, null],
    ['over both', 5, 35, null],
  ])('%s', (_what, start, end, place) => {
    expect(placeInRecord(whole, { start, end })).toEqual(place)
  })
})

describe('from the page to the record, over a joint', () => {
  const touching = [
    { start: 0, end: 4 },
    { start: 5, end: 10 },
  ]
  it.each<[string, readonly { start: number; end: number }[], number, number, object | null]>([
    ['of parts that touch', touching, 2, 8, { start: 2, end: 8 }],
    ['inside a part', touching, 6, 8, { start: 6, end: 8 }],
    ['of parts with other words between them', whole, 7, 25, null],
    ['behind the last', touching, 8, 12, null],
  ])('%s', (_what, parts, start, end, place) => {
    expect(placeOfWords(page, parts, { start, end })).toEqual(place)
  })
})

describe('from the record to the page', () => {
  it.each([
    ['the first part', 0, 5, ['Title']],
    ['words of the second', 11, 13, ['it']],
    ['over the joint', 2, 10, ['tle', 'That']],
    ['the joint itself', 5, 6, []],
    ['behind the end', 30, 40, []],
  ])('%s', (_what, start, end, words) => {
    const places = placeOnPage(whole, { start, end })
    expect(places.map((at) => page.slice(at.start, at.end))).toEqual(words)
  })

  it('and back is the same place', () => {
    const text = recordText(page, whole)
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)]
        fc.pre(end > start && !text.slice(start, end).includes('\n'))
        const [only, ...others] = placeOnPage(whole, { start, end })
        expect(others).toEqual([])
        expect(only && placeInRecord(whole, only)).toEqual({ start, end })
      }),
    )
  })
})
