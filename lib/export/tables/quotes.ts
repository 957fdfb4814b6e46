import { withoutHalves } from '../../anchor/whole-characters'
import type { ReviewedFact } from '../../model/kept'
import type { Span } from '../../model/quoted'
import { provenance } from './provenance'
import { decisionId, type TableRecord, tableOf } from './table'

interface QuoteRow {
  readonly record: TableRecord
  readonly fact: ReviewedFact
  readonly span: Span
  readonly n: number
}

/** The words on the page behind every fact: those of the decision's own fields too. */
export const quotes = tableOf<QuoteRow>(
  {
    name: 'quotes',
    meaning:
      'The words on the page behind every fact, of `decisions` too; one row a stretch of words.',
    key: ['id', 'fact', 'n'],
  },
  () => [
    decisionId,
    {
      name: 'fact',
      type: 'text',
      meaning: 'The key of the fact that the words say.',
      always: true,
      cell: ({ fact }) => fact.key,
    },
    {
      name: 'n',
      type: 'whole number',
      meaning: 'Which of the fact’s quotes, from 1.',
      always: true,
      cell: ({ n }) => n,
    },
    {
      name: 'field',
      type: 'text',
      meaning: 'The field that the fact is of.',
      always: true,
      cell: ({ fact }) => fact.field,
    },
    {
      name: 'exact',
      type: 'text',
      meaning: 'The words.',
      of: 'Span.exact',
      always: true,
      cell: ({ span }) => span.exact,
    },
    {
      name: 'prefix',
      type: 'text',
      meaning: 'Up to 32 characters before them.',
      cell: ({ span }) => withoutHalves(span.prefix) || null,
    },
    {
      name: 'suffix',
      type: 'text',
      meaning: 'Up to 32 characters after them.',
      cell: ({ span }) => withoutHalves(span.suffix) || null,
    },
    {
      name: 'span_start',
      was: 'start',
      type: 'whole number',
      meaning: 'Where they begin in the record’s text, in UTF-16 units from 0.',
      of: 'At.start',
      always: true,
      cell: ({ span }) => span.at.start,
    },
    {
      name: 'span_end',
      was: 'end',
      type: 'whole number',
      meaning: 'Where they end.',
      of: 'At.end',
      always: true,
      cell: ({ span }) => span.at.end,
    },
    {
      name: 'reviewed',
      type: 'text',
      meaning: 'What a person said of the fact: no, confirmed, corrected, rejected or added.',
      of: 'Reviewed',
      always: true,
      cell: ({ fact }) => fact.reviewed,
    },
    ...provenance,
  ],
  (record, options) =>
    record.all
      .filter((fact) => fact.reviewed !== 'rejected' || options.has('judged'))
      .flatMap((fact) => fact.spans.map((span, at) => ({ record, fact, span, n: at + 1 }))),
)
