import { type PlainKey, t } from '../i18n'
import type { Reviewed } from '../model/kept'
import type { HeadName, HeadState, LinkRel } from '../model/vocabulary'

/** Words for those of the model's own lists that only screens and exports show: no content script carries them. */
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

export const relWords = (rel: LinkRel): string => t(RELS[rel])
export const reviewWords = (reviewed: Reviewed): string => t(REVIEWS[reviewed])
export const headWords = (head: HeadName): string => t(HEADS[head])
export const headStateWords = (state: HeadState): string => t(HEAD_STATES[state])
