import { anchor } from '../../lib/anchor/anchor'
import type { EditRow, ReadingRow, RecordRow, UndoRow, VersionRow } from '../../lib/model/kept'
import type { MarkRow, PlacedMark } from '../../lib/model/marks'
import { factsOf } from '../../lib/record/facts'
import { recordId } from '../../lib/record/identity'
import { linkKey } from '../../lib/record/linked-pages'
import { linkedRecord, matterOf } from '../../lib/record/matter'
import { derivedRow } from '../../lib/store/row'
import { sourceOf } from '../../lib/store/source'
import { type CountRow, type Place, placed, type Tallies, tally } from '../../lib/store/tallies'
import type { Judged, Kept } from './state'

export interface Rows {
  records: (RecordRow & Place)[]
  versions: VersionRow[]
  readings: ReadingRow[]
  edits: EditRow[]
  undo: UndoRow[]
  marks: MarkRow[]
  counts: CountRow[]
}

const earlier = '2026-04-12T09:30:00.000Z'
const at = '2026-05-03T14:02:00.000Z'
const later = '2026-05-20T08:15:00.000Z'

/** The rows that the library would have after these pages were captured. */
export function rowsOf(all: readonly Kept[]): Rows {
  const rows: Rows = {
    ...{ records: [], versions: [], readings: [], edits: [], undo: [], marks: [] },
    counts: [],
  }
  const tallies: Tallies = new Map()
  for (const kept of all) {
    const { page, capture, council, changed, other } = kept
    const number = other !== undefined && changed === 'unseen' ? 2 : 1
    const id = recordId(page, capture.what)
    const source = sourceOf(page, capture.kind, id).key
    const times = { firstSeen: at, lastSeen: at }
    const row: RecordRow = {
      id,
      ...derivedRow(page, capture, council),
      matter: matterOf(
        id,
        capture.fields.links.map((link) => link.value),
      ),
      source,
      version: number,
      ...times,
      changed: changed ?? 'no',
      checked: (kept.review ?? []).some(({ verdict }) => verdict !== 'note') ? 'part' : 'no',
      deletedAt: kept.deleted ?? 0,
    }
    rows.records.push(placed(row))
    tally(tallies, row, 1)
    const { url, kind: pageKind } = page
    const { text, fields, diagnostics } = capture
    const version = { record: id, source, pageKind, url, sha256: '0'.repeat(64), ...times }
    rows.versions.push({ ...version, number, text, status: 'accepted' })
    if (other !== undefined)
      rows.versions.push({
        ...version,
        number: 3 - number,
        text: other,
        firstSeen: number === 1 ? later : earlier,
        status: number === 1 ? 'waits' : 'accepted',
      })
    rows.readings.push({
      ...{ record: id, source, version: number, extractor: '0.1.0', fields, diagnostics },
      links: [],
      readAt: at,
    })
    rows.edits.push(...editsOf(kept, id, source, number))
    rows.marks.push(...marksOf(kept, id, source, number))
  }
  rows.counts.push(...tallies.values())
  return rows
}

/** Where the open page says that the marks of these records stand. */
export const placedIn = (all: readonly Kept[]): PlacedMark[] =>
  all.flatMap(({ page, capture, marks = [] }) =>
    marks.map(({ is }, i) => ({ mark: markId(i), record: recordId(page, capture.what), is })),
  )

const markId = (i: number): string => `00000000-0000-4000-8000-00000000000${i}`

function marksOf(
  { page, capture, marks = [] }: Kept,
  record: string,
  source: string,
  version: number,
) {
  return marks.map(({ words, reading, tags = [], note = '' }, i): MarkRow => {
    const start = capture.text.indexOf(words)
    if (start < 0) throw new Error(`The sample does not print "${words}"`)
    return {
      ...{ record, step: 100 + i, mark: markId(i), reading, tags: [...tags], note },
      anchor: anchor(capture.text, { start, end: start + words.length }),
      within: 'record',
      removed: false,
      who: 'A. Reader',
      at: later,
      url: page.url,
      source,
      version,
    }
  })
}

function editsOf({ capture, review = [] }: Kept, record: string, source: string, version: number) {
  const facts = factsOf(capture.fields)
  return review.flatMap((one: Judged, i): EditRow[] => {
    const { field, nth = 0, verdict, note = null, gone } = one
    const told = {
      record,
      step: i + 1,
      verdict,
      note,
      who: 'A. Reader',
      at: later,
      source,
      version,
    }
    const link = field === 'links' ? capture.fields.links[nth]?.value : undefined
    if (link !== undefined) {
      const key = linkKey(linkedRecord(record, link) ?? link.url)
      return [{ ...told, fact: key, field, kind: 'link', machine: link, value: link, spans: [] }]
    }
    const fact = facts.filter((other) => other.field === field)[nth]
    if (fact === undefined) throw new Error(`The sample has no ${field} ${nth}`)
    const { key, kind } = fact
    const [span] = fact.spans
    const at = { start: 0, end: gone?.length ?? 0 }
    const lost = gone === undefined ? null : [{ exact: gone, prefix: '', suffix: '', at }]
    const added = verdict === 'add' || lost !== null
    const judges = verdict === 'confirm' || verdict === 'correct' || verdict === 'add'
    const edit: EditRow = {
      ...{ ...told, fact: added ? `added-${i}` : key, field, kind },
      machine: added ? null : (one.machine ?? fact.value),
      value: judges ? (one.value ?? fact.value) : null,
      spans: lost ?? (span === undefined ? [] : [span]),
    }
    const { confirmedBy: who } = one
    if (who === undefined) return [edit]
    return [edit, { ...edit, verdict: 'confirm', who, step: review.length + i + 1 }]
  })
}
