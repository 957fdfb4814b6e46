import type { QuotedRecord, RecordCapture } from '../model/capture'
import type { FactKind, Facts } from '../model/facts'
import type { Diagnostic, Quoted } from '../model/quoted'
import type { At, Words } from '../text/shapes'
import { assembleDates, assembleMeeting } from './assemble-dates'
import { assembleDocuments } from './assemble-documents'
import { assembleHeads } from './assemble-heads'
import { callInWording } from './call-in'
import { speaks, topic } from './glance'
import { decidedBy } from './headings'
import { LabelValues } from './label-values'
import { known, Quoter } from './quoter'
import type { Finding, OutlineRecord, OutlineSection } from './shapes'
import { typedLabels } from './typed-labels'

const by = 'assemble'

/** Findings and labels of one record as a capture: every value with its words, absent what is absent. */
export function assemble(
  words: Words,
  record: OutlineRecord,
  sections: readonly OutlineSection[],
  findings: readonly Finding[],
  diagnostics: readonly Diagnostic[],
): RecordCapture {
  const quoter = new Quoter(words.text, record.whole)
  const labels = [...record.labels, ...typedLabels(words, sections)]
  const values = new LabelValues(quoter, words.text, labels)
  const list = <K extends FactKind>(is: K, field: string) => quoteAll(quoter, findings, is, field)
  const title = quoter.words(record.title, by, 'title')
  if (!title) throw new Error(`${by}: ${record.what} has no title in its own text`)
  const resolutions = list('resolution', 'resolutions')
  const meeting = assembleMeeting(quoter, words.text, record.meeting)
  const decides =
    record.decides === true ||
    resolutions.length > 0 ||
    findings.some((f) => f.is === 'head' && f.says.head === 'decision')
  const dates = assembleDates(quoter, values, record, meeting, findings, decides)
  const documents = assembleDocuments(quoter, record.documents)
  const fields: QuotedRecord = {
    title,
    decisionMaker:
      values.words('decisionMaker', 'decisionMaker') ??
      values.dueBy() ??
      headingMaker(quoter, words.text, sections),
    status: values.words('status', 'status'),
    outcome: values.outcome(),
    keyDecision: values.yesNo('keyDecision', 'keyDecision'),
    callIn: values.yesNo('callIn', 'callIn') ?? printedCallIn(quoter, words.text, values, sections),
    dates,
    meeting,
    purpose: list('purpose', 'purpose')[0] ?? null,
    keyReason: values.words('keyReason', 'keyReason'),
    resolutions,
    reasons: list('reason', 'reasons'),
    options: list('option', 'options'),
    values: list('value', 'values'),
    terms: list('term', 'terms'),
    delegations: list('delegation', 'delegations'),
    votes: list('vote', 'votes'),
    interests: [...list('interest', 'interests'), ...values.list('interests', 'interests')],
    people: values.people(),
    wards: values.list('wards', 'wards'),
    consultees: values.list('consultees', 'consultees'),
    documents,
    links: record.links.map(({ rel, url, id }) =>
      known({ rel, url, id }, 'attribute', 'reader/links'),
    ),
    labels: values.extra(),
    heads: assembleHeads(quoter, words, sections, findings, {
      resolutions,
      decided: dates.decided,
      labels,
    }),
  }
  return {
    kind: record.kind,
    what: record.what,
    text: quoter.text,
    fields,
    diagnostics: [...diagnostics, ...quoter.lost],
  }
}

function quoteAll<K extends FactKind>(
  quoter: Quoter,
  findings: readonly Finding[],
  is: K,
  field: string,
): Quoted<Facts[K]>[] {
  return findings
    .filter((f): f is Extract<Finding, { is: K }> => f.is === is)
    .map((f) => quoter.quote(f.says as Facts[K], f.at, f.by, field, f.basis)) // the union is keyed by `is`
    .filter((q) => q !== null)
}

/** "Decision of Executive Councillor for Housing" printed over what was decided. */
function headingMaker(
  quoter: Quoter,
  text: string,
  sections: readonly OutlineSection[],
): Quoted<string> | null {
  for (const { role, heading } of sections) {
    const found =
      role === 'decision' && heading ? decidedBy(text.slice(heading.start, heading.end)) : null
    if (heading && found)
      return quoter.words(
        { start: heading.start + found.start, end: heading.start + found.end },
        by,
        'decisionMaker',
      )
  }
  return null
}

/** A deadline that a label or the body prints; the body of the decision alone, not its options or reasons. */
function printedCallIn(
  quoter: Quoter,
  text: string,
  values: LabelValues,
  sections: readonly OutlineSection[],
): Quoted<boolean> | null {
  const deadline = values.date('callInDeadline', 'callIn')
  if (deadline) return { ...deadline, value: true }
  // "Recommendations Approved (subject to call-in)"
  const status = values.words('status', 'callIn')
  if (status && /\bsubject to call[- ]?in\b/i.test(status.value)) return { ...status, value: true }
  for (const { role, at } of sections) {
    if (role === 'reasons' || role === 'options' || !speaks(text, at, topic.call)) continue
    const found = callInWording(text.slice(at.start, at.end))
    if (found)
      return quoter.quote(found.value, [shift(found.at, at.start)], 'finder/call-in', 'callIn')
  }
  return null
}

const shift = (at: At, by: number): At => ({ start: at.start + by, end: at.end + by })
