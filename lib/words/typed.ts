import { t } from '../i18n'
import { isDay } from '../model/calendar'
import { pathWords } from './clauses'
import { pounds } from './money'

/** How one part of a fact's value is typed. */
export type TypedAs =
  | 'text'
  | 'long'
  | 'lines'
  | 'pounds'
  | 'whole'
  | 'path'
  | 'date'
  | 'time'
  | 'choice'
  | 'yes-no'
  | 'yes'

/** What was typed as a value, or what is wrong with it in words. Nothing typed is `null` or `[]`. */
export type Typed = { readonly value: unknown } | { readonly fault: string }

const MULTIPLES: Readonly<Record<string, number>> = { k: 3, m: 6, million: 6, bn: 9, billion: 9 }

/** "£2,984,360.50", "2.5m", "93k", "1.2 billion": the whole, what follows the point, and the multiple. */
const sum = /^£?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*(k|m|million|bn|billion)?$/i

/** A sum in hundredths of a penny, made from the digits alone so that none is rounded; null for no sum. */
function amountOf(typed: string): number | null {
  const [, whole, decimals = '', multiple = ''] = sum.exec(typed) ?? []
  if (whole === undefined) return null
  const places = (MULTIPLES[multiple.toLowerCase()] ?? 0) + 4
  const after = decimals.replace(/0+$/, '')
  if (after.length > places) return null
  const amount = Number(whole.replaceAll(',', '') + after.padEnd(places, '0'))
  return Number.isSafeInteger(amount) ? amount : null
}

const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** "2 (a)", "2.a" and "2 a" are `["2", "a"]`. */
const partsOf = (typed: string): string[] => typed.split(/[\s().]+/).filter((part) => part !== '')

/** "2024-02-29": year, month and day. */
function dateOf(typed: string): Typed {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(typed) ?? []).map(Number)
  const fault = { fault: t('edit_bad_date') }
  if (year === undefined || month === undefined || day === undefined) return fault
  return isDay(year, month, day) ? { value: typed } : fault
}

/** Reads what a person typed. White space at the ends is not theirs. */
export function readTyped(as: TypedAs, given: string): Typed {
  const typed = given.trim()
  if (as === 'lines') return { value: linesOf(typed) }
  if (as === 'path') return { value: partsOf(typed) }
  if (typed === '') return { value: null }
  switch (as) {
    case 'pounds': {
      const amount = amountOf(typed)
      return amount === null ? { fault: t('edit_bad_pounds') } : { value: amount }
    }
    case 'whole':
      return /^\d{1,6}$/.test(typed) ? { value: Number(typed) } : { fault: t('edit_bad_whole') }
    case 'date':
      return dateOf(typed)
    case 'time':
      return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(typed)
        ? { value: typed }
        : { fault: t('edit_bad_time') }
    case 'yes-no':
    case 'yes':
      return { value: typed === 'yes' }
    default:
      return { value: typed }
  }
}

/** A value as it stands in its field before a person changes it. */
export function writeTyped(as: TypedAs, value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    const parts = value.map(String)
    return as === 'path' ? pathWords(parts) : parts.join('\n')
  }
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (as === 'pounds' && typeof value === 'number') return pounds(value).slice(1)
  return String(value)
}
