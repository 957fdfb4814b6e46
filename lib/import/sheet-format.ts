import type { CellType } from '../model/cell-type'
import type { FactField } from '../model/kept'
import type { finalRecord } from '../record/final-record'
import type { FactPart } from './fact-parts'

/** A record with the text that it is shown from. */
export type ShownRecord = NonNullable<ReturnType<typeof finalRecord>>

/** Cells by the names of their columns, as text. */
export type Cells = ReadonlyMap<string, string>

/**
 * What a change of a column's cells says: of the one fact of a field, of a part of the row's fact; or why nothing. A column that
 * depends on other records too is not compared.
 */
export type Takes =
  | { readonly isCompared: false }
  | { readonly field: FactField }
  | FactPart
  | { readonly not: 'list-column' | 'computed-column' | 'own-column' }

/** A column of a table that may come back. */
export interface SheetColumn {
  readonly name: string
  readonly type: CellType
  readonly takes: Takes
  /** What it was called in files of earlier versions. */
  readonly was?: string
}

/** A table as the export writes it: what its cells would say of a record now. */
export interface SheetFormat {
  /** Its name in the long form. */
  readonly name: string
  /** What a row is; nothing is taken from a table whose rows are neither. */
  readonly rows: 'decisions' | 'facts' | 'neither'
  /** Columns without which no row of it can be compared. */
  readonly needs: readonly string[]
  readonly columns: readonly SheetColumn[]
  /** The column in which a table for Excel names those of its row whose text was cut: they say nothing. */
  readonly cut: string
  /** What stands in the place of words that were left out. */
  readonly leftOut: readonly string[]
  /** Whether a cell names somebody by a number that only the file as a whole gives them: it cannot be compared. */
  isNumbered(cell: string): boolean
  /** In how many ways it may have been written: with more or less left out. The first is with nothing left out. */
  readonly ways: number
  /** Its rows of a record, by the fact's key, "" where a row is a decision. @param way from 0 */
  print(record: ShownRecord, way: number): ReadonlyMap<string, Cells>
}

/**
 * The table that these are columns of: it knows most of them and lacks fewest. Null where none knows half. It may
 * be without a column that it needs.
 */
export function formatOf(names: ReadonlySet<string>, formats: readonly SheetFormat[]) {
  const ranked = formats.map((format) => {
    const known = format.columns.filter(
      ({ name, was }) => names.has(name) || (was !== undefined && names.has(was)),
    ).length
    const needed = format.needs.filter((name) => !names.has(name)).length
    return { format, known, needed, lacks: format.columns.length - known }
  })
  const [best] = ranked.sort(
    (a, b) => b.known - a.known || a.needed - b.needed || a.lacks - b.lacks,
  )
  return best !== undefined && best.known > 2 && best.known * 2 >= names.size ? best.format : null
}

/** The columns that a file of an earlier version calls otherwise: the names of now by the file's own. */
export function renamedIn(
  names: ReadonlySet<string>,
  { columns }: SheetFormat,
): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ name, was }) =>
      was !== undefined && names.has(was) && !names.has(name) ? [[was, name] as const] : [],
    ),
  )
}
