import { shortened } from '../anchor/whole-characters'
import { type PlainKey, t } from '../i18n'
import type { RecordRow } from '../model/kept'
import type { Outcome } from '../model/vocabulary'
import { capital } from './capital'
import { resolutionWords } from './clauses'
import { dateWords } from './dates'
import { pounds, shortPounds, sumOf } from './money'
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

/** "£2.98m a year (£20.9m in all)", "up to £250,000"; how many sums there are where none is clearly the main one. */
function sumWords({ main, values }: RecordRow['found']): string | null {
  if (main === null) return values === 0 ? null : t('found_values', { n: values })
  const said = sumOf(main, shortPounds)
  const whole = main.whole === null ? null : sumOf(main.whole, shortPounds)
  if (whole === null) return said.as === '' ? said.sum : `${said.sum} ${said.as}`
  return t('headline_annual_total', { annual: said.sum, total: whole.sum })
}

function termPart(found: RecordRow['found']): string | null {
  return found.maximumMonths === null
    ? null
    : t('term_maximum', { maximum: lengthWords(found.maximumMonths) })
}

const sentence = (words: string) => t('headline_sentence', { words: capital(words) })

function moneySentence(found: RecordRow['found']): string | null {
  const sum = sumWords(found)
  const term = termPart(found)
  if (sum !== null && term !== null) return sentence(t('headline_with_term', { sum, term }))
  const one = sum ?? term
  return one === null ? null : sentence(one)
}

/** So much of a decision maker stands in a headline, in UTF-16 units: some are printed in thirty words. */
const LONGEST = 80

function decidedSentence({ found, decisionMaker, decided, outcome }: Headlined): string {
  const who = decisionMaker === null ? null : shortened(decisionMaker, LONGEST)
  const when = decided === null ? '' : t('headline_when', { date: dateWords(decided) })
  const n = found.resolutions
  if (n > 0) {
    const verb = found.verb ?? 'resolved'
    const things =
      found.clauses > n
        ? t('n_with_clauses', {
            things: t(`headline_${verb}`, { n }),
            clauses: t('n_clauses', { n: found.clauses }),
          })
        : t(`headline_${verb}`, { n })
    if (who === null) return sentence(t('headline_made_nobody', { things, when }))
    return sentence(t('headline_made', { who, things, when }))
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
 * "£2.98m a year (£20.9m in all), 7 years at most. Cabinet made 2 resolutions (5 clauses) on 22 March 2021."
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
  const { main, values, resolutions, clauses } = found
  const term = termPart(found)
  if (main !== null) {
    const { sum, as } = sumOf(main, pounds)
    const basis = as === '' ? '' : ` ${as}`
    return { sum, rest: basis === '' && term !== null ? `, ${term}` : withTerm(basis, term) }
  }
  const counted = resolutions > 0 ? resolutionWords(resolutions, clauses) : null
  if (counted === null && term === null && values === 0)
    return { sum: null, rest: t('found_nothing') }
  const sums = values === 0 ? t('found_no_sum') : t('found_values', { n: values })
  const parts = [counted, term, sums].filter((part) => part !== null)
  return { sum: null, rest: parts.join(', ') }
}

const withTerm = (words: string, term: string | null): string =>
  term === null ? words : t('list_comma', { first: words, last: term })

/** What a page gave, counted: "2 resolutions, 3 sums, 1 term". */
export function countWords(all: readonly RecordRow['found'][]): string {
  const sum = (of: (found: RecordRow['found']) => number) =>
    all.reduce((total, found) => total + of(found), 0)
  const resolutions = sum((f) => f.resolutions)
  const counts = [
    ['found_values', sum((f) => f.values)],
    ['found_terms', sum((f) => f.terms)],
    ['found_options', sum((f) => f.options)],
    ['found_votes', sum((f) => f.votes)],
  ] as const
  const parts = [
    ...(resolutions > 0
      ? [
          resolutionWords(
            resolutions,
            sum((f) => f.clauses),
          ),
        ]
      : []),
    ...counts.filter(([, n]) => n > 0).map(([key, n]) => t(key, { n })),
  ]
  return parts.length === 0 ? t('found_nothing') : parts.join(' · ')
}
