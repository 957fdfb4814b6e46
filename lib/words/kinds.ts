import { type PlainKey, t } from '../i18n/chip'
import type { Option, Vote } from '../model/facts'
import type { PageKind } from '../model/vocabulary'

/** Words for the model's own lists of words that a page is told too; those of the screens alone: `screen-kinds`. */
const PAGES: Record<PageKind, PlainKey> = {
  decision: 'kind_decision',
  'agenda-item': 'kind_agenda_item',
  meeting: 'kind_meeting',
  issue: 'kind_issue',
  list: 'kind_list',
  page: 'kind_page',
}
export const OPTIONS: Record<Option['status'], PlainKey> = {
  preferred: 'option_preferred',
  rejected: 'option_rejected',
  considered: 'option_considered',
}

export const pageKindWords = (kind: PageKind): string => t(PAGES[kind])
export const optionStatusWords = (status: Option['status']): string => t(OPTIONS[status])

/** "the Director of Finance and the Lead Member": a list as it is read out. */
export function listWords(all: readonly string[]): string {
  const last = all.at(-1) ?? ''
  if (all.length < 2) return last
  const first = all
    .slice(0, -1)
    .reduce((done, next) => t('list_comma', { first: done, last: next }))
  return t('list_two', { first, last })
}

/** A vote as counted: "8 for, 2 against, 1 abstained"; "Unanimous" where the page says so without counts. */
export function voteWords(vote: Vote): string {
  const counted = (
    [
      [vote.for, 'vote_for'],
      [vote.against, 'vote_against'],
      [vote.abstentions, 'vote_abstained'],
    ] as const
  ).flatMap(([n, side]) => (n === null ? [] : [t('vote_part', { n, side: t(side) })]))
  const parts = vote.unanimous === true ? [t('vote_unanimous'), ...counted] : counted
  return parts.reduce((first, last) => t('list_comma', { first, last }), '').replace(/^, /, '')
}
