import type { QuotedRecord } from '../../lib/model/capture'
import { ReadingRow, RecordRow, VersionRow } from '../../lib/model/kept'
import type { WholeRecord } from '../../lib/model/whole'
import { nothingFound } from './nothing-found'

const url = 'https://democracy.marlbury.gov.uk/ieDecisionDetails.aspx?ID=7'

interface Change {
  row?: Partial<RecordRow>
  text?: string
  edits?: WholeRecord['edits']
  marks?: WholeRecord['marks']
}

/** A record of a fictional council as the library keeps it, read once from one text. */
export function wholeSample(fields: QuotedRecord, change: Change = {}): WholeRecord {
  const id = change.row?.id ?? 'mb1:moderngov:democracy.marlbury.gov.uk:decision-7'
  const row = RecordRow.parse({
    id,
    kind: 'decision',
    system: 'moderngov',
    pageKind: 'decision',
    title: fields.title.value,
    council: { name: 'Cyngor Sir Dyffryn Aled', gss: null },
    councilKey: 'Cyngor Sir Dyffryn Aled',
    decisionMaker: null,
    outcome: null,
    decided: null,
    found: nothingFound,
    url,
    source: `${id} decision ${url}`,
    version: 1,
    firstSeen: '2026-11-01T09:00:00.000Z',
    lastSeen: '2026-11-21T10:00:00.000Z',
    words: [],
    changed: 'no',
    partly: false,
    checked: 'no',
    links: [],
    matter: [id],
    deletedAt: 0,
    ...change.row,
  })
  const version = VersionRow.parse({
    record: id,
    source: row.source,
    number: 1,
    pageKind: 'decision',
    url: row.url,
    text: change.text ?? 'x',
    sha256: 'ab'.repeat(32),
    firstSeen: '2026-11-02T09:00:00.000Z',
    lastSeen: '2026-11-21T10:00:00.000Z',
    status: 'accepted',
  })
  const reading = ReadingRow.parse({
    record: id,
    source: row.source,
    version: 1,
    extractor: '1.2.3',
    fields,
    diagnostics: [],
    links: [],
    readAt: '2026-11-02T09:00:00.000Z',
  })
  const rest = { edits: change.edits ?? [], undo: [], marks: change.marks ?? [], acts: [] }
  return { row, versions: [version], readings: [reading], ...rest }
}
