import { type PlainKey, t } from '../../lib/i18n'

/** By the codes of the store's `EditRefused`. */
const REFUSED: Readonly<Record<string, PlainKey>> = {
  'no-words': 'review_error_words',
  'bad-value': 'review_error_value',
  'no-record': 'review_error_gone',
  'disk-full': 'error_save',
  'library-shut': 'error_shut',
}

/** Why something that a person said was not kept. */
export function refusedWords(failure: unknown): string {
  const code = failure instanceof Error && 'code' in failure ? String(failure.code) : ''
  return t(REFUSED[code] ?? 'review_error')
}
