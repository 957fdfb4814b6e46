import type { ReviewedFact } from '../../model/kept'
import type { KeptMark } from '../../model/marks'
import type { Span } from '../../model/quoted'
import type { FinalRecord } from '../../record/final-record'
import { wholeLabelOf } from '../../words/field-label'
import { valueWords } from '../../words/value'
import type { FinalFormat } from '../format'
import { jsonText } from '../json'
import { webAddress } from '../plain-text'

/**
 * Every quote and every mark as a W3C Web Annotation, in one AnnotationPage. Words are found by themselves and
 * what stands around them: a place in a record's text is no place on the page.
 */
export const annotations: FinalFormat = {
  id: 'annotations',
  reads: 'final',
  shows: 'text',
  order: 'newest-first',
  type: 'application/ld+json',
  heeds: ['contacts', 'noNames'],
  fileName: (day) => `minutebook-annotations-${day}.jsonld`,
  write: async (pages, to, about) => {
    const head = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:x-minutebook:annotations:${encodeURIComponent(about.at)}`,
      type: 'AnnotationPage',
    }
    await to.write(`${jsonText(head).slice(0, -1)},"items":[\n`)
    let before = ''
    for await (const page of pages)
      for (const item of page.flatMap(annotationsOf)) {
        await to.write(before + jsonText(item))
        before = ',\n'
      }
    await to.write('\n]}\n')
  },
}

function annotationsOf(record: FinalRecord): object[] {
  const quoted = record.facts().filter((fact) => fact.reviewed !== 'rejected')
  return [
    ...quoted.flatMap((fact) => fact.spans.map((span, at) => ofFact(record, fact, span, at))),
    ...record.marks.map((mark) => ofMark(record, mark)),
  ]
}

const urn = (...parts: string[]): string =>
  `urn:x-minutebook:${parts.map(encodeURIComponent).join(':')}`

const textBody = (purpose: string, value: string) => ({
  type: 'TextualBody',
  purpose,
  format: 'text/plain',
  value,
})

/** A page that has no address of the web is known by the record's id. */
const target = (url: string, id: string, { exact, prefix, suffix }: Span) => ({
  source: webAddress(url) ?? urn(id),
  selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
})

function ofFact({ row, version, reading }: FinalRecord, fact: ReviewedFact, span: Span, n: number) {
  const { key, field, judged } = fact
  return {
    id: urn(row.id, key, String(n + 1)),
    type: 'Annotation',
    motivation: 'identifying',
    created: judged?.at ?? reading.readAt,
    generator: { type: 'Software', name: `Minutebook rules ${reading.extractor}` },
    ...(judged?.who ? { creator: { type: 'Person', name: judged.who } } : {}),
    body: [
      textBody('tagging', wholeLabelOf(field)),
      textBody('describing', valueWords(fact)),
      ...fact.notes.map((note) => textBody('commenting', note.text)),
    ],
    target: target(version.url, row.id, span),
  }
}

function ofMark({ row }: FinalRecord, mark: KeptMark) {
  return {
    id: `urn:uuid:${mark.mark}`,
    type: 'Annotation',
    motivation: 'highlighting',
    created: mark.made.at,
    modified: mark.at,
    ...(mark.made.who ? { creator: { type: 'Person', name: mark.made.who } } : {}),
    body: [
      textBody('tagging', mark.reading.as),
      ...mark.tags.map((tag) => textBody('tagging', tag)),
      ...(mark.note === '' ? [] : [textBody('commenting', mark.note)]),
      textBody('linking', row.id),
    ],
    target: target(mark.url, row.id, mark.anchor.span),
  }
}
