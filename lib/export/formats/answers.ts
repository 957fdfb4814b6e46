import type { PageObject, PlainOwn } from '../../model/plain'
import type { FinalRecord } from '../../record/final-record'
import { plainRecord } from '../../record/plain'
import { readingWords } from '../../words/own'
import type { FinalFormat } from '../format'
import { jsonText } from '../json'
import { notedFacts } from '../tables/table'

/**
 * *Answers*: one page object a line, with one record; a page that carries several has as many lines.
 * RECORD is its contract.
 */
export const answers: FinalFormat = {
  id: 'answers',
  reads: 'final',
  shows: 'text',
  order: 'newest-first',
  type: 'application/jsonl',
  heeds: ['contacts', 'noNames'],
  fileName: (day) => `minutebook-answers-${day}.jsonl`,
  write: async (pages, to) => {
    for await (const page of pages)
      for (const record of page) await to.write(`${jsonText(pageObject(record))}\n`)
  },
}

function pageObject(record: FinalRecord): PageObject {
  const { row, version, reading, fields } = record
  const { diagnostics, extractor } = reading
  return {
    url: version.url,
    page: { system: row.system, kind: version.pageKind },
    records: [plainRecord({ id: row.id, kind: row.kind, fields, diagnostics }, row.council)],
    links: reading.links,
    provenance: {
      retrievedAt: version.firstSeen,
      sha256: version.sha256,
      extractor,
      checked: row.checked,
    },
    own: plainOwn(record),
    matter: { id: record.matter.matter, isFullest: record.matter.isFullest },
  }
}

function plainOwn(record: FinalRecord): PlainOwn {
  return {
    marks: record.marks.map(({ mark, reading, anchor, tags, note, made, url }) => ({
      mark,
      kind: reading.as,
      words: anchor.span.exact,
      reading: readingWords(reading),
      tags,
      note: note || null,
      ...made,
      url,
    })),
    notes: notedFacts(record).flatMap(({ key, field, notes }) =>
      notes.map(({ text, who, at }) => ({ fact: key, field, note: text, who, at })),
    ),
  }
}
