import type { Cell } from '../../lib/export/csv'
import type { ExportOption } from '../../lib/export/format'
import { decisionColumns } from '../../lib/export/formats/decisions-columns'
import { cutHead } from '../../lib/export/formats/excel-limits'
import { hiddenMarks } from '../../lib/export/hide/place'
import { isNumbered, leavingOut } from '../../lib/export/left-out'
import { readable } from '../../lib/export/plain-text'
import { tables } from '../../lib/export/tables/all'
import { type Head, type Table, tableRecord } from '../../lib/export/tables/table'
import { factParts } from '../../lib/import/fact-parts'
import type { SheetFormat, ShownRecord, Takes } from '../../lib/import/sheet-format'

/** Each way in which a table may have been written; with nothing left out first. */
const ways: readonly ReadonlySet<ExportOption>[] = [
  ['contacts', 'judged'] as const,
  ['contacts'] as const,
  ['judged'] as const,
  [],
  ['contacts', 'noNames', 'judged'] as const,
  ['contacts', 'noNames'] as const,
  ['noNames', 'judged'] as const,
  ['noNames'] as const,
].map((way) => new Set<ExportOption>(way))
const [whole = new Set<ExportOption>()] = ways

/** Columns without which no row finds what it is of, or whether that was read from the same text. */
const neededOf = (table: Table): string[] => [...new Set([...table.key, 'text_sha256'])]

const columnOf = new Map(decisionColumns.map((column) => [column.name, column]))

function rowsOf({ name }: Table): SheetFormat['rows'] {
  if (name === 'decisions') return 'decisions'
  return Object.hasOwn(factParts, name) ? 'facts' : 'neither'
}

function takesOf(table: Table, { name, type }: Head): Takes {
  const column = table.name === 'decisions' ? columnOf.get(name) : undefined
  if (column?.field !== undefined) return { field: column.field }
  if (column?.ofOthers) return { isCompared: false }
  if (column?.own) return { not: 'own-column' }
  return (
    factParts[table.name]?.[name] ?? { not: type === 'list' ? 'list-column' : 'computed-column' }
  )
}

const shownAs = (cell: Cell): string =>
  cell === null ? '' : readable(`${cell}`).replaceAll('\r\n', '\n')

function printed(table: Table, record: ShownRecord, way: ReadonlySet<ExportOption>) {
  const names = table.columns(way).map(({ name }) => name)
  const shown = tableRecord(leavingOut(way)(record, record.version.text))
  const rows = table.begin(way).rows(shown)
  return new Map(
    rows.map((row) => {
      const cells = new Map(row.map((cell, at) => [names[at] ?? '', shownAs(cell)]))
      return [table.name === 'decisions' ? '' : (cells.get('fact') ?? ''), cells]
    }),
  )
}

/** Every table of the long form as the export writes it, `decisions.csv` among them. */
export const sheetFormats: readonly SheetFormat[] = tables.map((table) => ({
  name: table.name,
  rows: rowsOf(table),
  needs: neededOf(table),
  columns: table.columns(whole).map((head) => ({
    name: head.name,
    type: head.type,
    takes: takesOf(table, head),
    ...(head.was === undefined ? {} : { was: head.was }),
  })),
  cut: cutHead.name,
  leftOut: Object.values(hiddenMarks),
  isNumbered,
  ways: ways.length,
  print: (record, way) => printed(table, record, ways[way] ?? whole),
}))
