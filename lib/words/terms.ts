import { t } from '../i18n/chip'
import type { Term } from '../model/facts'

/** A length of time: 60 is "5 years", 18 "18 months", 30 "2 years 6 months". */
export function lengthWords(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (rest === 0 && years > 0) return t('n_years', { n: years })
  if (months < 24) return t('n_months', { n: months })
  return t('years_and_months', {
    years: t('n_years', { n: years }),
    months: t('n_months', { n: rest }),
  })
}

/** After a length in years, another one in years needs its number alone: "(10 at most)". */
function after(first: number, months: number): string {
  return first % 12 === 0 && months % 12 === 0 ? String(months / 12) : lengthWords(months)
}

/**
 * A term in words: `{60, 60, 120}` is "5 years, then up to 5 more (10 at most)". Where a length is not
 * stated it is not guessed: `{null, null, 84}` is "7 years at most". Null when nothing is stated.
 */
export function termWords(term: Term): string | null {
  const { initialMonths: initial, extensionMonths: extension, maximumMonths: maximum } = term
  if (initial !== null) {
    const first = { initial: lengthWords(initial) }
    if (extension !== null) {
      const then = { ...first, extension: after(initial, extension) }
      if (maximum === null) return t('term_then', then)
      return t('term_full', { ...then, maximum: after(initial, maximum) })
    }
    if (maximum === null) return first.initial
    return t('term_initial_max', { ...first, maximum: after(initial, maximum) })
  }
  if (extension !== null) {
    if (maximum === null) return t('term_extension', { extension: lengthWords(extension) })
    return t('term_extension_max', {
      extension: lengthWords(extension),
      maximum: after(extension, maximum),
    })
  }
  return maximum === null ? null : t('term_maximum', { maximum: lengthWords(maximum) })
}

/** The two stretches of a time line, as percentages of its whole. */
export interface TermLine {
  readonly initial: number
  readonly initialWords: string
  readonly wholeWords: string
}

/** A time line, where both a first length and a longer whole are known; null otherwise. */
export function termLine(term: Term): TermLine | null {
  const { initialMonths: initial, extensionMonths: extension, maximumMonths: maximum } = term
  if (initial === null) return null
  const whole = maximum ?? (extension === null ? null : initial + extension)
  if (whole === null || whole <= initial) return null
  return {
    initial: Math.round((initial / whole) * 100),
    initialWords: lengthWords(initial),
    wholeWords: lengthWords(whole),
  }
}
