import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchor, find } from './anchor'

const item = (n: number, words: string) =>
  `${n}. ${words}\nReasons\nNone were given at the meeting.\n`
const page = [
  item(1, 'That the report on the weir be noted.'),
  item(2, 'That a grant of £12,000 be made to the lido.'),
  item(3, 'That the report on the ferry be noted.'),
].join('')

const place = (words: string, nth = 1, text = page) => {
  let start = -1
  for (let n = 0; n < nth; n++) start = text.indexOf(words, start + 1)
  return { start, end: start + words.length }
}
const mark = (words: string, nth = 1) => anchor(page, place(words, nth))

describe('marked words are placed', () => {
  it('where they were', () => {
    expect(find(page, mark('None', 2))).toEqual({ is: 'placed', at: place('None', 2) })
  })

  it('behind words that came before them', () => {
    const later = `Cabinet, 4 March\n${page}`
    expect(find(later, mark('None', 2))).toEqual({
      is: 'placed',
      at: place('None', 2, later),
    })
  })

  it('though a place that reads the same went', () => {
    const later = page.replace(item(1, 'That the report on the weir be noted.'), '')
    expect(find(later, mark('None', 3))).toEqual({ is: 'placed', at: place('None', 2, later) })
  })

  it('in their order, where as many places read the same as before', () => {
    const rows = `${'A row like any other of this table. '.repeat(30)}`
    const third = anchor(rows, place('like any other', 20, rows))
    const later = `Votes\n${rows}`
    expect(find(later, third)).toEqual({ is: 'placed', at: place('like any other', 20, later) })
  })
})

describe('marked words have moved', () => {
  it('where they stand once, and other words around them', () => {
    const later = 'A grant of £12,000 was refused.'
    expect(find(later, mark('£12,000'))).toEqual({ is: 'moved', at: place('£12,000', 1, later) })
  })

  it('where they stood more than once, and what is left around them is theirs alone', () => {
    const later = page.replace('the ferry be noted.\n', 'the ferry be noted, and filed.\n')
    expect(find(later, mark('be noted', 2))).toEqual({
      is: 'moved',
      at: place('be noted', 2, later),
    })
  })
})

describe('marked words are not placed', () => {
  it('where they stand no more', () => {
    expect(find(page.replace('£12,000', '£13,000'), mark('£12,000'))).toEqual({ is: 'gone' })
  })

  it('where only another place is left that read the same', () => {
    const later = page.replace(item(3, 'That the report on the ferry be noted.'), '')
    expect(find(later, mark('be noted', 2)).is).toBe('gone')
  })

  it('where several places are left and none is theirs', () => {
    const later = page.replace(item(2, 'That a grant of £12,000 be made to the lido.'), '')
    expect(find(later, mark('None', 2)).is).toBe('unsure')
  })

  it('in an empty text', () => {
    expect(find('', mark('£12,000'))).toEqual({ is: 'gone' })
  })
})

it('what is found are the words themselves, and in the same text the same place', () => {
  const any = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '£'), maxLength: 60 })
  fc.assert(
    fc.property(any, any, fc.nat(60), fc.nat(60), (words, later, a, b) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)]
      fc.pre(end > start && end <= words.length)
      const known = anchor(words, { start, end })
      expect(find(words, known)).toEqual({ is: 'placed', at: { start, end } })
      const found = find(later, known)
      if ('at' in found)
        expect(later.slice(found.at.start, found.at.end)).toBe(words.slice(start, end))
    }),
  )
})

it('is quick where one letter is marked on a page of a megabyte', () => {
  const long = 'a row of the table\n'.repeat(55_000)
  const known = anchor(long, { start: 500_000, end: 500_001 })
  const began = performance.now()
  find(`x${long}`, known)
  expect(performance.now() - began).toBeLessThan(2000)
  expect(known.rivals.length).toBeLessThanOrEqual(4)
})
