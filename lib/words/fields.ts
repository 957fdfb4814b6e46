import { type PlainKey, t } from '../i18n/chip'

const FIELDS = new Map<string, PlainKey>(
  Object.entries({
    title: 'field_title',
    council: 'field_council',
    decisionMaker: 'field_decision_maker',
    status: 'field_status',
    outcome: 'field_outcome',
    keyDecision: 'field_key_decision',
    callIn: 'field_call_in',
    'dates.decided': 'field_decided',
    'dates.published': 'field_published',
    'dates.effective': 'field_effective',
    'dates.due': 'field_due',
    meeting: 'field_meeting',
    'meeting.body': 'field_meeting_body',
    'meeting.date': 'field_meeting_date',
    'meeting.time': 'field_meeting_time',
    'meeting.item': 'field_meeting_item',
    'meeting.url': 'field_meeting_url',
    purpose: 'field_purpose',
    keyReason: 'field_key_reason',
    resolutions: 'field_resolutions',
    reasons: 'field_reasons',
    options: 'field_options',
    values: 'field_values',
    terms: 'field_terms',
    delegations: 'field_delegations',
    votes: 'field_votes',
    interests: 'field_interests',
    people: 'field_people',
    wards: 'field_wards',
    consultees: 'field_consultees',
    documents: 'field_documents',
    links: 'field_links',
  }),
)

/** Whether a field (`dates.decided`, `options` …) has a name of its own for people. */
export const isNamed = (field: string): boolean => FIELDS.has(field)

/** A field's name as people say it, in the middle of a sentence: "alternative options". */
export function fieldWords(field: string): string {
  const key = FIELDS.get(field)
  return key === undefined ? t('field_unknown', { name: field }) : t(key)
}
