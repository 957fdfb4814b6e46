import type { ReadingRow, RecordRow, VersionRow } from '../../lib/model/kept'
import { recordId } from '../../lib/record/identity'
import { derivedRow } from '../../lib/store/row'
import { sourceOf } from '../../lib/store/source'
import type { Kept } from './states'

export interface Rows {
  records: RecordRow[]
  versions: VersionRow[]
  readings: ReadingRow[]
}

const at = '2026-05-03T14:02:00.000Z'

/** The rows that the library would have after these pages were captured. */
export function rowsOf(all: readonly Kept[]): Rows {
  const rows: Rows = { records: [], versions: [], readings: [] }
  for (const { page, capture, council, changed } of all) {
    const id = recordId(page, capture.what)
    const source = sourceOf(page, capture.kind, id).key
    const times = { firstSeen: at, lastSeen: at }
    rows.records.push({
      id,
      ...derivedRow(page, capture, council),
      source,
      version: 1,
      ...times,
      changed: changed ?? 'no',
      checked: 'no',
      deletedAt: 0,
    })
    const { url, kind: pageKind } = page
    const { text, fields, diagnostics } = capture
    rows.versions.push({
      ...{ record: id, source, number: 1, pageKind, url, text, sha256: '0'.repeat(64) },
      ...times,
      status: 'accepted',
    })
    rows.readings.push({
      ...{ record: id, source, version: 1, extractor: '0.1.0', fields, diagnostics },
      links: [],
      readAt: at,
    })
  }
  return rows
}
