import type { ReviewedFact } from '../../model/kept'
import type { FinalRecord } from '../../record/final-record'
import { plainRecord } from '../../record/plain'
import { headingOf, isOfHead } from '../../words/field-label'
import { isNamed } from '../../words/fields'
import { missingWords } from '../../words/missing'
import type { FinalFormat } from '../format'
import { webAddress } from '../plain-text'
import { ownSections } from './report-own'
import { code, factLines, safe } from './report-words'

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

function section(record: FinalRecord): string {
  const { row, version, reading, fields } = record
  const { diagnostics, extractor } = reading
  const plain = plainRecord({ id: row.id, kind: row.kind, fields, diagnostics }, row.council)
  const facts = record.facts().filter((fact) => fact.reviewed !== 'rejected')
  const byHeading = new Map<string, ReviewedFact[]>()
  for (const fact of facts)
    if (fact.field !== 'title') {
      const heading = headingOf(fact.field)
      byHeading.set(heading, [...(byHeading.get(heading) ?? []), fact])
    }
  const parts = [...byHeading].map(([heading, all]) => {
    const lines = all.map((fact) => factLines(fact, isOfHead(fact.field)))
    return `### ${safe(heading)}\n\n${lines.join('\n')}\n`
  })
  const missing = Object.entries(plain.missing)
    .filter(([field]) => isNamed(field))
    .map(([field, why]) => `- ${safe(missingWords(field, why))}`)
  return `
## ${safe(plain.title)}

${plain.council === null ? '' : `${safe(plain.council.name)}. `}${linked(version.url)}, retrieved ${safe(version.firstSeen)}, SHA-256 ${code(version.sha256)}, rules ${safe(extractor)}. ${code(row.id)}

${parts.join('\n')}
${ownSections(record, safe)}### Not found

${missing.join('\n')}
`
}

/** An address as a link; what is none of the web as plain text. */
function linked(url: string): string {
  const address = webAddress(url)
  return address === null ? safe(url) : `<${address}>`
}
