import type { RecordRow } from '../model/kept'
import { councilsOf, settledCouncil, withCouncil } from '../record/council'
import { matterOf } from '../record/matter'
import { journalOf } from './journal'
import { withReadings } from './read-records'
import { editedRow } from './row'

/**
 * The row as it must be now: derived from the newest reading of the text that it names, and from the edits
 * that count. To be called inside a transaction over all tables of records, after whatever changed.
 */
export async function refreshedRow(row: RecordRow): Promise<RecordRow> {
  const [read] = await withReadings([row])
  if (read === undefined) return row
  const { version, reading } = read
  const page = { system: row.system, kind: version.pageKind, url: version.url }
  const { fields, diagnostics } = reading
  const said = { kind: row.kind, text: version.text, fields, diagnostics }
  const { inForce, acts } = await journalOf(row.id)
  const council = settledCouncil(councilsOf(row), acts)
  const matter = matterOf(
    row.id,
    fields.links.map((link) => link.value),
  )
  const derived = editedRow(page, said, council.council, inForce)
  return withCouncil({ ...row, ...derived, matter }, council)
}
