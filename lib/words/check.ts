import { type PlainKey, t } from '../i18n'
import type { FaultCode } from '../model/imports'
import { faultWords } from './import'

/** What the words of imports say of a file is said of the library here. */
const OWN: Partial<Record<FaultCode, PlainKey>> = {
  'no-text': 'check_text_gone',
  'no-such-text': 'check_said_of_nothing',
  'bad-value': 'check_damaged',
  twice: 'check_damaged',
  'other-record': 'check_damaged',
}

/** What an integrity check found wrong with a record, in a sentence. */
export function checkWords(code: FaultCode | 'row-differs'): string {
  if (code === 'row-differs') return t('check_row_differs')
  const own = OWN[code]
  return own === undefined ? faultWords({ code }) : t(own)
}
