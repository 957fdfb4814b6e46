import type { RecordRow, TextPlace } from '../model/kept'
import type { WholeRecord } from '../model/whole'
import { councilsOf, settledCouncil, withCouncil } from '../record/council'
import { newestReading } from '../record/extractor-order'
import { type Journal, readJournal } from '../record/journal'
import { matterOf } from '../record/matter'
import { isAt } from '../store/choose-text'
import { editedRow } from '../store/row'
import { settledTexts } from '../store/settle-texts'
import { isOfTexts } from '../store/texts'

/**
 * The light row of a record of a file, made again of its text, its reading and its journal: what lists show is never the file's
 * word: when it was seen is what its texts say, and whether a change waits follows from them and the journal. Of the row itself
 * only what nothing else tells is kept: whether the user has seen a change, when it was deleted, and what the page said of its
 * council. Null where the text or the reading that it is shown from is not there.
 */
export function derivedRow(whole: WholeRecord): RecordRow | null {
  const { row, versions, readings } = whole
  const version = versions.find((one) => one.source === row.source && one.number === row.version)
  const reading = newestReading(
    readings.filter((one) => one.source === row.source && one.version === row.version),
  )
  if (version === undefined || reading === null) return null
  const journal = readJournal(whole)
  const { inForce, acts } = journal
  const council = settledCouncil(councilsOf(row), acts)
  const { fields, diagnostics } = reading
  const derived = editedRow(
    { system: row.system, kind: version.pageKind, url: version.url },
    { kind: row.kind, text: version.text, fields, diagnostics },
    council.council,
    inForce,
  )
  const links = fields.links.map((link) => link.value)
  const seen = { ...seenTimes(versions), ...changeOf(whole, journal) }
  const { seen: _, ...rest } = row
  return withCouncil({ ...rest, ...derived, ...seen, matter: matterOf(row.id, links) }, council)
}

const seenTimes = (all: WholeRecord['versions']): Pick<RecordRow, 'firstSeen' | 'lastSeen'> => ({
  firstSeen: all.map((one) => one.firstSeen).sort()[0] ?? '',
  lastSeen:
    all
      .map((one) => one.lastSeen)
      .sort()
      .at(-1) ?? '',
})

/** Whether a text waits, or the user is still to look at a change: at another text than the one that they saw last. */
function changeOf(
  { row, versions }: WholeRecord,
  { acts, everyAct }: Journal,
): Pick<RecordRow, 'changed' | 'seen'> {
  const { waits } = settledTexts(row, versions, everyAct.filter(isOfTexts), acts.filter(isOfTexts))
  const isThere = versions.some((one) => row.seen !== undefined && isAt(one, row.seen))
  const seen = row.seen !== undefined && isThere && !isShown(row, row.seen) ? row.seen : undefined
  const isUnseen = row.changed !== 'no' && seen !== undefined
  const changed = waits ? 'waits' : isUnseen ? 'unseen' : 'no'
  return changed === 'no' || seen === undefined ? { changed } : { changed, seen }
}

const isShown = (row: RecordRow, { source, version }: TextPlace): boolean =>
  row.source === source && row.version === version
