/**
 * How far to the right a word ("estimated", "total", "annual", "maximum") speaks for a sum. English puts it before the
 * noun, and the sum may stand far behind: "the estimated total value of the ten-year contract, based on …, is £95M".
 */

/** Nouns whose size a sum can be. */
export const moneyNoun =
  /^(?:costs?|values?|prices?|sums?|amounts?|budgets?|spend|spending|expenditures?|funding|funds?|investments?|grants?|contributions?|fees?|rents?|rentals?|charges?|incomes?|revenues?|savings?|allocations?|awards?|payments?|subsid(?:y|ies)|salar(?:y|ies)|allowances?|envelopes?|figures?|rates?|debts?|loans?|liabilit(?:y|ies)|deficits?|surplus|pressures?|turnover|receipts?|premiums?|worth|subscriptions?|lev(?:y|ies)|precepts?|commitments?|provisions?|bids?|tenders?|contracts?|royalt(?:y|ies)|dividends?|discounts?|fines?|penalt(?:y|ies)|borrowing|overspends?|underspends?|programmes?)$/

/** Words that only link or amplify: with nothing else between, the word speaks for the sum. */
const linking = new Set(
  `a an the between its their our this of to up at be is as in for total overall aggregate maximum minimum value sum cost amount limit
  budget price contract further additional extra approximately approx circa c ca about around some estimated combined
  annual yearly one-off capital revenue grant investment ceiling funding expenditure spend allocation loan contribution
  figure region order excess not exceeding exceed more than over possible potential anticipated projected proposed
  indicative net gross project programme scheme max est just award lifetime cumulative worth o at hyd uchafswm`.split(
    /\s+/,
  ),
)
const verbs =
  /^(?:is|are|was|were|be|been|being|will|would|shall|should|from|with|by|against|towards?|via|through)$/
const breaks = /^(?:which|whose|who|but|however|while|whereas|although|because|if|unless)$/
const copula =
  /(?:^| )(?:is|are|was|were|be|being|been|at|to|equates to|amounts? to|totals?|cost|costs|costing|exceed|exceeds|from) ?$/

/** The words of `gap` in lower case, without punctuation at their ends. */
export const wordsOf = (gap: string): string[] =>
  gap
    .toLowerCase()
    .split(/[\s:()–—,]+/)
    .map((word) => word.replace(/^[^\w£]+|[^\w%]+$/g, ''))
    .filter(Boolean)

/** Does a word followed by `gap` and then a sum speak for that sum? `gap` may end in a qualifier of its own. */
export function reaches(gap: string): boolean {
  const words = wordsOf(gap)
  if (words.every((word) => linking.has(word))) return words.length <= 9
  let noun = words.slice(0, 5).findIndex((word) => moneyNoun.test(word))
  if (noun < 0) return false
  while (moneyNoun.test(words[noun + 1] ?? '')) noun++
  while (words.length > noun + 1 && trailing.test(words.at(-1) ?? '')) words.pop()
  const between = words.slice(noun + 1)
  if (between.length > 32 || between.some((word) => breaks.test(word))) return false
  const last = words.at(-1) ?? ''
  if (between.length === 0) return true
  if (last === 'of') return between.length <= 8 && !between.slice(0, -1).some(stops)
  if (/:\s*$/.test(gap)) return between.length <= 8
  if (copula.test(` ${words.slice(-2).join(' ')}`)) return !byNow(between)
  return (
    between.length <= 8 &&
    !between.some((word) => verbs.test(word)) &&
    !/^(?:the|and|or)$/.test(last)
  )
}

/** Qualifier words that stand between the copula and the sum. */
const trailing =
  /^(?:approximately|approx|circa|c|ca|about|around|some|up|maximum|estimated|over|than|more|less|excess|region|just|the|a|an|now)$/

const stops = (word: string) => verbs.test(word) || moneyNoun.test(word)
/** "… a grant of £5m to £6m": another noun with its own "of" has come between. */
const byNow = (between: readonly string[]) =>
  between.some((word, at) => moneyNoun.test(word) && between[at + 1] === 'of' && at > 6)
