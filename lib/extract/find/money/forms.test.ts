import { describe, expect, test } from 'vitest'
import { fromString } from '../../../text/blocks'
import { moneyValueFinder } from './value'

/** "up-to 1000-2000 annual": qualifier, pounds with the upper end, basis; what is not said is left out. */
function read(given: string): string[] {
  const words = fromString(given)
  const at = { start: 0, end: words.text.length }
  const where = { role: 'decision', at, from: 'markup', heading: null } as const
  return moneyValueFinder.find(words, where).flatMap((finding) => {
    if (finding.is !== 'value') return []
    const { amount, upper, basis, qualifier } = finding.says
    const sum = [amount, upper].filter((one) => one !== null).map((one) => one / 10_000)
    return [
      [qualifier, sum.join('-'), basis === 'unspecified' ? null : basis].filter(Boolean).join(' '),
    ]
  })
}

describe('a number is read whole or left blank', () => {
  test.each<[string, ...string[]]>([
    ['two and a half million pounds be spent', '2500000'],
    ['three quarters of a million pounds', '750000'],
    ['a quarter of a million pounds', '250000'],
    ['half a million pounds', '500000'],
    ['one and a half thousand pounds', '1500'],
    ['a grant of £1½ million', '1500000'],
    ['a grant of £2¼m', '2250000'],
    ['a grant of £½m', '500000'],
    ['a fee of £4½', '4.5'],
    ['£3.5 mln be spent', '3500000'],
    ['£1 , 500 be paid for plans', '1500'],
    ["a loan of £1'000'000 be made", '1000000'],
    ['a loan of £1’250’000 be made', '1250000'],
    ['c.2 million pounds', '2000000'],
    ['between £20-25,000 be set aside', '20000-25000'],
    ['£5-10,000 for signs', '5000-10000'],
    ['£500-1,000 for signs', '500-1000'],
    ['£2-3 million for the weir', '2000000-3000000'],
    ['£2.5m² for the club', '2500000'],
    ['£250¹ be waived', '250'],
    // Nobody says how many, or how much one is
    ['several million pounds of debt'],
    ['a multi-million pound bid'],
    ['many millions of pounds'],
    ['a few hundred pounds'],
    ['2-3 million pounds'],
    ['two to three million or so'],
    ['a debt of £2 trillion'],
    ['£3 crores'],
    ['£10/15k for signs'],
    ['£1⅓ million'],
    ['£1.234.567'],
    // What looks alike and is whole
    ['£50 per m² of floor', '50'],
    ['a fee of £10, 15 of which were paid', '10'],
    ['£2023/24'],
    ['£5/hour', '5 hourly'],
    ['£5, 100 homes will benefit', '5'],
  ])('%s', (words, ...sums) => {
    expect(read(words)).toEqual(sums)
  })
})

describe('a qualifier or a basis is of its own sum', () => {
  test.each<[string, ...string[]]>([
    ['extended for up to two years, at a contribution of £61,400', '61400'],
    ['a maximum of 40 homes at a cost of £2m', '2000000'],
    ['at least three quotes for work of £5,000', '5000'],
    ['grants of between £500 and £5,000 be made in two rounds each year', '500-5000'],
    ['£300 for 12 visits each year', '300'],
    // Opposites
    ['up to a cost of £61,400', 'up-to 61400'],
    ['a maximum budget of £2m', 'up-to 2000000'],
    ['a maximum two year budget of £2m', 'up-to 2000000 total'],
    ['up to two million pounds', 'up-to 2000000'],
    ['£4,000 paid in four instalments each year', '4000 annual'],
    ['£125,000 was made available each year', '125000 annual'],
  ])('%s', (words, ...sums) => {
    expect(read(words)).toEqual(sums)
  })
})
