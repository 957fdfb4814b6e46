import type { ActRow } from '../model/acts'
import type { PageLink, PageRef } from '../model/capture'
import type { EditRow, ReadingRow, RecordRow, VersionRow } from '../model/kept'
import type { Flood } from '../model/live'
import type { CouncilRef } from '../model/plain'
import { settledCouncil, withCouncil } from '../record/council'
import { isNewer, newestReading } from '../record/extractor-order'
import { keptMarks } from '../record/kept-marks'
import { matterOf } from '../record/matter'
import type { LibraryKnows } from '../record/page-state'
import { isLessSecure } from '../record/security'
import { readings, records, undo, versions } from './db'
import { undoneDeletion } from './deletions'
import type { Allowance, Arrival } from './flood'
import { clearHistories } from './histories'
import type { IncomingRecord } from './incoming'
import { journalOf } from './journal'
import { knownOf } from './library-knows'
import { editedRow } from './row'
import { rankOfKey, type Source } from './source'
import { tickingText } from './ticking-text'
import { readingsOf, sameText, versionsOf } from './versions'

/** One record of a page with all that is needed to keep it. */
export interface OneRecord extends IncomingRecord {
  page: PageRef
  extractor: string
  links: readonly PageLink[]
  asked: boolean
  who: string | null
  siteCouncil: CouncilRef | null
  at: string
  source: Source
  sha256: string
}

/** What became of a record. */
export interface Kept {
  /** What the library knows of it now; null where it has none. */
  knows: LibraryKnows | null
  /** The version that has its text, and the hash of that; null where nothing was kept. */
  version: Pick<VersionRow, 'number' | 'sha256'> | null
  /** Why its text was not kept; null where it was, or the record is deleted. */
  held: Flood | null
}

/** How what came stands to what the library has. */
interface Standing {
  row: RecordRow | null
  earlier: readonly VersionRow[]
  /** The version that has this very text, or differs from it by what ticks, when the page says nothing new. */
  same: VersionRow | null
  /** It comes from the source that the record is shown from, or from a richer one. */
  isBest: boolean
  isRicher: boolean
  /** What people said of it and did not take back. */
  inForce: readonly EditRow[]
  acts: readonly ActRow[]
  /** While people's edits or marks hang on it, another text waits. */
  isHeld: boolean
  /** It came over plain http, and what is shown over https: it replaces nothing of that. */
  isLess: boolean
}

/**
 * Keeps one record by the rules of "What is kept". To be called inside a transaction over all tables of
 * records: it awaits nothing but the database. Nothing that was kept is overwritten but `lastSeen` and the row that
 * is derived from the rest.
 */
export async function keepRecord(one: OneRecord, allowance: Allowance): Promise<Kept> {
  const row = (await records.where('id').equals(one.id).first()) ?? null
  if (row !== null && row.deletedAt !== 0 && !one.asked)
    return { knows: knownOf(row), version: null, held: null }
  // A history without its row is of an import that is not visible yet: what is captured now comes first.
  if (row === null) await clearHistories([one.id])
  let standing = await standingOf(one, row)
  const held = standing.same === null ? await allowance.take(arrival(one, row)) : null
  if (held !== null) return { knows: row && knownOf(row), version: null, held }
  if (row !== null && row.deletedAt !== 0) {
    await bringBack(one)
    standing = await standingOf(one, row)
  }
  const version = await keepVersion(one, standing)
  const reading = await keepReading(one, version.number)
  const next = nextRow(one, standing, version, reading)
  const [place] = await records.where('id').equals(one.id).primaryKeys()
  await records.put(next, place)
  return { knows: knownOf(next), version, held: null }
}

/** What a text that is new takes of its site's allowance; its bytes roughly. */
function arrival({ id, capture, links }: OneRecord, row: RecordRow | null): Arrival {
  return {
    is: row === null ? 'record' : 'text',
    id,
    bytes: JSON.stringify([capture, links]).length,
  }
}

/** Capturing what was deleted is undoing the deletion. */
async function bringBack({ id, who, at }: OneRecord): Promise<void> {
  const undone = undoneDeletion(id, await journalOf(id), { who, at })
  if (undone !== null) await undo.add(undone)
}

