import type { FactNote, ReviewedFact } from '../../model/kept'
import type { KeptMark } from '../../model/marks'
import { toMark } from './marks'
import { provenance } from './provenance'
import { decisionId, type TableRecord, tableOf } from './table'

interface NoteOf {
  readonly record: TableRecord
  readonly n: number
  readonly note: FactNote
  readonly fact: ReviewedFact | null
  readonly mark: KeptMark | null
}

/** Notes on facts in page order, then notes on marks. */
function rowsOf(record: TableRecord): NoteOf[] {
  const ofFacts = record.noted.flatMap((fact) =>
    fact.notes.map((note) => ({ note, fact, mark: null })),
  )
  const ofMarks = record.marks.flatMap((mark) =>
    mark.noted === null ? [] : [{ note: { text: mark.note, ...mark.noted }, fact: null, mark }],
  )
  return [...ofFacts, ...ofMarks].map((one, at) => ({ ...one, record, n: at + 1 }))
}

/** One row per note. */
export const notes = tableOf<NoteOf>(
  {
    name: 'notes',
    meaning: 'Notes that users wrote on facts and on `marks`: one row per note.',
    key: ['id', 'n'],
    references: [toMark],
  },
  () => [
    decisionId,
    {
      name: 'n',
      type: 'whole number',
      meaning:
        'Its position among the decision’s notes, from 1: notes on facts, then notes on marks.',
      always: true,
      cell: ({ n }) => n,
    },
    {
      name: 'note',
      type: 'text',
      meaning: 'The note.',
      always: true,
      cell: ({ note }) => note.text,
    },
    {
      name: 'field',
      type: 'text',
      meaning: 'The field of the fact it is on; empty for a note on a mark.',
      cell: ({ fact }) => fact?.field ?? null,
    },
    {
      name: 'fact',
      type: 'text',
      meaning: 'The key of that fact; empty for a note on a mark.',
      cell: ({ fact }) => fact?.key ?? null,
    },
    {
      name: 'mark',
      type: 'text',
      meaning: 'The mark it is on; empty for a note on a fact.',
      cell: ({ mark }) => mark?.mark ?? null,
    },
    {
      name: 'written_by',
      type: 'text',
      meaning: 'Who wrote it.',
      always: true,
      cell: ({ note }) => note.who,
    },
    {
      name: 'written_at',
      type: 'date and time',
      meaning: 'When, in UTC.',
      always: true,
      cell: ({ note }) => note.at,
    },
    ...provenance,
  ],
  rowsOf,
)

/** The texts of a decision's notes: on facts, then on marks. */
export const notesOf = (record: Pick<TableRecord, 'marks' | 'noted'>): string[] => [
  ...record.noted.flatMap((fact) => fact.notes.map(({ text }) => text)),
  ...record.marks.flatMap(({ note }) => (note === '' ? [] : [note])),
]
