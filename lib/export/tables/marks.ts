import { withoutHalves } from '../../anchor/whole-characters'
import type { KeptMark } from '../../model/marks'
import { pounds } from '../../model/pounds'
import { readingWords } from '../../words/own'
import type { Cell } from '../csv'
import { lines } from '../formats/decisions-cells'
import { provenance } from './provenance'
import { type Column, decisionId, type Reference, type TableRecord, tableOf } from './table'

interface MarkOf {
  readonly record: TableRecord
  readonly mark: KeptMark
  readonly n: number
}

const marksOf = (record: TableRecord): MarkOf[] =>
  record.marks.map((mark, at) => ({ record, mark, n: at + 1 }))

const markId: Column<{ readonly mark: KeptMark }> = {
  name: 'mark',
  type: 'text',
  meaning: 'The mark’s id.',
  of: 'MarkRow.mark',
  always: true,
  cell: ({ mark }) => mark.mark,
}

/** Names the mark a row belongs to; empty in rows that belong to something else. */
export const toMark: Reference = { columns: ['mark'], table: 'marks', to: ['mark'] }

/** The first sum that was read in the words of a mark, in pounds. */
function amountOf({ reading }: KeptMark): Cell {
  const [first] = reading.as === 'value' ? reading.says : []
  return pounds(first?.amount)
}

const what: readonly Column<MarkOf>[] = [
  decisionId,
  markId,
  {
    name: 'n',
    type: 'whole number',
    meaning: 'Its position among the decision’s marks, from 1, page by page.',
    always: true,
    cell: ({ n }) => n,
  },
  {
    name: 'kind',
    type: 'text',
    meaning: 'What the words were kept as.',
    of: 'MarkAs',
    always: true,
    cell: ({ mark }) => mark.reading.as,
  },
  {
    name: 'exact',
    type: 'text',
    meaning: 'The marked words.',
    of: 'Span.exact',
    always: true,
    cell: ({ mark }) => mark.anchor.span.exact,
  },
  {
    name: 'reading',
    type: 'text',
    meaning: 'What was read in them, in plain words; empty if nothing was.',
    cell: ({ mark }) => readingWords(mark.reading),
  },
  {
    name: 'amount',
    type: 'number',
    meaning: 'Pounds: the sum in them, the first if there are several; for a range its lower end.',
    cell: ({ mark }) => amountOf(mark),
  },
  {
    name: 'tags',
    type: 'list',
    meaning: 'Its tags, one per line; `tags` has a row for each.',
    cell: ({ mark }) => lines(mark.tags),
  },
  {
    name: 'note',
    type: 'text',
    meaning: 'The note on the mark.',
    cell: ({ mark }) => mark.note || null,
  },
]

const who: readonly Column<MarkOf>[] = [
  {
    name: 'made_by',
    type: 'text',
    meaning: 'Who made the mark.',
    always: true,
    cell: ({ mark }) => mark.made.who,
  },
  {
    name: 'made_at',
    type: 'date and time',
    meaning: 'When, in UTC.',
    always: true,
    cell: ({ mark }) => mark.made.at,
  },
  {
    name: 'changed_at',
    type: 'date and time',
    meaning: 'When its tags or note last changed, in UTC; empty if they never did.',
    cell: ({ mark }) => (mark.at === mark.made.at ? null : mark.at),
  },
]

const where: readonly Column<MarkOf>[] = [
  {
    name: 'prefix',
    type: 'text',
    meaning: 'Up to 32 characters before the words.',
    cell: ({ mark }) => withoutHalves(mark.anchor.span.prefix) || null,
  },
  {
    name: 'suffix',
    type: 'text',
    meaning: 'Up to 32 characters after them.',
    cell: ({ mark }) => withoutHalves(mark.anchor.span.suffix) || null,
  },
  {
    name: 'page_part',
    type: 'text',
    meaning: 'record: the words are in the record’s own text; page: elsewhere on the page.',
    of: 'MarkRow.within',
    always: true,
    cell: ({ mark }) => mark.within,
  },
  {
    name: 'url',
    type: 'text',
    meaning: 'Address of the marked page.',
    always: true,
    cell: ({ mark }) => mark.url,
  },
  {
    name: 'text_sha256',
    type: 'text',
    meaning: 'SHA-256 of the record’s own text at the time, in UTF-8, as in `versions`.',
    of: 'VersionRow.sha256',
    cell: ({ record, mark }) =>
      record.versions.find(
        ({ source, number }) => source === mark.source && number === mark.version,
      )?.sha256 ?? null,
  },
]

/** Users' own marks, on every page of the record. */
export const marks = tableOf<MarkOf>(
  {
    name: 'marks',
    meaning: 'Words that users marked themselves, and what they kept them as: one row per mark.',
    key: ['id', 'mark'],
  },
  () => [...what, ...who, ...where],
  marksOf,
)

interface TagOf extends MarkOf {
  readonly tag: string
}

/** One row per mark and tag. */
export const tags = tableOf<TagOf>(
  {
    name: 'tags',
    meaning: 'The tags on `marks`: one row per mark and tag.',
    key: ['id', 'mark', 'tag'],
    references: [toMark],
  },
  () => [
    decisionId,
    markId,
    {
      name: 'tag',
      type: 'text',
      meaning: 'The tag as typed.',
      always: true,
      cell: ({ tag }) => tag,
    },
    {
      name: 'kind',
      type: 'text',
      meaning: 'What the marked words were kept as.',
      of: 'MarkAs',
      always: true,
      cell: ({ mark }) => mark.reading.as,
    },
    ...provenance,
  ],
  (record) =>
    marksOf(record).flatMap((one) => [...new Set(one.mark.tags)].map((tag) => ({ ...one, tag }))),
)

/** A decision's tags, each once, in the order of its marks. */
export const tagsOf = (record: Pick<TableRecord, 'marks'>): string[] => [
  ...new Set(record.marks.flatMap((mark) => mark.tags)),
]
