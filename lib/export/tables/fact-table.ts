import type { ReviewedFact } from '../../model/kept'
import type { Cell } from '../csv'
import { provenance } from './provenance'
import {
  type Column,
  decisionId,
  type Options,
  type Table,
  type TableRecord,
  tableOf,
} from './table'

/** A column of a fact's value. */
export interface ValueColumn<V> extends Omit<Column<V>, 'cell'> {
  cell(value: V): Cell
  /** Only with this option, or only without it. */
  readonly only?: (options: Options) => boolean
}

/** A kind of fact that has a table of its own: its rows are the facts of one field. */
export interface FactKind<V> {
  readonly name: string
  readonly field: string
  readonly meaning: string
  readonly columns: readonly ValueColumn<V>[]
  /** Columns worked out from where the fact is printed in its record. */
  readonly printed?: readonly Column<FactRow>[]
}

export interface FactRow {
  readonly record: TableRecord
  readonly fact: ReviewedFact
  readonly n: number
}

/** What a person made of a fact; null where the machine's value stands as it was read. */
const personValue = ({ reviewed, value }: ReviewedFact): unknown =>
  reviewed === 'corrected' || reviewed === 'added' ? value : null

const finalValue = ({ reviewed, value }: ReviewedFact): unknown =>
  reviewed === 'rejected' ? null : value

const identity: readonly Column<FactRow>[] = [
  decisionId,
  {
    name: 'fact',
    type: 'text',
    meaning: 'The fact’s key: the same as long as the page prints the same words.',
    always: true,
    cell: ({ fact }) => fact.key,
  },
  {
    name: 'n',
    type: 'whole number',
    meaning: 'Its place among the decision’s rows of this table, from 1, in the order of the page.',
    always: true,
    cell: ({ n }) => n,
  },
]

/** How a fact came to be what it is. */
const review: readonly Column<FactRow>[] = [
  {
    name: 'evidence',
    type: 'text',
    meaning: 'stated: the page prints it; inferred: its words imply it.',
    of: 'Fact.basis',
    always: true,
    cell: ({ fact }) => fact.basis,
  },
  {
    name: 'read_by',
    was: 'rule',
    type: 'text',
    meaning: 'The rule that read it, or person.',
    always: true,
    cell: ({ fact }) => fact.by,
  },
  {
    name: 'reviewed',
    type: 'text',
    meaning:
      'What a person said of it: no (the machine alone), confirmed, corrected, rejected or added.',
    of: 'Reviewed',
    always: true,
    cell: ({ fact }) => fact.reviewed,
  },
  {
    name: 'checked_by',
    type: 'text',
    meaning: 'Who said so: who added it, not who confirmed that since.',
    cell: ({ fact }) => fact.judged?.who || null,
  },
  {
    name: 'checked_at',
    type: 'date and time',
    meaning: 'When, in UTC.',
    cell: ({ fact }) => fact.judged?.at ?? null,
  },
  {
    name: 'said_by',
    type: 'list',
    meaning: 'Everyone whose word on it counts, a line each: added: RH, then confirmed: XY.',
    cell: ({ fact }) => fact.voices.map(({ is, who }) => `${is}: ${who}`).join('\n') || null,
  },
]

/** The table of one kind of fact. What a person rejected is in it only with the machine's and person's values. */
export function factTable<V>(kind: FactKind<V>): Table {
  const { name, field, meaning } = kind
  return tableOf<FactRow>(
    { name, meaning, key: ['id', 'fact'] },
    (options) => [
      ...identity,
      ...valueColumns(kind, options),
      ...(kind.printed ?? []),
      ...review,
      ...(options.has('judged') ? [notes] : []),
      ...provenance,
    ],
    (record, options) =>
      record.all
        .filter((fact) => fact.field === field)
        .filter((fact) => fact.reviewed !== 'rejected' || options.has('judged'))
        .map((fact, at) => ({ record, fact, n: at + 1 })),
  )
}

const notes: Column<FactRow> = {
  name: 'notes',
  type: 'list',
  meaning: 'What coders wrote beside it, a line each.',
  cell: ({ fact }) => fact.notes.map((note) => note.text.replace(/\s+/g, ' ')).join('\n') || null,
}

function valueColumns<V>({ columns }: FactKind<V>, options: Options): Column<FactRow>[] {
  const shown = columns.filter(({ only }) => only === undefined || only(options))
  const of = (suffix: string, whose: string, value: (fact: ReviewedFact) => unknown) =>
    shown.map(
      ({ always, only: _, ...column }): Column<FactRow> => ({
        ...column,
        ...(suffix === '' && always && !options.has('judged') ? { always } : {}),
        name: `${column.name}${suffix}`,
        ...(column.was === undefined ? {} : { was: `${column.was}${suffix}` }),
        meaning: `${whose}${column.meaning}`,
        cell: ({ fact }) => {
          const said = value(fact)
          // A fact of this field holds a value of this field: the store checks what people say.
          return said === null || said === undefined ? null : column.cell(said as V)
        },
      }),
    )
  return [
    ...of('', '', finalValue),
    ...(options.has('judged')
      ? [
          ...of('_machine', 'As the machine reads it: ', ({ machine }) => machine),
          ...of('_person', 'As a person has it, where they changed or added it: ', personValue),
        ]
      : []),
  ]
}
