import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isQuoted, quotesOf } from './quote'

const text = 'Approve £5 a year.\nThen £5  A\nYear (net), and (b) 50% more.'

describe('quotesOf', () => {
  it.each<[string, string[]]>([
    ['£5 a year', ['£5 a year', '£5  A\nYear']],
    ['  APPROVE  ', ['Approve']],
    ['(net)', ['(net)']],
    ['(b) 50%', ['(b) 50%']],
    ['.*', []],
    ['£50', []],
    ['', []],
    [' \n ', []],
  ])('finds %j', (words, found) => {
    const quotes = quotesOf(text, words)
    expect(quotes.map((span) => span.exact)).toEqual(found)
    for (const { exact, at } of quotes) expect(text.slice(at.start, at.end)).toBe(exact)
  })

  it('offers no more places than a person can choose from', () => {
    expect(quotesOf('a '.repeat(1000), 'a')).toHaveLength(50)
  })

  it('takes any words as words, and what it finds is quoted', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, words, after) => {
        const whole = `${before} ${words} ${after}`
        const [first] = quotesOf(whole, words)
        if (words.trim() === '') expect(first).toBeUndefined()
        else expect(first && isQuoted(whole, [first])).toBe(true)
      }),
    )
  })
})

it('is quoted where all of its words are printed', () => {
  const [year] = quotesOf(text, 'Then £5')
  const [other] = quotesOf('something else', 'else')
  if (year === undefined || other === undefined) throw new Error('no quotes to ask of')
  expect(isQuoted(text, [year])).toBe(true)
  expect(isQuoted(`Now\n${text}`, [year])).toBe(true)
  expect(isQuoted(text, [year, other])).toBe(false)
  expect(isQuoted(text, [])).toBe(false)
})
