import { type PlainKey, t } from '../i18n'
import type { RecordRow } from '../model/kept'
import type { Outcome } from '../model/vocabulary'
import { dateWords } from './dates'
import { pounds, shortPounds } from './money'
import { lengthWords } from './terms'

export const OUTCOMES: Record<Outcome, PlainKey> = {
  approved: 'outcome_approved',
  amended: 'outcome_amended',
  rejected: 'outcome_rejected',
  deferred: 'outcome_deferred',
  noted: 'outcome_noted',
  referred: 'outcome_referred',
  withdrawn: 'outcome_withdrawn',
  'for-determination': 'outcome_for_determination',
}

/** An outcome in plain words: "Approved as amended". */
export function outcomeWords(outcome: Outcome): string {
  return t(OUTCOMES[outcome])
}

/** The fields that the grammar speaks of. Never the words of the clauses. */
export type Headlined = Pick<RecordRow, 'found' | 'decisionMaker' | 'decided' | 'outcome'>

function sumWords(found: RecordRow['found'], write: (amount: number) => string): string | null {
  const { largestAnnual, largestTotal, largestOther } = found
  const annual = largestAnnual === null ? null : write(largestAnnual)
  const total = largestTotal === null ? null : write(largestTotal)
  if (annual !== null && total !== null) return t('headline_annual_total', { annual, total })
  if (annual !== null) return t('headline_annual', { annual })
  if (total !== null) return t('headline_total', { total })
  return largestOther === null ? null : write(largestOther)
}

function termPart(found: RecordRow['found']): string | null {
  return found.maximumMonths === null
    ? null
    : t('term_maximum', { maximum: lengthWords(found.maximumMonths) })
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)
const sentence = (words: string) => t('headline_sentence', { words: capital(words) })

function moneySentence(found: RecordRow['found']): string | null {
  const sum = sumWords(found, shortPounds)
  const term = termPart(found)
  if (sum !== null && term !== null) return sentence(t('headline_with_term', { sum, term }))
  const one = sum ?? term
  return one === null ? null : sentence(one)
}

function decidedSentence({ found, decisionMaker: who, decided, outcome }: Headlined): string {
  const when = decided === null ? '' : t('headline_when', { date: dateWords(decided) })
  const n = found.resolutions
  if (n > 0) {
    const verb = found.verb ?? 'resolved'
    const clauses = found.clauses > n ? t('headline_clauses', { n: found.clauses }) : ''
    if (who === null) return sentence(t(`headline_${verb}_nobody`, { n, clauses, when }))
    return sentence(t(`headline_${verb}`, { who, n, clauses, when }))
  }
  if (outcome !== null) {
    const said = { outcome: outcomeWords(outcome), when }
    if (who === null) return sentence(t('headline_outcome_nobody', said))
    return sentence(t('headline_outcome', { ...said, who }))
  }
  if (who === null && when === '') return sentence(t('headline_nothing'))
  return sentence(t('headline_nothing_who', { who: who ?? '', when }).trimStart())
}

/**
 * A record in one or two sentences, by a small grammar over fields (sums, term, body, verb, count, date):
 * "£2.98m a year (£20.9m in all), 7 years at most. Cabinet resolved 2 things in 5 clauses on 22 March 2021."
 */
export function headline(row: Headlined): string {
  return [moneySentence(row.found), decidedSentence(row)].filter((s) => s !== null).join(' ')
}

/** What was found, for one line of a list: the sum to be set strong, and the rest after it. */
export interface FoundWords {
  readonly sum: string | null
  readonly rest: string
}

/**
 * A list's line: `{sum: "£20,890,520", rest: "in all, 7 years at most"}`; of a record without a sum
 * `{sum: null, rest: "7 resolutions, no sum printed"}`.
 */
export function foundWords(found: RecordRow['found']): FoundWords {
  const { largestTotal, largestAnnual, largestOther, resolutions } = found
  const term = termPart(found)
  const sum = largestTotal ?? largestAnnual ?? largestOther
  if (sum !== null) {
    const basis =
      largestTotal !== null ? t('money_total') : largestAnnual !== null ? t('money_annual') : null
    const rest = basis === null ? (term === null ? '' : `, ${term}`) : withTerm(` ${basis}`, term)
    return { sum: pounds(sum), rest }
  }
  const counted = resolutions > 0 ? t('found_resolutions', { n: resolutions }) : null
  if (counted === null && term === null) return { sum: null, rest: t('found_nothing') }
  const parts = [counted, term, t('found_no_sum')].filter((part) => part !== null)
  return { sum: null, rest: parts.join(', ') }
}

const withTerm = (words: string, term: string | null): string =>
  term === null ? words : t('list_comma', { first: words, last: term })

/** What a page gave, counted: "2 resolutions, 3 sums, 1 term". */
export function countWords(all: readonly RecordRow['found'][]): string {
  const sum = (of: (found: RecordRow['found']) => number) =>
    all.reduce((total, found) => total + of(found), 0)
  const counts = [
    ['found_resolutions', sum((f) => f.resolutions)],
    ['found_values', sum((f) => f.values)],
    ['found_terms', sum((f) => f.terms)],
    ['found_options', sum((f) => f.options)],
    ['found_votes', sum((f) => f.votes)],
  ] as const
  const parts = counts.filter(([, n]) => n > 0).map(([key, n]) => t(key, { n }))
  return parts.length === 0 ? t('found_nothing') : parts.join(' · ')
}
