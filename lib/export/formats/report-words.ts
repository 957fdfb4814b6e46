import type { ReviewedFact } from '../../model/kept'
import { labelOf } from '../../words/field-label'
import { reviewWords } from '../../words/screen-kinds'
import { valueWords } from '../../words/value'
import { oneLine } from '../plain-text'

// What Markdown reads as its own: "*", "# ", "1. ", "<b>", "|"
const special = /[\\`*_{}[\]<>#|~$]/g
// At the start of a line: "- ", "+ ", "1. ", "2) ", "=="
const leading = /^(\d{1,9})([.)])|^([-+=:])/

/** Text that a reader of Markdown shows as it is, on one line. */
export function safe(text: string): string {
  return oneLine(text)
    .replace(special, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(leading, (_all, digits = '', dot = '', sign = '') => `${digits}\\${dot || sign}`)
}

/** The same as code, on one line: between more backticks than it has one after the other. */
export function code(text: string): string {
  const words = oneLine(text)
  const most = Math.max(0, ...(words.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(most + 1)
  return most === 0 ? fence + words + fence : `${fence} ${words} ${fence}`
}

/**
 * A fact: what was understood of it, then its quotes. What a quote says word for word is not said before it too.
 *
 * @param isNamed whether the line says which field it is of
 */
export function factLines(fact: ReviewedFact, isNamed: boolean): string {
  const quotes = [...new Set(fact.spans.map(({ exact }) => oneLine(exact)))]
  const value = oneLine(valueWords(fact))
  const understood = quotes.includes(value) ? '' : withoutQuote(value, quotes)
  const said = [isNamed ? labelOf(fact.field) : '', understood].filter((part) => part !== '')
  const words = safe(said.join(': '))
  const review = fact.reviewed === 'no' ? '' : `(${safe(reviewWords(fact.reviewed))})`
  const first = [words, review].filter((part) => part !== '').join(' ')
  const quoted = quotes.map((words) => `> ${safe(words)}`)
  return first === ''
    ? `- ${quoted.join('\n  >\n  ')}\n`
    : `- ${first}\n\n  ${quoted.join('\n  >\n  ')}\n`
}

/** "Resolved · 2.iii" of "Resolved · 2.iii · the words of the clause", where these are the quote. */
function withoutQuote(value: string, quotes: readonly string[]): string {
  const quote = quotes.find((one) => one !== '' && value.endsWith(` · ${one}`))
  return quote === undefined ? value : value.slice(0, -` · ${quote}`.length)
}
