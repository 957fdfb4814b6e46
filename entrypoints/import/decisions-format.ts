import type { ExportOption } from '../../lib/export/format'
import { decisionColumns } from '../../lib/export/formats/decisions-columns'
import { cutHead } from '../../lib/export/formats/excel-limits'
import { leavingOut } from '../../lib/export/left-out'
import { tableRecord } from '../../lib/export/tables/table'
import type { SheetFormat } from '../../lib/import/sheet-changes'
import { finalRecord } from '../../lib/record/final-record'

/** Each way in which a table of decisions may have left things out; all of it first. */
const ways: readonly ReadonlySet<ExportOption>[] = [
  new Set(['contacts'] as const),
  new Set(),
  new Set(['contacts', 'noNames'] as const),
  new Set(['noNames'] as const),
]

/** `decisions.csv` as the export writes it: what its cells would say of a record now. */
export const decisionsFormat: SheetFormat = {
  columns: decisionColumns.map(({ name, type, field }) => ({
    name,
    field: field ?? null,
    isList: type === 'list',
  })),
  cut: cutHead.name,
  prints: (whole) => {
    const record = finalRecord(whole)
    if (record === null) return []
    return ways.map((options) => {
      const shown = tableRecord(leavingOut(options)(record, record.version.text))
      return new Map(decisionColumns.map((column) => [column.name, cellText(column.cell(shown))]))
    })
  },
}

const cellText = (cell: string | number | boolean | null): string =>
  cell === null ? '' : `${cell}`.replaceAll('\r\n', '\n')
