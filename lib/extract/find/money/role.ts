import type { ValueRole } from '../../../model/vocabulary'
import { wordsOf } from './reach'

const roles: readonly (readonly [ValueRole, RegExp])[] = [
  ['penalty', /^(?:penalt(?:y|ies)|fines?|fpns?|pcns?)$/],
  ['saving', /^(?:savings?|efficienc(?:y|ies)|reductions?)$/],
  ['income', /^(?:incomes?|receipts?|revenues?|surplus|proceeds)$/],
  ['fee', /^(?:fees?|charges?|tariffs?|rents?|rentals?|subscriptions?|prices?)$/],
  ['funding', /^(?:funding|grants?|contributions?|funds?|loans?|fund|allocations?)$/],
  ['budget', /^(?:budgets?|programmes?|envelopes?|reserves?|provision|provisions?)$/],
  ['contract', /^(?:contracts?|tenders?|awards?|procurements?)$/],
  ['cost', /^(?:costs?|costing|expenditure|spend|spending|spent|expense)$/],
]

/** What a sum is for, from the nearest noun of money before it in its clause, else right behind it. A hint, not a reading. */
export function roleOf(before: string, after: string): ValueRole | null {
  const near = [...wordsOf(before).slice(-8).reverse(), ...wordsOf(after).slice(0, 4)]
  for (const word of near) {
    const role = roles.find(([, form]) => form.test(word))
    if (role) return role[0]
  }
  return null
}