async function standingOf(one: OneRecord, row: RecordRow | null): Promise<Standing> {
  const earlier = await versionsOf(one.source.key)
  const { inForce, marks, acts } = await journalOf(one.id)
  return {
    row,
    earlier,
    same: sameText(earlier, one.sha256) ?? (await tickingText(earlier, one)),
    isBest: row === null || row.source === one.source.key,
    isRicher: row !== null && one.source.rank > rankOfKey(row.source, row.kind),
    inForce,
    acts,
    isHeld: inForce.length > 0 || keptMarks(marks).length > 0,
    isLess: row !== null && isLessSecure(one.page.url, row.url),
  }
}

async function keepVersion(one: OneRecord, standing: Standing): Promise<VersionRow> {
  const { earlier, same, isBest, isRicher, isHeld, isLess } = standing
  if (same !== null) {
    const seen = { ...same, ...confirmed(same, one, isHeld), lastSeen: one.at }
    await versions.put(seen)
    return seen
  }
  const version: VersionRow = {
    record: one.id,
    source: one.source.key,
    number: (earlier.at(-1)?.number ?? 0) + 1,
    pageKind: one.page.kind,
    url: one.page.url,
    text: one.capture.text,
    sha256: one.sha256,
    firstSeen: one.at,
    lastSeen: one.at,
    // A poorer source shows nothing, so there is nothing for the person's edits and marks to be hidden by.
    status: (isHeld || isLess) && (isBest || isRicher) ? 'waits' : 'accepted',
  }
  await versions.add(version)
  return version
}

/** What came over http and now comes over https is what the page says: it waits no longer but for people's edits. */
function confirmed(
  same: VersionRow,
  { page }: OneRecord,
  isHeld: boolean,
): Partial<Pick<VersionRow, 'url' | 'status'>> {
  if (!isLessSecure(same.url, page.url)) return {}
  const waited = same.status === 'waits' && !isHeld
  return { url: page.url, status: waited ? 'accepted' : same.status }
}

/** Adds a reading unless the version has one as new. Answers the newest, by which the record is shown. */
async function keepReading(one: OneRecord, version: number): Promise<ReadingRow> {
  const newest = newestReading(await readingsOf(one.source.key, version))
  if (newest !== null && !isNewer(one.extractor, newest.extractor)) return newest
  const reading: ReadingRow = {
    record: one.id,
    source: one.source.key,
    version,
    extractor: one.extractor,
    fields: one.capture.fields,
    diagnostics: one.capture.diagnostics,
    links: [...one.links],
    readAt: one.at,
  }
  await readings.add(reading)
  return reading
}

function nextRow(
  one: OneRecord,
  standing: Standing,
  version: VersionRow,
  reading: ReadingRow,
): RecordRow {
  const { row, isBest, isRicher, isLess, inForce, acts } = standing
  const isShown = version.status === 'accepted' && (isBest || isRicher) && !isLess
  if (row !== null && !isShown)
    return { ...row, lastSeen: one.at, deletedAt: 0, ...nextChanged(row, standing, version) }
  const { fields, diagnostics } = reading
  const said = { kind: one.capture.kind, text: version.text, fields, diagnostics }
  const council = settledCouncil({ read: one.council, site: one.siteCouncil }, acts)
  const shown = {
    ...editedRow(one.page, said, council.council, inForce),
    ...council,
    matter: matterOf(
      one.id,
      fields.links.map((link) => link.value),
    ),
    source: one.source.key,
    version: version.number,
    lastSeen: one.at,
    deletedAt: 0,
  } as const
  if (row === null) return { id: one.id, ...shown, firstSeen: one.at, changed: 'no' }
  return withCouncil({ ...row, ...shown, ...nextChanged(row, standing, version) }, council)
}

function nextChanged(
  row: RecordRow,
  standing: Standing,
  version: VersionRow,
): Pick<RecordRow, 'changed' | 'seen'> {
  if (version.status === 'waits') return { changed: 'waits' }
  if (!standing.isBest) return { changed: row.changed }
  if (standing.same === null || standing.same.status !== version.status)
    return { changed: 'unseen', seen: row.seen ?? { source: row.source, version: row.version } }
  if (standing.earlier.at(-1)?.status !== 'waits') return { changed: row.changed }
  // The page went back to the accepted text: what waited is no longer there to be taken.
  return { changed: row.seen === undefined ? 'no' : 'unseen' }
}
