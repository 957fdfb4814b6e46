import { type PlainKey, t } from '../i18n/chip'
import { captureLimits } from '../model/capture-limits'
import type { Diagnostic } from '../model/quoted'
import { fieldWords, isNamed } from './fields'
import { listWords } from './kinds'

const CODES = new Map<string, PlainKey>(
  Object.entries({
    'not-proved': 'code_address_only',
    'reader-failed': 'code_reader_failed',
  }),
)

/** Why a page could not be read at all: a sentence for its diagnostic's code. */
export function unreadableWords(why: Diagnostic): string {
  if (why.code === 'too-large' && why.at !== null) return tooLargeWords(why.at.end)
  return t(CODES.get(why.code) ?? 'code_unreadable')
}

/** In millions of characters, which a user can compare. */
function tooLargeWords(units: number): string {
  const millions = (count: number) => String(Math.round(count / 100_000) / 10)
  const { whole, text } = captureLimits
  // What is quoted of a text is kept with it.
  const limits = { one: millions(text), most: String(Math.floor(whole / 3_000_000)) }
  return t('code_too_large', { size: millions(units), ...limits })
}

/** What was lost of a page that was read in part: "Minutebook could not read the options and sums here. …" */
export function partlyWords(diagnostics: readonly Diagnostic[]): string {
  const fields = diagnostics.flatMap(({ field }) =>
    field !== null && isNamed(field) ? [fieldWords(field)] : [],
  )
  if (fields.length === 0) return t('why_partly_plain')
  return t('why_partly', { fields: listWords([...new Set(fields)]) })
}
