import { type PlainKey, t } from '../i18n'
import type { MissingWhy } from '../model/vocabulary'
import { capital } from './capital'
import { fieldWords } from './fields'

const NOT_STATED: Readonly<Record<string, PlainKey>> = {
  resolutions: 'missing_resolutions',
  values: 'missing_values',
  terms: 'missing_terms',
  options: 'missing_options',
  reasons: 'missing_reasons',
  delegations: 'missing_delegations',
  votes: 'missing_votes',
  interests: 'missing_interests',
  documents: 'missing_documents',
  'dates.decided': 'missing_decided',
}
const NONE_STATED: Readonly<Record<string, PlainKey>> = {
  options: 'none_options',
  reasons: 'none_reasons',
  interests: 'none_interests',
}
const EXEMPT: Readonly<Record<string, PlainKey>> = {
  resolutions: 'exempt_resolutions',
  'dates.decided': 'exempt_decided',
}

const OWN: Record<MissingWhy, Readonly<Record<string, PlainKey>>> = {
  'not-stated': NOT_STATED,
  'none-stated': NONE_STATED,
  exempt: EXEMPT,
  'not-read': {},
}
const PLAIN = {
  'not-stated': 'missing_plain',
  'none-stated': 'none_plain',
  exempt: 'exempt_plain',
  'not-read': 'not_read_plain',
} as const satisfies Record<MissingWhy, string>

/**
 * Why a field is empty, in one line: "No alternative options stated" is not "Options: could not be read".
 * `field` is a (dotted) field of the plain record.
 */
export function missingWords(field: string, why: MissingWhy): string {
  const own = Object.hasOwn(OWN[why], field) ? OWN[why][field] : undefined
  return own === undefined ? t(PLAIN[why], { field: capital(fieldWords(field)) }) : t(own)
}
