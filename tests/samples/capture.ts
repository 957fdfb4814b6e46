import type { PageCapture, PageRef, QuotedRecord, RecordCapture } from '../../lib/model/capture'
import type { Quoted } from '../../lib/model/quoted'
import { bareFields } from '../../lib/record/sample-record'
import type { Incoming, IncomingRecord } from '../../lib/store/incoming'

/** A small capture of a decision of a fictional council, made in code where a test needs to vary it. */

const host = 'democracy.ambleford.gov.uk'

export function samplePage(change: Partial<PageRef> = {}): PageRef {
  return {
    system: 'moderngov',
    kind: 'decision',
    url: `http://${host}/ieDecisionDetails.aspx?ID=101`,
    site: host,
    ...change,
  }
}

/** Quotes the first place where `text` prints `exact`. */
export function quote<T>(text: string, exact: string, value: T): Quoted<T> {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`"${exact}" is not in the sample text`)
  const end = start + exact.length
  const span = {
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(end, end + 32),
    at: { start, end },
  }
  return { value, spans: [span], basis: 'stated', by: 'reader/sample' }
}

const title = 'Repair of the Weir Bridge'
export const sampleText = `${title}\nRESOLVED: That £2,000 be spent on the bridge.`

export function sampleFields(text: string, change: Partial<QuotedRecord> = {}): QuotedRecord {
  const title = text.split('\n')[0] ?? text
  return { ...bareFields(), title: quote(text, title, title), ...change }
}

export function sampleRecord(change: Partial<RecordCapture> = {}): RecordCapture {
  const text = change.text ?? sampleText
  return {
    kind: 'decision',
    what: 'decision-101',
    text,
    fields: sampleFields(text),
    diagnostics: [],
    ...change,
  }
}

export function sampleCapture(change: Partial<PageCapture> = {}): PageCapture {
  return {
    page: samplePage(),
    records: [sampleRecord()],
    links: [],
    evidence: [{ where: 'host', text: host }],
    extractor: '0.1.0',
    ...change,
  }
}

export const sampleId = `mb1:moderngov:${host}:decision-101`

export function sampleIncoming(
  change: Partial<Incoming> = {},
  record: Partial<IncomingRecord> = {},
): Incoming {
  return {
    page: samplePage(),
    extractor: '0.1.0',
    links: [],
    records: [
      {
        id: sampleId,
        council: { name: 'Ambleford Borough Council', gss: null },
        capture: sampleRecord(),
        ...record,
      },
    ],
    asked: false,
    limited: true,
    who: null,
    siteCouncil: null,
    at: '2026-03-04T10:00:00.000Z',
    ...change,
  }
}
