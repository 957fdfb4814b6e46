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

/** What a sum is per, how it is qualified, and how far the words that say so may stand. */
const said: readonly (readonly [string, ...string[]])[] = [
  [
    'let at £14,000 a year, rising to £16,500 a year after the third',
    '14000 annual: £14,000 a year',
    '16500 annual: £16,500 a year',
  ],
  ['it was sold for £5,000 a year after the fire', '5000: £5,000'],
  [
    'support for eighteen months at £43,275 from the maker',
    '43275 total: eighteen months at £43,275',
  ],
  ['a lease of the mill for 10 years at £5,000', '5000: £5,000'],
  [
    'agree variations not exceeding £150,000 in any year',
    '150000 annual up-to: not exceeding £150,000 in any year',
  ],
  ['that no grant be for more than £5,000', '5000 up-to: no grant be for more than £5,000'],
  ['prydles am rent o £22,000 y flwyddyn', '22000 annual: £22,000 y flwyddyn'],
  ['cost flynyddol o hyd at £1.2 miliwn', '1200000 annual up-to: flynyddol o hyd at £1.2 miliwn'],
  ['£1.2m dros 3 blynedd', '1200000 total: £1.2m dros 3 blynedd'],
  [
    '£90,000 dros dair blynedd, sef tua £30,000 bob blwyddyn',
    '90000 total: £90,000 dros dair blynedd',
    '30000 annual approximately: tua £30,000 bob blwyddyn',
  ],
  ['a subsidy of £90,000 per annum', '90000 annual: £90,000 per annum'],
  ['a subsidy of £90,000 p.a. for youth work', '90000 annual: £90,000 p.a.'],
  ['a subsidy of £90,000 pa', '90000 annual: £90,000 pa'],
  ['a subsidy of £90,000 a year', '90000 annual: £90,000 a year'],
  ['a subsidy of £90,000 per year', '90000 annual: £90,000 per year'],
  ['a subsidy of £90,000 each year', '90000 annual: £90,000 each year'],
  ['a subsidy of £90,000 every year', '90000 annual: £90,000 every year'],
  ['a subsidy of £90,000 annually over the next three years', '90000 annual: £90,000 annually'],
  ['a subsidy of £90,000/year', '90000 annual: £90,000/year'],
  ['a subsidy of £90,000 (per annum)', '90000 annual: £90,000 (per annum)'],
  [
    'a subsidy of £90,000 (excluding VAT) per annum',
    '90000 annual: £90,000 (excluding VAT) per annum',
  ],
  ['a subsidy of £90,000 plus VAT p.a.', '90000 annual: £90,000 plus VAT p.a.'],
  ['a £5m-a-year deal', '5000000 annual: £5m-a-year'],
  [
    'an offer of £80,000 was made available each year',
    '80000 annual: £80,000 was made available each year',
  ],
  ['a levy of £30 per household per annum', '30 annual: £30 per household per annum'],
  [
    'a levy of £30,000 for each of the next four years',
    '30000 annual: £30,000 for each of the next four years',
  ],
  [
    'a levy of £30,000 in any one financial year',
    '30000 annual: £30,000 in any one financial year',
  ],
  ['a levy paid a year ago of £300', '300: £300'],
  ['the annual cost of £70,000', '70000 annual: annual cost of £70,000'],
  [
    'an estimated annual value of £1.9m',
    '1900000 annual approximately: estimated annual value of £1.9m',
  ],
  [
    'the annual running cost of the depot is £45,000',
    '45000 annual: annual running cost of the depot is £45,000',
  ],
  ['the annual fee be increased to £45', '45 annual: annual fee be increased to £45'],
  ['a £45 annual subscription', '45 annual: £45 annual'],
  ['the yearly rent of £5,200', '5200 annual: yearly rent of £5,200'],
  ['a rent of £650 per month', '650 monthly: £650 per month'],
  ['a rent of £650 pcm', '650 monthly: £650 pcm'],
  ['a monthly charge of £28', '28 monthly: monthly charge of £28'],
  ['a rent of £150 per week', '150 weekly: £150 per week'],
  ['a rent of £150 pw', '150 weekly: £150 pw'],
  ['a weekly allowance of £95.40', '95.4 weekly: weekly allowance of £95.40'],
  ['a hire fee of £70 per day', '70 daily: £70 per day'],
  ['a hire fee of £8 a day from May', '8 daily: £8 a day'],
  [
    'the daily charge be increased from £5.00 to £6.50',
    '5 daily: daily charge be increased from £5.00',
    '6.5 daily: daily charge be increased from £5.00 to £6.50',
  ],
  ['pay of £12.60 an hour', '12.6 hourly: £12.60 an hour'],
  ['pay of £12.60 per hour', '12.6 hourly: £12.60 per hour'],
  ['pay of £19.55 p/hr', '19.55 hourly: £19.55 p/hr'],
  ['an hourly rate of £19.55', '19.55 hourly: hourly rate of £19.55'],
  ['parking goes up by 10 pence an hour', '0.1 hourly: 10 pence an hour'],
  [
    'rents go from £250 per week to £275 per week',
    '250 weekly: £250 per week',
    '275 weekly: £275 per week',
  ],
  [
    '£50,000 and £60,000 per annum respectively',
    '50000 annual: £50,000 and £60,000 per annum',
    '60000 annual: £60,000 per annum',
  ],
  ['a total of £5m', '5000000 total: total of £5m'],
  ['a total cost of £66,500', '66500 total: total cost of £66,500'],
  ['within a total capital cost of £66,500', '66500 total: total capital cost of £66,500'],
  ['grants totalling £172,200', '172200 total: totalling £172,200'],
  ['£24m in the aggregate', '24000000 total: £24m in the aggregate'],
  ['an aggregate value of £3m', '3000000 total: aggregate value of £3m'],
  ['a whole life cost of £12.5m', '12500000 total: whole life cost of £12.5m'],
  [
    'the whole life value (with its extension) was £6,700k',
    '6700000 total: whole life value (with its extension) was £6,700k',
  ],
  ['an overall budget of £4m', '4000000 total: overall budget of £4m'],
  ['the lifetime value is £9m', '9000000 total: lifetime value is £9m'],
  [
    'the total cost of the bridge to the county is £2.6m',
    '2600000 total: total cost of the bridge to the county is £2.6m',
  ],
  [
    'the total contract value for a period of 18 months £910,000',
    '910000 total: total contract value for a period of 18 months £910,000',
  ],
  [
    'the total price for the first 3 years is £184,000',
    '184000 total: total price for the first 3 years is £184,000',
  ],
  ['£5m in total', '5000000 total: £5m in total'],
  ['£5m overall', '5000000 total: £5m overall'],
  ['£1.8m over the full 5 year term', '1800000 total: £1.8m over the full 5 year term'],
  ['£1.1m over a three-year period', '1100000 total: £1.1m over a three-year period'],
  ['£60,000 for three years', '60000 total: £60,000 for three years'],
  ['£60,000 for a maximum seven year term', '60000 total: £60,000 for a maximum seven year term'],
  [
    '£60,000, spread over two financial years',
    '60000 total: £60,000, spread over two financial years',
  ],
  ['£60,000 over the life of the contract', '60000 total: £60,000 over the life of the contract'],
  ['£60,000 across the whole term', '60000 total: £60,000 across the whole term'],
  [
    'the sum of £4000 is put by for the upkeep of the lift over a 5 year period',
    '4000 total: £4000 is put by for the upkeep of the lift over a 5 year period',
  ],
  [
    'for a contract term of 3 months at a cost of £162,000.50',
    '162000.5 total: 3 months at a cost of £162,000.50',
  ],
  ['a lease for 10 years at a rent of £12,000', '12000: £12,000'],
  ['a contract for 4 years with a value of £2.2m', '2200000 total: 4 years with a value of £2.2m'],
  ['three-year funding of £60,000', '60000 total: three-year funding of £60,000'],
  ['a total annual cost of £6m', '6000000 annual: annual cost of £6m'],
  ['the total price is £40,000 per annum', '40000 annual: £40,000 per annum'],
  ['£1,000 for 2018/19 and £2,000 for 2019/20', '1000: £1,000', '2000: £2,000'],
  ['a plan for people aged over 50 years, £5,000', '5000: £5,000'],
  ['£4m after a vote over two years ago', '4000000: £4m'],
  ['the total budget be increased by £1m', '1000000: £1m'],
  ['total homes built at £1m', '1000000: £1m'],
  ['an annual uplift of 3.0% takes the price to £4m', '4000000: £4m'],
  ['total cost £5m of which £2m is grant', '5000000 total: total cost £5m', '2000000: £2m'],
  ['up to £250,000', '250000 up-to: up to £250,000'],
  ['up to £250,000 per annum', '250000 annual up-to: up to £250,000 per annum'],
  ['upto £250,000', '250000 up-to: upto £250,000'],
  ['up to a maximum of £1.3m', '1300000 up-to: up to a maximum of £1.3m'],
  ['up to the value of £67m', '67000000 up-to: up to the value of £67m'],
  ['up to a total of £67m', '67000000 total up-to: up to a total of £67m'],
  ['up to an additional £2m', '2000000 up-to: up to an additional £2m'],
  ['to a maximum value of £5m', '5000000 up-to: maximum value of £5m'],
  ['at a maximum cost of £5m', '5000000 up-to: maximum cost of £5m'],
  [
    'the maximum contract value with six more months is £1.2m',
    '1200000 up-to: maximum contract value with six more months is £1.2m',
  ],
  ['not exceeding £75,000', '75000 up-to: not exceeding £75,000'],
  ['a price that shall not exceed £75,000', '75000 up-to: not exceed £75,000'],
  ['no more than £75,000 a year', '75000 annual up-to: no more than £75,000 a year'],
  ['less than £25,000', '25000 up-to: less than £25,000'],
  ['under £5,000', '5000 up-to: under £5,000'],
  ['a cap, limited to £300', '300 up-to: limited to £300'],
  ['£5,000 or less', '5000 up-to: £5,000 or less'],
  ['a £5,000 maximum', '5000 up-to: £5,000 maximum'],
  ['over £500,000', '500000 over: over £500,000'],
  ['more than £200,000', '200000 over: more than £200,000'],
  ['in excess of £3m', '3000000 over: in excess of £3m'],
  ['exceeding £4m', '4000000 over: exceeding £4m'],
  ['above £189,000', '189000 over: above £189,000'],
  ['a minimum of £1,060k', '1060000 at-least: minimum of £1,060k'],
  ['at least £9,000', '9000 at-least: at least £9,000'],
  ['not less than £9,000', '9000 at-least: not less than £9,000'],
  ['no less than £9,000', '9000 at-least: no less than £9,000'],
  ['a price not less than £45,000', '45000 at-least: not less than £45,000'],
  ['a price that is not more than £45,000', '45000 up-to: not more than £45,000'],
  ['that no offer of less than £45,000 be taken', '45000 at-least: no offer of less than £45,000'],
  [
    'the price shall be not less than a total of £9,000',
    '9000 total at-least: not less than a total of £9,000',
  ],
  ['£9,000 at least', '9000 at-least: £9,000 at least'],
  ['£9,000 (minimum)', '9000 at-least: £9,000 (minimum)'],
  ['£9,000 as a minimum', '9000 at-least: £9,000 as a minimum'],
  ['upwards of £9,000', '9000 over: upwards of £9,000'],
  ['o leiaf £9,000', '9000 at-least: o leiaf £9,000'],
  ['dim llai na £9,000', '9000 at-least: dim llai na £9,000'],
  ['heb fod yn llai na £9,000', '9000 at-least: heb fod yn llai na £9,000'],
  ['heb fod yn fwy na £9,000', '9000 up-to: heb fod yn fwy na £9,000'],
  ['dim mwy na £9,000', '9000 up-to: dim mwy na £9,000'],
  ['mwy na £9,000', '9000 over: mwy na £9,000'],
  ['£9,000 neu fwy', '9000 at-least: £9,000 neu fwy'],
  ['£9,000 neu lai', '9000 up-to: £9,000 neu lai'],
  ['£500k or more', '500000 at-least: £500k or more'],
  ['£500k and above', '500000 at-least: £500k and above'],
  ['£100,000+', '100000 at-least: £100,000+'],
  ['£100,000 + VAT', '100000: £100,000'],
  ['circa £5m', '5000000 approximately: circa £5m'],
  ['c. £5m', '5000000 approximately: c. £5m'],
  ['c.£5m', '5000000 approximately: c.£5m'],
  ['c£5m', '5000000 approximately: c£5m'],
  ['ca. £5m', '5000000 approximately: ca. £5m'],
  ['approx. £2m', '2000000 approximately: approx. £2m'],
  ['approximately £3m per annum', '3000000 annual approximately: approximately £3m per annum'],
  ['about £4m', '4000000 approximately: about £4m'],
  ['around £4m', '4000000 approximately: around £4m'],
  ['some £6m', '6000000 approximately: some £6m'],
  ['~£7m', '7000000 approximately: ~£7m'],
  ['nearly £7m', '7000000 approximately: nearly £7m'],
  [
    'in the region of £2.7m per annum',
    '2700000 annual approximately: in the region of £2.7m per annum',
  ],
  ['in the order of £2.7m', '2700000 approximately: in the order of £2.7m'],
  ['estimated at £45,000', '45000 approximately: estimated at £45,000'],
  ['estimated to be £45,000', '45000 approximately: estimated to be £45,000'],
  ['est. £45,000', '45000 approximately: est. £45,000'],
  ['an estimated £45,000', '45000 approximately: estimated £45,000'],
  [
    'an estimated contract value of £2.9m per annum (£20.8m for a maximum seven year term)',
    '2900000 annual approximately: estimated contract value of £2.9m per annum',
    '20800000 total: £20.8m for a maximum seven year term',
  ],
  [
    'the estimated total value of the nine-year contract, based on an annual uplift of 2.5% and with 1% for growth, is £95M without VAT',
    '95000000 total approximately: £95M … estimated … total',
  ],
  ['the cost of the dredging is estimated at £45,000', '45000 approximately: estimated at £45,000'],
  ['£45,000 (estimated)', '45000 approximately: £45,000 (estimated)'],
  ['£45,000 or thereabouts', '45000 approximately: £45,000 or thereabouts'],
  ['an estimated maximum of £8m', '8000000 up-to: maximum of £8m'],
  [
    'an estimated cost of between £1.2m and £1.5m per annum',
    '1200000..1500000 annual approximately: estimated cost of between £1.2m and £1.5m per annum',
  ],
  ['circa £1m-£1.5m per annum', '1000000..1500000 annual approximately: circa £1m-£1.5m per annum'],
  ['some 200 people paid £5', '5: £5'],
  ['around 40 homes at £5m', '5000000: £5m'],
  ['over 100 jobs and £6m', '6000000: £6m'],
  ['the threshold is above the one set by law (£189,000 (net of VAT))', '189000: £189,000'],
  [
    'Estimated annual value: £400,000',
    '400000 annual approximately: Estimated annual value: £400,000',
  ],
  [
    'Total contract value (including extensions): £3.2m',
    '3200000 total: Total contract value (including extensions): £3.2m',
  ],
  ['the hall at £2m (£2.4m with VAT)', '2000000: £2m', '2400000: £2.4m'],
  ['a loan of up to £5m over a 25 year term', '5000000 total up-to: up to £5m over a 25 year term'],
  ['an average cut of £1.02 per week on a 52 week basis', '1.02 weekly: £1.02 per week'],
  ['the fees rise by £7 a year', '7 annual: £7 a year'],
  [
    'a maximum budget envelope of £32m (£20m of it ours) across a maximum of ten years',
    '32000000 total up-to: maximum budget envelope of £32m (£20m of it ours) across a maximum of ten years',
    '20000000: £20m',
  ],
  [
    'backing estimated between £80m to £230m',
    '80000000..230000000 approximately: estimated between £80m to £230m',
  ],
  ['the working estimate of £2.4m', '2400000: £2.4m'],
  [
    'a contract for a period of 3 years, with an option to extend, making a price of £17m',
    '17000000: £17m',
  ],
  ['a 3 year loan to cover costs of £2.5m', '2500000: £2.5m'],
  [
    'the yearly passing rent of £18,000 is to go to £22,500',
    '18000 annual: yearly passing rent of £18,000',
    '22500: £22,500',
  ],
  [
    'the spend across all lots shall not exceed £12.3m across five years',
    '12300000 total up-to: not exceed £12.3m across five years',
  ],
  [
    'grants (up to £500) or larger (£500-£3,000)',
    '500 up-to: up to £500',
    '500..3000: £500-£3,000',
  ],
  ['the fee may rise by around 30-35p', '0.3..0.35 approximately: around 30-35p'],
  ['the increase in the loan from £9.3m to £12m', '9300000: £9.3m', '12000000: £12m'],
  ['vary the works contract from £7.7m to £8.8m', '7700000: £7.7m', '8800000: £8.8m'],
  [
    'the total scheme cost went from £9.4m to £11.2m',
    '9400000 total: total scheme cost went from £9.4m',
    '11200000 total: total scheme cost went from £9.4m to £11.2m',
  ],
  ['slippage totalling -£4.2m', '4200000 total: totalling -£4.2m'],
  ['amounts of less than £100,000 in total', '100000 total up-to: less than £100,000 in total'],
]

