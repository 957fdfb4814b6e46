import { type PlainKey, t } from '../i18n/chip'
import type { Option, Resolution } from '../model/facts'
import type { MarkAs, MarkReading } from '../model/marks'
import { pathWords } from './clauses'
import { optionStatusWords } from './kinds'
import { moneyWords } from './money'

const KINDS: Record<MarkAs, PlainKey> = {
  resolution: 'own_as_resolution',
  value: 'own_as_value',
  option: 'own_as_option',
  reason: 'own_as_reason',
  note: 'own_as_note',
}

/** What a person kept words as: "Sum". */
export const ownKindWords = (as: MarkAs): string => t(KINDS[as])

/** What was read in marked words: "£93,000 a year"; null where nothing was, and for words that are their own reading. */
export function readingWords(reading: MarkReading): string | null {
  const parts = partsOf(reading)
  const [first, ...more] = parts
  return first === undefined
    ? null
    : more.reduce((done, next) => t('list_comma', { first: done, last: next }), first)
}

function partsOf(reading: MarkReading): string[] {
  switch (reading.as) {
    case 'value':
      return reading.says.map(moneyWords)
    case 'resolution':
      return reading.says.map(clauseName)
    case 'option':
      return reading.says.map(optionName)
    default:
      return []
  }
}

/** A clause by its marker: "Clause 2(a)". */
export const clauseName = ({ path }: Resolution): string =>
  path.length === 0 ? t('chip_clause_plain') : t('chip_clause', { path: pathWords(path) })

/** An option by its label or title, and what became of it. */
export const optionName = ({ label, title, status }: Option): string =>
  t('list_comma', {
    first: label ?? title ?? t('chip_is_option'),
    last: optionStatusWords(status),
  })
