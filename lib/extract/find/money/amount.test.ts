import { describe, expect, test } from 'vitest'
import { fromString } from '../../../text/blocks'
import { moneyValueFinder } from './value'

/** "1000..2000 annual up-to: the quoted words", one a finding; quotes apart are parted by " … ", lines by "|". */
function read(given: string): string[] {
  const words = fromString(given)
  const at = { start: 0, end: words.text.length }
  const found = moneyValueFinder.find(words, {
    role: 'decision',
    at,
    from: 'markup',
    heading: null,
  })
  return found.map((finding) => {
    if (finding.is !== 'value') throw new Error(`not a value: ${finding.is}`)
    const { amount, upper, basis, qualifier } = finding.says
    const quote = finding.at.map((one) => words.text.slice(one.start, one.end).replace(/\n/g, '|'))
    const sum = upper === null ? `${amount / 1e4}` : `${amount / 1e4}..${upper / 1e4}`
    const said = [sum, basis === 'unspecified' ? null : basis, qualifier].filter(Boolean)
    return `${said.join(' ')}: ${quote.join(' … ')}`
  })
}

/** Every form in which money is printed, and what only looks like it. In pounds. */
const printed: readonly (readonly [string, ...string[]])[] = [
  ['a grant of £1,234.56 was paid', '1234.56: £1,234.56'],
  ['the pavilion roof cost £1.2m', '1200000: £1.2m'],
  ['roofs at £1.2million and gutters at £350,000', '1200000: £1.2million', '350000: £350,000'],
  ['roofs at £1.2 million', '1200000: £1.2 million'],
  ['roofs at £3Million', '3000000: £3Million'],
  ['a bill of £6.050 million', '6050000: £6.050 million'],
  ['a bill of £12.345m', '12345000: £12.345m'],
  ['a bill of £80M', '80000000: £80M'],
  ['the fund holds £2bn', '2000000000: £2bn'],
  ['the fund holds £1.1 billion', '1100000000: £1.1 billion'],
  ['the fund holds £500 thousand', '500000: £500 thousand'],
  ['a bill of £1.25mill', '1250000: £1.25mill'],
  ['a claim for £1,060k', '1060000: £1,060k'],
  ['a claim for £673K', '673000: £673K'],
  ['a claim for £75 K', '75000: £75 K'],
  ['a claim for £1.4 m', '1400000: £1.4 m'],
  ['the last £8Kfrom the pot', '8000: £8K'],
  ['the last £2mfor paths', '2000000: £2m'],
  ['a bill of £3000.00', '3000: £3000.00'],
  ['a bill of £5000', '5000: £5000'],
  ['a bill of £ 500', '500: £ 500'],
  ['income of £1, 402,318', '1402318: £1, 402,318'],
  ['income of £3, 500 from sales', '3500: £3, 500'],
  ['spend £5, 100 homes will benefit', '5: £5'],
  ['a reserve of £250 000 for flooding', '250000: £250 000'],
  ['a debt of 2.5m pounds', '2500000: 2.5m pounds'],
  ['a debt of 2 million pounds', '2000000: 2 million pounds'],
  ['a debt of five million pounds', '5000000: five million pounds'],
  ['a debt of half a million pounds', '500000: half a million pounds'],
  ['a debt of £5 million pounds', '5000000: £5 million pounds'],
  ['a debt of twenty-five thousand pounds', '25000: twenty-five thousand pounds'],
  [
    'a debt of one million, two hundred and sixty thousand pounds',
    '1260000: one million, two hundred and sixty thousand pounds',
  ],
  [
    'a debt of one hundred and twenty-three thousand, four hundred and fifty-six pounds',
    '123456: one hundred and twenty-three thousand, four hundred and fifty-six pounds',
  ],
  ['in May, five pounds', '5: five pounds'],
  ['a debt of 500 pounds', '500: 500 pounds'],
  ['a debt of ten pounds', '10: ten pounds'],
  ['GBP 5m was agreed', '5000000: GBP 5m'],
  ['5m GBP was agreed', '5000000: 5m GBP'],
  ['a fee of 20p', '0.2: 20p'],
  ['a fee of 10 pence', '0.1: 10 pence'],
  ['a fee of fifty pence', '0.5: fifty pence'],
  ['a fee of £1.20p', '1.2: £1.20p'],
  ['a fee of 35p per visit', '0.35: 35p'],
  ['bids of £1m to £2m', '1000000..2000000: £1m to £2m'],
  ['bids of £1m-£2m', '1000000..2000000: £1m-£2m'],
  ['bids of £1m – £2m', '1000000..2000000: £1m – £2m'],
  ['bids between £1m and £2m', '1000000..2000000: £1m and £2m'],
  ['bids of £1.2-1.5m', '1200000..1500000: £1.2-1.5m'],
  ['bids of £1.2m-1.5m', '1200000..1500000: £1.2m-1.5m'],
  ['bids between £1.2 and £1.5 million', '1200000..1500000: £1.2 and £1.5 million'],
  ['bids of £10-£15k', '10000..15000: £10-£15k'],
  ['bids of £10k to £15k', '10000..15000: £10k to £15k'],
  ['bids of £5,000-10,000', '5000..10000: £5,000-10,000'],
  ['bids from £200 up to £500', '200..500: £200 up to £500'],
  ['bids of 20p to 50p', '0.2..0.5: 20p to 50p'],
  ['bids of 20p-50p', '0.2..0.5: 20p-50p'],
  ['bids of 10-20p', '0.1..0.2: 10-20p'],
  [
    'charges rise (say £1.15 to £1.25, and £2.10 to £2.30)',
    '1.15: £1.15',
    '1.25: £1.25',
    '2.1: £2.10',
    '2.3: £2.30',
  ],
  ['the levy was raised from £5 to £6', '5: £5', '6: £6'],
  ['the fee is cut from £90 to £75', '90: £90', '75: £75'],
  ['bids of £2m to £1m', '2000000: £2m', '1000000: £1m'],
  ['a gift of £5m and £6m', '5000000: £5m', '6000000: £6m'],
  ['a rate of £1.5m/£2m', '1500000: £1.5m', '2000000: £2m'],
  ['£3.50.Next year it changes', '3.5: £3.50'],
  ['the hall, £2m; the pool, £3m', '2000000: £2m', '3000000: £3m'],
  ['call 01234 567890 about item 12'],
  ['see page p20 at 7p.m. in room 10p.m.'],
  ['a 5MB file, 10% of 40, in 2024/25'],
  ['a nil value of £nil, or £0, or £0.00'],
  ['an NEC4 form, option 3, 50m pool'],
  ['a sum of £1.234.567 or £100,0000 or £12,00'],
  ['a pool of £5m2 and £7month', '5: £5', '7: £7'],
  ['up to £1.2\nmillion\nfor the bridge', '1200000 up-to: up to £1.2|million'],
  ['the sum of £\n4,500 is due', '4500: £|4,500'],
  ['a credit of -£1,200', '1200: £1,200'],
  ['a credit of £-1,200', '1200: £-1,200'],
  ['a surplus of (£1.2m)', '1200000: £1.2m'],
  ['£500,1 is not a sum'],
  ['£3 for each £1 spent', '3: £3', '1: £1'],
  ['£999,999,999,999,999 is too much'],
]

describe('what is printed as money', () => {
  test.each(printed)('%s', (words, ...values) => {
    expect(read(words)).toEqual(values)
  })
})
