import { type PlainKey, t } from '../i18n/chip'
import type { Diagnostic } from '../model/quoted'
import { fieldWords, isNamed } from './fields'
import { listWords } from './kinds'

const CODES = new Map<string, PlainKey>(
  Object.entries({
    'not-proved': 'code_address_only',
    'reader-failed': 'code_reader_failed',
    'too-large': 'code_too_large',
  }),
)

/** Why a page could not be read at all: a sentence for its diagnostic's code. */
export function unreadableWords(why: Diagnostic): string {
  return t(CODES.get(why.code) ?? 'code_unreadable')
}

/** What was lost of a page that was read in part: "Minutebook could not read the options and sums here. …" */
export function partlyWords(diagnostics: readonly Diagnostic[]): string {
  const fields = diagnostics.flatMap(({ field }) =>
    field !== null && isNamed(field) ? [fieldWords(field)] : [],
  )
  if (fields.length === 0) return t('why_partly_plain')
  return t('why_partly', { fields: listWords([...new Set(fields)]) })
}
