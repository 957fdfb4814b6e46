import type { CellType } from '../../model/cell-type'
import type { ReviewedFact } from '../../model/kept'
import type { PlainRecord } from '../../model/plain'
import type { FinalRecord } from '../../record/final-record'
import { plainRecord } from '../../record/plain'
import type { Cell } from '../csv'
import type { ExportOption } from '../format'

/** A column as it is documented. */
export interface Head {
  readonly name: string
  readonly type: CellType
  /** For the pages that document the format, and for the codebook. */
  readonly meaning: string
  /** The part of the model that it shows, as the codebook names it: "Resolution.kind". */
  readonly of?: string
  /** No cell of it is empty. */
  readonly always?: true
  /** What it was called before: a file that has the old name can be imported still. */
  readonly was?: string
}

/** A column with how its cells are made. */
export interface Column<Row> extends Head {
  cell(row: Row): Cell
}

/** One record with what several tables make of it. */
export interface TableRecord extends FinalRecord {
  readonly plain: PlainRecord
  readonly all: readonly ReviewedFact[]
  /** Those of them with a note. */
  readonly noted: readonly ReviewedFact[]
}

export type Options = ReadonlySet<ExportOption>

/** Rows that refer to another table's key. */
export interface Reference {
  readonly columns: readonly string[]
  readonly table: string
  readonly to: readonly string[]
}

/** One table of the long form. */
export interface Table {
  readonly name: string
  readonly meaning: string
  /** The columns that tell its rows apart. */
  readonly key: readonly string[]
  readonly references: readonly Reference[]
  columns(options: Options): readonly Head[]
  /** Begins a table: what it gives for each record, and what is left when all have been. */
  begin(options: Options): Filler
}

export interface Filler {
  rows(record: TableRecord): readonly (readonly Cell[])[]
  last(): readonly (readonly Cell[])[]
}

/** Every table but `decisions` names the decision that its rows belong to. */
export const toDecision: Reference = { columns: ['id'], table: 'decisions', to: ['id'] }

/** The first column of every table whose rows belong to a decision: what `toDecision` refers by. */
export const decisionId: Column<{ readonly record: TableRecord }> = {
  name: 'id',
  type: 'text',
  meaning: 'The decision’s id.',
  always: true,
  cell: ({ record }) => record.row.id,
}

/** The facts with a note. Cheap for records that nobody edited: their facts are not made. */
export const notedFacts = (record: Pick<FinalRecord, 'edited' | 'facts'>) =>
  record.edited ? record.facts().filter(({ notes }) => notes.length > 0) : []

/** A record as tables take it: the plain record and the facts are made once for all of them, the facts when one asks. */
export function tableRecord(record: FinalRecord): TableRecord {
  const { row, reading, fields } = record
  const read = { id: row.id, kind: row.kind, fields, diagnostics: reading.diagnostics }
  return {
    ...record,
    plain: plainRecord(read, row.council),
    get all() {
      return record.facts()
    },
    get noted() {
      return notedFacts(record)
    },
  }
}

/** A table whose columns are all it has: each record gives rows of its own. */
export function tableOf<Row>(
  about: Pick<Table, 'name' | 'meaning' | 'key'> & { readonly references?: readonly Reference[] },
  columns: (options: Options) => readonly Column<Row>[],
  rowsOf: (record: TableRecord, options: Options) => readonly Row[],
): Table {
  return {
    ...about,
    references: [toDecision, ...(about.references ?? [])],
    columns,
    begin: (options) => {
      const cells = columns(options)
      return {
        rows: (record) =>
          rowsOf(record, options).map((row) => cells.map((column) => column.cell(row))),
        last: () => [],
      }
    },
  }
}
