import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageCapture } from '../../lib/model/capture'
import type { ReadingRow, VersionRow } from '../../lib/model/kept'
import { recordId } from '../../lib/record/identity'
import { edits, library, readings, records, versions } from '../../lib/store/db'
import type { Incoming } from '../../lib/store/incoming'
import { keptRecord } from '../../lib/store/readings'
import { deleteRecord } from '../../lib/store/records'
import { saveCapture } from '../../lib/store/save'
import { sampleId, sampleIncoming, samplePage, sampleRecord, sampleText } from '../samples/capture'

import { fixturePages, readFixture } from './fixture-pages'

/** Law 8: a capture never destroys an earlier one, and a person's edits outrank the machine's. */

const own = samplePage()
const list = samplePage({
  kind: 'issue',
  url: 'http://democracy.ambleford.gov.uk/mgIssueHistoryHome.aspx?IId=7',
})

const visit = fc.record({
  does: fc.constant('visit' as const),
  text: fc.constantFrom('£2,000', '£3,000', '£4,000'),
  extractor: fc.constantFrom('0.1.0', '0.2.0', '0.10.0'),
  page: fc.constantFrom(own, list),
  asked: fc.boolean(),
})
const event = fc.oneof(
  { weight: 6, arbitrary: visit },
  { weight: 1, arbitrary: fc.constant({ does: 'edit' as const }) },
  { weight: 1, arbitrary: fc.constant({ does: 'delete' as const }) },
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never

async function happen(what: Event, n: number): Promise<void> {
  const at = `2026-03-04T10:00:${String(n).padStart(2, '0')}.000Z`
  if (what.does === 'delete') return deleteRecord(sampleId)
  if (what.does === 'edit') {
    if ((await records.count()) > 0) await edits.add({ record: sampleId, fact: `f${n}`, at })
    return
  }
  const capture = sampleRecord({ text: sampleText.replace('£2,000', what.text) })
  const { page, extractor, asked } = what
  await saveCapture(sampleIncoming({ page, extractor, asked, at }, { capture }))
}

interface Kept {
  versions: VersionRow[]
  readings: ReadingRow[]
  edits: number
  shown: string | null
}
async function kept(): Promise<Kept> {
  return {
    versions: await versions.toArray(),
    readings: await readings.toArray(),
    edits: await edits.count(),
    shown: (await keptRecord(sampleId))?.version.text ?? null,
  }
}

const withoutLastSeen = ({ lastSeen: _, ...rest }: VersionRow) => rest

function expectNothingLost(before: Kept, after: Kept): void {
  expect(after.versions.map(withoutLastSeen)).toEqual(
    expect.arrayContaining(before.versions.map(withoutLastSeen)),
  )
  expect(after.readings).toEqual(expect.arrayContaining(before.readings))
  expect(after.edits).toBeGreaterThanOrEqual(before.edits)
  if (before.edits > 0) expect(after.shown).toBe(before.shown)
}

it('keeps every text and reading, whatever pages and people do', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 2, maxLength: 8 }), async (events) => {
      await Promise.all(library.tables.map((table) => table.clear()))
      for (const [n, what] of events.entries()) {
        const before = await kept()
        await happen(what, n)
        expectNothingLost(before, await kept())
      }
    }),
    { numRuns: 60, seed: 8 },
  )
})

/** A page's capture as it comes to the library, its records' texts perhaps changed. */
function incoming(capture: PageCapture, at: string, more = ''): Incoming {
  const { page, extractor, links } = capture
  const records = capture.records.map((record) => ({
    id: recordId(page, record.what),
    council: null,
    capture: { ...record, text: record.text + more },
  }))
  return { page, extractor, links, records, asked: false, at }
}

describe('a page that changed is a new version, and the first stays', () => {
  it.each(fixturePages)('%s', async (_path, html) => {
    const reading = readFixture(new DOMParser().parseFromString(html, 'text/html'), html)
    if (reading.is !== 'read') return
    await Promise.all(library.tables.map((table) => table.clear()))
    await saveCapture(incoming(reading.capture, '2026-03-04T10:00:00.000Z'))
    const before = await kept()
    const knows = await saveCapture(incoming(reading.capture, '2026-03-05T10:00:00.000Z', ' More.'))
    expect(new Set(knows.map((one) => one.changed))).toEqual(new Set(['unseen']))
    const after = await kept()
    expectNothingLost(before, after)
    expect(after.versions).toHaveLength(before.versions.length * 2)
  })
})
