import type { RecordRow } from '../model/kept'
import type { WholeRecord } from '../model/whole'
import { councilsOf, settledCouncil, withCouncil } from '../record/council'
import { newestReading } from '../record/extractor-order'
import { readJournal } from '../record/journal'
import { matterOf } from '../record/matter'
import { editedRow } from '../store/row'

/**
 * The light row of a record of a file, made again of its text, its reading and its journal: what lists show is never the file's
 * word. Of the row itself only what nothing else tells is kept: when the page was seen, whether the user has seen a change, when
 * it was deleted, and what the page said of its council. Null where the text or the reading that it is shown from is not there.
 */
export function derivedRow(whole: WholeRecord): RecordRow | null {
  const { row, versions, readings } = whole
  const version = versions.find((one) => one.source === row.source && one.number === row.version)
  const reading = newestReading(
    readings.filter((one) => one.source === row.source && one.version === row.version),
  )
  if (version === undefined || reading === null) return null
  const { inForce, acts } = readJournal(whole)
  const council = settledCouncil(councilsOf(row), acts)
  const { fields, diagnostics } = reading
  const derived = editedRow(
    { system: row.system, kind: version.pageKind, url: version.url },
    { kind: row.kind, text: version.text, fields, diagnostics },
    council.council,
    inForce,
  )
  const links = fields.links.map((link) => link.value)
  return withCouncil({ ...row, ...derived, matter: matterOf(row.id, links) }, council)
}
