import { type PlainKey, t } from '../i18n/chip'
import type { Option, Vote } from '../model/facts'
import type { Reviewed } from '../model/kept'
import type { HeadName, HeadState, LinkRel, PageKind } from '../model/vocabulary'

/** Words for the model's own lists of words, so that no screen shows one of them bare. */
const PAGES: Record<PageKind, PlainKey> = {
  decision: 'kind_decision',
  'agenda-item': 'kind_agenda_item',
  meeting: 'kind_meeting',
  issue: 'kind_issue',
  list: 'kind_list',
  page: 'kind_page',
}
const RELS: Record<LinkRel, PlainKey> = {
  meeting: 'rel_meeting',
  'issue-history': 'rel_issue_history',
  decision: 'rel_decision',
  plan: 'rel_plan',
  'agenda-item': 'rel_agenda_item',
}
const REVIEWS: Record<Reviewed, PlainKey> = {
  no: 'reviewed_no',
  confirmed: 'reviewed_confirmed',
  corrected: 'reviewed_corrected',
  rejected: 'reviewed_rejected',
  added: 'reviewed_added',
}
const HEADS: Record<HeadName, PlainKey> = {
  decision: 'head_decision',
  date: 'head_date',
  reasons: 'head_reasons',
  options: 'head_options',
  interests: 'head_interests',
}
export const HEAD_STATES: Record<HeadState, PlainKey> = {
  present: 'head_present',
  'none-stated': 'head_none_stated',
  exempt: 'head_exempt',
  absent: 'head_absent',
}
export const OPTIONS: Record<Option['status'], PlainKey> = {
  preferred: 'option_preferred',
  rejected: 'option_rejected',
  considered: 'option_considered',
}

export const pageKindWords = (kind: PageKind): string => t(PAGES[kind])
export const relWords = (rel: LinkRel): string => t(RELS[rel])
export const reviewWords = (reviewed: Reviewed): string => t(REVIEWS[reviewed])
export const headWords = (head: HeadName): string => t(HEADS[head])
export const headStateWords = (state: HeadState): string => t(HEAD_STATES[state])
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
