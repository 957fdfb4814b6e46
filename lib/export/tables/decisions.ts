import type { ReviewedFact } from '../../model/kept'
import type { Cell } from '../csv'
import { type DecisionColumn, decisionColumns } from '../formats/decisions-columns'
import type { Column, Table, TableRecord } from './table'

/** decisions.csv's own columns; on request what the machine and a person said of each that holds one fact. */
export const decisions: Table = {
  name: 'decisions',
  meaning: 'One row per decision: what holds one value, and lists as one cell.',
  key: ['id'],
  references: [{ columns: ['council', 'gss'], table: 'councils', to: ['council', 'gss'] }],
  columns: (options) => (options.has('judged') ? [...decisionColumns, ...judged] : decisionColumns),
  begin: (options) => ({
    rows: (record) => [
      [
        ...decisionColumns.map((column) => column.cell(record)),
        ...(options.has('judged') ? judged.map((column) => column.cell(record)) : []),
      ],
    ],
    last: () => [],
  }),
}

const judged: readonly Column<TableRecord>[] = decisionColumns.flatMap((column) =>
  column.field === undefined ? [] : bothOf(column, column.field),
)

function bothOf(column: DecisionColumn, field: string): Column<TableRecord>[] {
  const { type, meaning, of: part } = column
  const head = { type, ...(part === undefined ? {} : { of: part }) }
  const of = (suffix: string, whose: string, value: (fact: ReviewedFact) => unknown) => ({
    ...head,
    name: `${column.name}${suffix}`,
    meaning: `${whose}${meaning}`,
    cell: ({ all }: TableRecord) => cellOf(all.filter((fact) => fact.field === field).map(value)),
  })
  return [
    of('_machine', 'As the machine reads it: ', ({ machine }) => machine),
    of('_person', 'As a person has it, where they changed or added it: ', ({ reviewed, value }) =>
      reviewed === 'corrected' || reviewed === 'added' ? value : null,
    ),
  ]
}

/** A field of one fact holds text or a yes and no. */
function cellOf(values: readonly unknown[]): Cell {
  const value = values.findLast((one) => one !== null && one !== undefined)
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}