describe('what is said of a sum', () => {
  test.each(said)('%s', (words, ...values) => {
    expect(read(words)).toEqual(values)
  })

  test('a title of a paper is no value', () => {
    const words = fromString('Vans over £500,000')
    const at = { start: 0, end: words.text.length }
    expect(
      moneyValueFinder.find(words, { role: 'documents', at, from: 'markup', heading: null }),
    ).toEqual([])
  })

  test('only the section is read, and places count in the whole text', () => {
    const words = fromString('Rent of £5 a week\nA loan of £70,000 a year\nA gift of £9')
    const start = words.text.indexOf('A loan')
    const at = { start, end: words.text.indexOf('A gift') }
    const [found, ...rest] = moneyValueFinder.find(words, {
      role: 'decision',
      at,
      from: 'markup',
      heading: null,
    })
    expect(rest).toEqual([])
    expect(found?.at.map((one) => words.text.slice(one.start, one.end))).toEqual(['£70,000 a year'])
  })

  test('a new sentence, clause or line has its own words', () => {
    expect(read('The estimated cost is known. Spend £5m')).toEqual(['5000000: £5m'])
    expect(read('The annual cost is known; spend £5m')).toEqual(['5000000: £5m'])
    expect(read('The total cost.\n£5m')).toEqual(['5000000: £5m'])
    expect(read('That £5m be spent.\nper annum')).toEqual(['5000000: £5m'])
  })

  test('the cells of one row read on, those of two do not', () => {
    const text = 'Total cost\n£5m\n£6m'
    const cell = {
      shape: 'cell',
      marker: null,
      style: '',
      depth: 0,
      strong: false,
      lead: 0,
    } as const
    const blocks = [
      { ...cell, at: { start: 0, end: 10 }, words: 0, row: 1 },
      { ...cell, at: { start: 11, end: 14 }, words: 11, row: 1 },
      { ...cell, at: { start: 15, end: 18 }, words: 15, row: 2 },
    ]
    const found = moneyValueFinder.find(
      { text, blocks },
      { role: 'decision', at: { start: 0, end: 18 }, from: 'markup', heading: null },
    )
    expect(found.map((one) => (one.is === 'value' ? one.says.basis : one.is))).toEqual([
      'total',
      'unspecified',
    ])
  })
})
