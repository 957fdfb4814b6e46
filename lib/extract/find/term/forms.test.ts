import { expect, test } from 'vitest'
import { fromString } from '../../../text/blocks'
import { contractTermFinder } from './term'

/** "36/24/60": initial, extension, maximum in months, one a finding. */
function read(given: string): string[] {
  const words = fromString(given)
  const at = { start: 0, end: words.text.length }
  const where = { role: 'decision', at, from: 'markup', heading: null } as const
  return contractTermFinder.find(words, where).flatMap((finding) => {
    if (finding.is !== 'term') return []
    const { initialMonths, extensionMonths, maximumMonths } = finding.says
    return [[initialMonths, extensionMonths, maximumMonths].map((one) => one ?? '-').join('/')]
  })
}

/** Forms in which councils print how long something is let, and what looks alike and is no term. */
const forms: readonly (readonly [string, ...string[]])[] = [
  // To and by
  ['That the three year contract for the market be extended to five years.', '36/-/60'],
  ['That the lease be extended to 25 years.', '-/-/300'],
  ['That the contract be extended from three to five years.', '36/-/60'],
  ['That the agreement be extended from 3 years to 5 years.', '36/-/60'],
  ['That the cleaning contract of 2 years be extended by 12 months.', '24/12/36'],
  ['To extend the contract by a further two years.', '-/24/-'],
  ['a contract for 3 years with the option to extend to 5 years', '36/-/60'],
  ['That the contract be extended to 31 March 2028.'],
  ['an extension of the licence to ten years', '-/-/120'],
  // Brackets and fractions
  [
    'a contract for three (3) years, with the option to extend for up to a further (2) years',
    '36/24/60',
  ],
  ['a contract for (4) years', '48/-/-'],
  ['That the kiosk be let for two-and-a-half years.', '30/-/-'],
  ['That the concession be granted for 2 1/2 years.', '30/-/-'],
  ['a tenancy of 1½ years', '18/-/-'],
  ['a licence for 3 ½ years', '42/-/-'],
  ['That the land be leased for 125 years less one day.', '1500/-/-'],
  ['a lease of 99 years less a day', '1188/-/-'],
  // Several options
  ['a contract for 30 months, with two options to extend, each for 15 months', '30/30/60'],
  [
    'a contract for an initial period of two years, with three extensions, each of one year',
    '24/36/60',
  ],
  ['a framework for 2 years plus 2 x 12 months', '24/24/48'],
  ['a contract for three years with the option of two further periods of 12 months', '36/24/60'],
  ['awarded for four years with a break clause after two years', '48/-/-'],
  // Lots
  ['Lot 1 – a one-year extension at the rates now paid;', '-/12/-'],
  ['Lot A: 3 years with the option to extend for 1 year', '36/12/48'],
  // Prose
  ['The new supplier will run the service under a five year contract.', '60/-/-'],
  ['a lease to the club for a term of fifteen years from 1 April 2031', '180/-/-'],
  ['to appoint the firm as auditor for a period of five years', '60/-/-'],
  ['a loan to the trust, repayable over 10 years', '120/-/-'],
  ['a grant agreement of three years', '36/-/-'],
  ['the contract be let on a 7-year basis', '84/-/-'],
  ['a contract term not exceeding four years', '-/-/48'],
  ['a contract of no more than 18 months', '-/-/18'],
  ['a total contract period of up to seven years', '-/-/84'],
  ['a lease with a maximum term of 10 years including all extensions', '-/-/120'],
  ['the contract period is 3 years, extendable by 2 years', '36/24/60'],
  ['a 24-month contract, renewable for a further 12 months', '24/12/36'],
  ['a five-year lease with a right to renew for five years', '60/60/120'],
  ['procured for 5 years (3+1+1)', '36/24/60'],
  ['3 years + 1 year + 1 year contract', '36/24/60'],
  ['a contract for one year only', '12/-/-'],
  ['a short-term licence of six months', '6/-/-'],
  ['the secondment be for nine months', '9/-/-'],
  ['a twenty-five year concession', '300/-/-'],
  ['a contract of 36 months', '36/-/-'],
  // Labels and tables
  ['Contract term: 3 years', '36/-/-'],
  ['Length of contract: 4 years plus 1', '48/12/60'],
  ['Lease term – 20 years', '240/-/-'],
  ['Contract extension period: 12 months', '-/12/-'],
  // What is none
  ['let to the rowing club for ten years with a rent-free period of six months', '120/-/-'],
  ['a ten year lease with six months rent free', '120/-/-'],
  ['let for five years, notice of three months to be given by either side', '60/-/-'],
  ['a contract for two years, terminable on six months’ notice', '24/-/-'],
  ['a lease of ten years with a rent review every three years', '120/-/-'],
  ['a three month rent holiday'],
  ['a contract for 3 years with a mobilisation period of three months', '36/-/-'],
  ['The service has run for five years.'],
  ['The current contract was awarded in 2021 for four years.'],
  ['a five-year plan for the parks'],
  ['children under five years'],
  ['within two years of the lease'],
  ['a saving over the next three years'],
  ['a warranty period of 12 months'],
  ['the last two years’ accounts'],
]

test.each(forms)('%s', (words, ...terms) => {
  expect(read(words)).toEqual(terms)
})
