import type { PageObject } from '../../model/plain'
import type { FinalRecord } from '../../record/final-record'
import { plainRecord } from '../../record/plain'
import type { FinalFormat } from '../format'

/**
 * *Answers*: one page object a line, with one record; a page that carries several has as many lines.
 * RECORD is its contract.
 */
export const answers: FinalFormat = {
  id: 'answers',
  reads: 'final',
  order: 'newest-first',
  type: 'application/jsonl',
  heeds: ['contacts', 'noNames'],
  fileName: (day) => `minutebook-answers-${day}.jsonl`,
  write: async (pages, to) => {
    for await (const page of pages)
      for (const record of page) await to.write(`${JSON.stringify(pageObject(record))}\n`)
  },
}

function pageObject({ row, version, reading, fields }: FinalRecord): PageObject {
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
  }
}
