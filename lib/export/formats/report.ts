import type { ReviewedFact } from '../../model/kept'
import type { FinalRecord } from '../../record/final-record'
import { plainRecord } from '../../record/plain'
import { fieldWords, isNamed } from '../../words/fields'
import { missingWords } from '../../words/missing'
import { reviewWords } from '../../words/screen-kinds'
import { valueWords } from '../../words/value'
import type { FinalFormat } from '../format'
import { ownSections } from './report-own'

/** A report to read: each decision with what it says, in plain words, over the council's own. */
export const report: FinalFormat = {
  id: 'report',
  reads: 'final',
  shows: 'text',
  order: 'newest-first',
  type: 'text/markdown',
  heeds: ['contacts', 'noNames'],
  fileName: (day) => `minutebook-report-${day}.md`,
  write: async (pages, to, about) => {
    await to.write(`# Council decisions\n\n${safe(about.selection)}. ${about.day}.\n`)
    for await (const page of pages) for (const record of page) await to.write(section(record))
  },
}

// What Markdown reads as its own: "*", "# ", "1. ", "<b>", "|"
const special = /[\\`*_{}[\]<>#|~$]/g
// At the start of a line: "- ", "+ ", "1. ", "2) ", "=="
const leading = /^(\d{1,9})([.)])|^([-+=:])/

/** Text that a reader of Markdown shows as it is, on one line. */
function safe(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(special, '\\$&')
    .replaceAll('&', '&amp;')
    .replace(leading, (_all, digits = '', dot = '', sign = '') => `${digits}\\${dot || sign}`)
}

function section(record: FinalRecord): string {
  const { row, version, reading, fields } = record
  const { diagnostics, extractor } = reading
  const plain = plainRecord({ id: row.id, kind: row.kind, fields, diagnostics }, row.council)
  const facts = record.facts().filter((fact) => fact.reviewed !== 'rejected')
  const byField = new Map<string, ReviewedFact[]>()
  for (const fact of facts)
    if (fact.field !== 'title') byField.set(fact.field, [...(byField.get(fact.field) ?? []), fact])
  const parts = [...byField].map(
    ([field, all]) => `### ${nameOf(field)}\n\n${all.map(line).join('\n')}\n`,
  )
  const missing = Object.entries(plain.missing)
    .filter(([field]) => isNamed(field))
    .map(([field, why]) => `- ${safe(missingWords(field, why))}`)
  return `
## ${safe(plain.title)}

${plain.council === null ? '' : `${safe(plain.council.name)}. `}<${version.url.replace(/[<>]/g, encodeURIComponent)}>, retrieved ${version.firstSeen}, SHA-256 \`${version.sha256}\`, rules ${safe(extractor)}. \`${row.id}\`

${parts.join('\n')}
${ownSections(record, safe)}### Not found

${missing.join('\n')}
`
}

const nameOf = (field: string): string => safe(isNamed(field) ? fieldWords(field) : field)

function line(fact: ReviewedFact): string {
  const quotes = fact.spans.map(({ exact }) => `  > ${safe(exact)}`)
  const review = fact.reviewed === 'no' ? '' : ` (${safe(reviewWords(fact.reviewed))})`
  return `- ${safe(valueWords(fact))}${review}\n\n${quotes.join('\n  >\n')}\n`
}
