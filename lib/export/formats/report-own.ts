import type { FinalRecord } from '../../record/final-record'
import { wholeLabelOf } from '../../words/field-label'
import { ownKindWords, readingWords } from '../../words/own'
import { notedFacts } from '../tables/table'

/**
 * Users' own marks on a decision, with the marked words, tags and notes, then notes on facts; "" if there are none.
 *
 * @param safe escapes text for Markdown, on one line
 */
export function ownSections(record: FinalRecord, safe: (text: string) => string): string {
  const marks = record.marks.map(({ reading, anchor, tags, note, made }) => {
    const kept = [ownKindWords(reading.as), readingWords(reading)].filter((one) => one !== null)
    const words = [kept.join(': '), ...tags.map((tag) => `#${tag}`)].map(safe).join(' ')
    const own = note === '' ? '' : `\n\n  ${safe(note)}`
    return `- ${words} (${safe(made.who)})\n\n  > ${safe(anchor.span.exact)}${own}\n`
  })
  const notes = notedFacts(record).flatMap((fact) =>
    fact.notes.map(({ text, who }) => {
      return `- ${safe(wholeLabelOf(fact.field))}: ${safe(text)} (${safe(who)})\n`
    }),
  )
  return section('Own marks', marks) + section('Notes', notes)
}

const section = (name: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `### ${name}\n\n${lines.join('\n')}\n`
