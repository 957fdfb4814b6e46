import { describe, expect, test } from 'vitest'
import { fromString } from '../../../text/blocks'
import { contractTermFinder } from './term'

/** "36/24/60: the quoted words" (initial, extension, maximum in months), one a finding; quotes apart are parted by " … ". */
function read(given: string): string[] {
  const words = fromString(given)
  const at = { start: 0, end: words.text.length }
  const found = contractTermFinder.find(words, {
    role: 'decision',
    at,
    from: 'markup',
    heading: null,
  })
  return found.map((finding) => {
    if (finding.is !== 'term') throw new Error(`not a term: ${finding.is}`)
    const { initialMonths, extensionMonths, maximumMonths } = finding.says
    const quote = finding.at.map((one) => words.text.slice(one.start, one.end))
    return `${[initialMonths, extensionMonths, maximumMonths].map((one) => one ?? '-').join('/')}: ${quote.join(' … ')}`
  })
}

const cases: readonly (readonly [string, ...string[]])[] = [
  [
    'a contract for two (2) years plus an option of up to two (2) further years',
    '24/24/48: two (2) years plus an option of up to two (2) further years',
  ],
  [
    'a contract for five (5) years with an extension of up to two (2) x twelve (12) months',
    '60/24/84: five (5) years with an extension of up to two (2) x twelve (12) months',
  ],
  ['The contract was let for 5 + 2 + 2 years in 2019.'],
  ['a contract for 5 + 2 + 2 years', '60/48/108: 5 + 2 + 2 years'],
  [
    'the suspension of Contract Procedure Rules to award a contract for two years',
    '24/-/-: two years',
  ],
  [
    '1. That a contract be awarded for two years.\n2. That the Head of Parks be authorised to extend it by up to twelve months.',
    '24/12/36: two years … extend it by up to twelve months',
  ],
  ['an agreement with the trust for 2031/32 to 2033/34 (three years)', '36/-/-: three years'],
  [
    'an initial term of five years with two possible extensions of up to two years each (5+2+2)',
    '60/48/108: initial term of five years with two possible extensions of up to two years',
  ],
  ['cymeradwyo prydles am ddeng mlynedd', '120/-/-: ddeng mlynedd'],
  ['dyfarnu contract tair blynedd i’r cwmni', '36/-/-: tair blynedd'],
  [
    'contract am gyfnod cychwynnol o ddwy flynedd, gydag opsiwn i ymestyn am flwyddyn arall',
    '24/12/36: ddwy flynedd, gydag opsiwn i ymestyn am flwyddyn arall',
  ],
  ['cytundeb am hyd at 18 mis', '-/-/18: 18 mis'],
  ['strategaeth pum mlynedd ac adolygiad bob chwe mis'],
  ['dros y tair blynedd diwethaf bu’r contract yn ddrud'],
  [
    'To approve the letting of contracts for:\na) pests, for 2 years with an option of 2 more years;\nb) couriers, for 4 years;\nc) banks, from 1 May 2031 to 30 April 2036 (five years).',
    '24/24/48: 2 years with an option of 2 more years',
    '48/-/-: 4 years',
    '60/-/-: five years',
  ],
  [
    '(1) the award of a van contract for 2 years with an option to extend for 1 year;\n(2) the award of the youth grant for three years.',
    '24/12/36: 2 years with an option to extend for 1 year',
    '36/-/-: three years',
  ],
  [
    'a contract for ten years with an option to extend for five',
    '120/60/180: ten years with an option to extend for five',
  ],
  [
    'a contract be let for two years with the option of a further two; and',
    '24/24/48: two years with the option of a further two',
  ],
  ['rhoi les ar y neuadd am bum mlynedd ar hugain', '300/-/-: bum mlynedd ar hugain'],
  ['award a three year contract to the lowest bidder', '36/-/-: three year contract'],
  ['award a 3-year contract for lift repairs', '36/-/-: 3-year contract'],
  ['a contract for lift repairs for four years', '48/-/-: four years'],
  ['a contract for lift repairs for a period of 30 months', '30/-/-: 30 months'],
  ['a contract term of 3 months for buses', '3/-/-: 3 months'],
  ['a contract for 23 months commencing 1 May 2031', '23/-/-: 23 months'],
  ['a contract award for 5 years with a break clause at the end of year 2', '60/-/-: 5 years'],
  ['the new contract will run for six years from October 2031', '72/-/-: six years'],
  ["a contract of twelve months' duration", "12/-/-: twelve months' duration"],
  ['a contract award for a term of five (5) years', '60/-/-: five (5) years'],
  ['the contract for 1 April 2031 to 31 March 2035 (four years) be let', '48/-/-: four years'],
  ['procure a contract for ferries for the next three years', '36/-/-: three years'],
  ['a two-year rolling maintenance contract', '24/-/-: two-year rolling maintenance contract'],
  ['Contract length: 5 years', '60/-/-: 5 years'],
  ['Term: 30 months (contract for gas)', '30/-/-: 30 months'],
  ['a sixty month lease of the mill', '60/-/-: sixty month lease'],
  ['a 125-year lease of the mill', '1500/-/-: 125-year lease'],
  ['a new lease of the mill for 10 years with a break at year 5', '120/-/-: 10 years'],
  ['a lease of the mill for a term of 99 years at a peppercorn', '1188/-/-: 99 years'],
  ['a lease of the mill for a minimum of five years', '60/-/-: minimum of five years'],
  ['a licence to moor boats for 18 months', '18/-/-: 18 months'],
  ['a tenancy for a fixed term of five years', '60/-/-: fixed term of five years'],
  ['a loan of £2m repayable over 15 years', '180/-/-: 15 years'],
  ['a loan to the mill for a period of 5 years', '60/-/-: 5 years'],
  ['a grant agreement with the mill for a three year period', '36/-/-: three year period'],
  ['three-year grant agreements with the mills', '36/-/-: three-year grant'],
  ['grants to mills for a period of 3 years', '36/-/-: 3 years'],
  ['appoint the auditors for a term of five years', '60/-/-: five years'],
  ['a secondment of 12 months to the mill', '12/-/-: 12 months'],
  ['a framework agreement for four years', '48/-/-: four years'],
  ['join a four-year framework for pens', '48/-/-: four-year framework'],
  ['the contract to be let for two years and six months', '30/-/-: two years and six months'],
  ['award a contract for two and a half years', '30/-/-: two and a half years'],
  [
    'a 4 year contract with the option of a four year extension',
    '48/48/96: 4 year contract with the option of a four year extension',
  ],
  [
    'a 3 year contract with the option to extend for up to a further 2 years (until 31 January 2038)',
    '36/24/60: 3 year contract with the option to extend for up to a further 2 years',
  ],
  [
    'a contract for 3 years, with an option to extend for 2 twelve month extensions',
    '36/24/60: 3 years, with an option to extend for 2 twelve month extensions',
  ],
  [
    'a contract for five years and eight months with provision for a further two periods of twelve months',
    '68/24/92: five years and eight months with provision for a further two periods of twelve months',
  ],
  [
    'an initial contract of four years, with two options to extend for further periods each of three years',
    '48/72/120: initial contract of four years, with two options to extend for further periods each of three years',
  ],
  [
    'a contract for 5 years with the option to extend for up to a further five years, for a maximum contract length of 10 years',
    '60/60/120: 5 years with the option to extend for up to a further five years, for a maximum contract length of 10 years',
  ],
  [
    'the ten-year contract is worth much; extend the initial five year contract for a period of a further five years',
    '60/60/120: ten-year contract … initial five year contract for a period of a further five years',
  ],
  [
    'a 16 month contract with a possible extension of up to two years',
    '16/24/40: 16 month contract with a possible extension of up to two years',
  ],
  [
    'a contract for four years with two additional two-year extension options',
    '48/48/96: four years with two additional two-year extension options',
  ],
  [
    'a contract for 2 years with the possibility of two further 12 month extensions',
    '24/24/48: 2 years with the possibility of two further 12 month extensions',
  ],
  [
    'award the contract for 12 months with an option for plus six months',
    '12/6/18: 12 months with an option for plus six months',
  ],
  [
    'a contract for an initial three-year period with an option to extend for up to two years',
    '36/24/60: initial three-year period with an option to extend for up to two years',
  ],
  [
    'a contract period of 3 years plus an optional 2 year extension',
    '36/24/60: 3 years plus an optional 2 year extension',
  ],
  [
    'a contract for 2 years, plus two optional extensions of 12 months each',
    '24/24/48: 2 years, plus two optional extensions of 12 months',
  ],
  [
    'a contract for 2 years with 2 x 1 year extensions',
    '24/24/48: 2 years with 2 x 1 year extensions',
  ],
  [
    'a contract for 18 months, with the possibility of extension for a further 6 months',
    '18/6/24: 18 months, with the possibility of extension for a further 6 months',
  ],
  [
    'a contract for 10 years with an option to extend by up to 5 years',
    '120/60/180: 10 years with an option to extend by up to 5 years',
  ],
  [
    'a contract for 5 years, extendable by up to 2 years',
    '60/24/84: 5 years, extendable by up to 2 years',
  ],
  [
    'a contract for three years with the option of up to two additional years',
    '36/24/60: three years with the option of up to two additional years',
  ],
  [
    'a contract for one year, with the option to extend for a second year',
    '12/12/24: one year, with the option to extend for a second year',
  ],
  ['an award to the current provider of a contract for 5 years', '60/-/-: 5 years'],
  ['the existing lease was for nine years'],
  [
    '5-year lease with a tenant option to renew for a further 5 years',
    '60/60/120: 5-year lease with a tenant option to renew for a further 5 years',
  ],
  [
    'a dynamic purchasing system for an initial period of five years with an option to extend for a further five years',
    '60/60/120: initial period of five years with an option to extend for a further five years',
  ],
  [
    'a contract for 4 years. There is an option to extend for a further two years.',
    '48/24/72: 4 years … extend for a further two years',
  ],
  [
    'the contract is for 4 years; it may be extended for up to two further periods of 12 months',
    '48/24/72: 4 years … extended for up to two further periods of 12 months',
  ],
  ['a contract for 3+1+1 years', '36/24/60: 3+1+1 years'],
  ['a 3+1+1 contract for pens', '36/24/60: 3+1+1 contract'],
  ['a contract (5+2+2 years) for pens', '60/48/108: 5+2+2 years'],
  ['award a 1 plus 1 year contract for pens', '12/12/24: 1 plus 1 year contract'],
  ['a contract of 3 years + 1 year + 1 year', '36/24/60: 3 years + 1 year + 1 year'],
  ['a contract on a 3 + 2 basis', '36/24/60: 3 + 2'],
  ['a contract for four years (2+1+1)', '24/24/48: four years (2+1+1)'],
  [
    'a 3 year contract with an option to extend for a further period of 4 years (2+2)',
    '36/48/84: 3 year contract with an option to extend for a further period of 4 years (2+2)',
  ],
  [
    'a contract for an initial period of 5 years and further 3 +2 years if it goes well',
    '60/60/120: initial period of 5 years and further 3 +2 years',
  ],
  [
    'an initial contract of five years, then either a further period of four years, or two further periods of two years (that is 5+4 years or 5+2+2 years)',
    '60/48/108: initial contract of five years, then either a further period of four years, or two further periods of two years (that is 5+4 years or 5+2+2 years)',
  ],
  ['a 3 year (plus 2 year extension option) contract', '36/24/60: 3 year (plus 2 year'],
  ['a single contract (£5m for a maximum seven year term)', '-/-/84: maximum seven year term'],
  [
    'a contract for a maximum period of 5 years (3 years plus 2 one-year extensions)',
    '36/24/60: maximum period of 5 years (3 years plus 2 one-year extensions)',
  ],
  ['a contract for a total term of 5 years', '-/-/60: total term of 5 years'],
  ['let the mill for a period not exceeding 7 years', '-/-/84: not exceeding 7 years'],
  ['a contract for no longer than 2 years', '-/-/24: no longer than 2 years'],
  ['join the framework for a maximum of 4 years', '-/-/48: maximum of 4 years'],
  ['a contract for up to 4 years', '-/-/48: up to 4 years'],
  [
    'a contract for up to 3 years with an option to extend for a further 2 years',
    '36/24/60: up to 3 years with an option to extend for a further 2 years',
  ],
  [
    'a contract for up to 7 years (5 years with an option of 2 further years)',
    '60/24/84: up to 7 years (5 years with an option of 2 further years)',
  ],
  [
    'a contract for 7 years with the option to extend up to a further 3 years (10 years in total)',
    '84/36/120: 7 years with the option to extend up to a further 3 years (10 years in total)',
  ],
  [
    'a contract for 3 years with the option to extend annually up to a maximum of 5 years',
    '36/-/60: 3 years with the option to extend annually up to a maximum of 5 years',
  ],
  ['extend the contract for 12 months from 1 April', '-/12/-: extend the contract for 12 months'],
  [
    'extend the contract by a further two years',
    '-/24/-: extend the contract by a further two years',
  ],
  ['approve a 12-month extension to the bus contract', '-/12/-: 12-month extension'],
  [
    'approve the first two three-month extensions of the contract',
    '-/6/-: two three-month extensions',
  ],
  [
    'extensions to the existing leases of vans up to a maximum of 18 months',
    '-/18/-: maximum of 18 months',
  ],
  [
    'the extension of the bus contracts for a period of 10 months',
    '-/10/-: extension of the bus contracts for a period of 10 months',
  ],
  [
    'the option to extend the contract for the final two years',
    '-/24/-: extend the contract for the final two years',
  ],
  [
    'extend the contract with the mill for a fourth year',
    '-/12/-: extend the contract with the mill for a fourth year',
  ],
  [
    'an extension of both contracts of 12 months with a potential further extension of 12 months, for a duration of up to 24 months',
    '-/24/-: extension of both contracts of 12 months with a potential further extension of 12 months, for a duration of up to 24 months',
  ],
  ['award contract A for 3 years and contract B for 5 years', '36/-/-: 3 years', '60/-/-: 5 years'],
  [
    'a lease of the mill for 9 years; approve the extension of the van contract for 10 months',
    '108/-/-: 9 years',
    '-/10/-: extension of the van contract for 10 months',
  ],
  [
    'a lease of the mill for 9 years; a lease of the barn for nine years',
    '108/-/-: 9 years … nine years',
  ],
  ['it has faced this over the last 5 years under the contract'],
  ['the contract was awarded in 2015 for a period of 5 years'],
  ['the current contract is for five years'],
  ['a five-year strategy for contracts'],
  ['a 10 year plan and a contract'],
  ["the contract needs 6 months' notice"],
  ['review the contract after 12 months'],
  ['the contract expires in six months'],
  ['the contract ended 6 months ago'],
  ['a contract for children aged 0-8 years'],
  ['a contract for people aged 18 years'],
  ['a sum for upkeep of the system over a 5 year period'],
  ['a grant came from the state, and we asked if it was sure for five years'],
  ['extend the PSPO for a further 3 years'],
  ['extend the parking order for three years under the agreement'],
  ['a 2-3 year contract'],
  ['a review of the contract at Year 3 and year 5'],
  ['tenders within 10 working days and 3 weeks'],
  ['the 2031/32 financial year contract'],
  ['charges are set on a three yearly basis'],
  ["the Council's five year medium term plan and contract"],
  ['a contract for £90,000 per year'],
  ['more than >6 years of the contract'],
  ['a 20-year-old contract'],
  ['on completion of the agreement, with a time limit of three years'],
  [
    'three contracts for an initial period of 12 months, with an option to extend for up to a further 12 months, followed by a further option of 24 months, giving a potential four-year contract term in total',
    '12/36/48: initial period of 12 months, with an option to extend for up to a further 12 months, followed by a further option of 24 months, giving a potential four-year contract',
  ],
  [
    'the framework, which was for a duration of 4 years, is to be longer; extend the 4 year term by a period of 5 months',
    '-/5/-: 5 months',
  ],
  [
    'the extension of the care contracts for seven months, with the option of a further five one-month extensions',
    '-/12/-: extension of the care contracts for seven months, with the option of a further five one-month extensions',
  ],
  [
    'contract extensions for up to six months (save two which may be extended for up to twelve months)',
    '-/12/-: extensions for up to six months (save two which may be extended for up to twelve months)',
  ],
  ['a full extension of the contract for an interim period of six months', '-/6/-: six months'],
  [
    'a new contract for a period of 4 years with potential extensions of 2 years plus one',
    '48/36/84: 4 years with potential extensions of 2 years plus one',
  ],
  ['vans on lease: Term: 10 years', '120/-/-: 10 years'],
  ['the proposed lease term exceeds seven years'],
  [
    'a maximum contract length of 10 years, first for 5 years',
    '60/-/120: maximum contract length of 10 years, first for 5 years',
  ],
  ['temporary rules apply for two months'],
  ['the licence be suspended for a period of three months'],
  ['a suspension of the premises licence for a period of six weeks'],
  ['replace the existing leases with ten year leases of the halls', '120/-/-: ten year leases'],
  ['a lease of the hall of 35 years had been agreed', '420/-/-: 35 years'],
  ['a lease of the hall of at least 28 years was needed to bid'],
  [
    'the spend for three (3) years plus two two-year extensions (three + two + two) of the contract',
    '36/48/84: three (3) years plus two two-year extensions',
  ],
  ['give up the existing lease and grant a new 50 year lease of the hut', '600/-/-: 50 year lease'],
]

describe('how long a contract will run', () => {
  test.each(cases)('%s', (words, ...terms) => {
    expect(read(words)).toEqual(terms)
  })

  test('a title of a paper is no term', () => {
    const words = fromString('A five year contract')
    const at = { start: 0, end: words.text.length }
    expect(
      contractTermFinder.find(words, { role: 'documents', at, from: 'markup', heading: null }),
    ).toEqual([])
  })
})
