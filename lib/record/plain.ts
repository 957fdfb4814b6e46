import type { DocumentRef, PageLink, PageRef, QuotedRecord, RecordCapture } from '../model/capture'
import type { MoneyValue } from '../model/facts'
import type { CouncilRef, PageObject, PlainDocument, PlainRecord, PlainValue } from '../model/plain'
import { perPound, pounds } from '../model/pounds'
import type { Diagnostic } from '../model/quoted'
import type { HeadState } from '../model/vocabulary'
import { councilDay } from './council-day'
import { recordId } from './identity'
import { missing } from './missing'
import { sumPlace } from './sum-place'

/** Gives the council of the page as at a day: the caller knows the evidence. */
export type CouncilFor = (date: string | null) => CouncilRef | null

interface Says<T> {
  readonly value: T
}

/** White space folded; null where nothing is left. */
function folded(text: string): string | null {
  const words = text.replace(/\s+/g, ' ').trim()
  return words === '' ? null : words
}

const textOf = (says: Says<string> | null | undefined): string | null =>
  says === null || says === undefined ? null : folded(says.value)

const textsOf = (list: readonly Says<string>[]): string[] =>
  list.flatMap((says) => folded(says.value) ?? [])

const answer = <T>(says: Says<T> | null | undefined): T | null => says?.value ?? null

const answers = <T>(list: readonly Says<T>[]): T[] => list.map((says) => says.value)

const stateOf = (head: Says<HeadState> | null): HeadState => head?.value ?? 'absent'

/** A sum in pounds. */
export function plainSum({ amount, upper, ...rest }: MoneyValue): Omit<PlainValue, 'in'> {
  return { amount: amount / perPound, upper: pounds(upper), ...rest }
}

function plainDocument({ title, url, format, bytes }: DocumentRef): PlainDocument[] {
  const words = textOf(title)
  if (words === null) return []
  return [{ title: words, url: url.value, format: textOf(format), bytes: answer(bytes) }]
}

function plainMeeting(meeting: QuotedRecord['meeting']): PlainRecord['meeting'] {
  if (meeting === null) return null
  const plain = {
    body: textOf(meeting.body),
    date: answer(meeting.date),
    time: answer(meeting.time),
    item: textOf(meeting.item),
    url: answer(meeting.url),
  }
  return Object.values(plain).every((value) => value === null) ? null : plain
}

function plainScalars(fields: QuotedRecord) {
  const { dates } = fields
  return {
    decisionMaker: textOf(fields.decisionMaker),
    status: textOf(fields.status),
    outcome: answer(fields.outcome),
    keyDecision: answer(fields.keyDecision),
    callIn: answer(fields.callIn),
    dates: {
      decided: answer(dates.decided),
      published: answer(dates.published),
      effective: answer(dates.effective),
      due: answer(dates.due),
    },
    meeting: plainMeeting(fields.meeting),
    purpose: textOf(fields.purpose),
    keyReason: textOf(fields.keyReason),
  }
}

function plainLists(fields: QuotedRecord) {
  return {
    resolutions: answers(fields.resolutions),
    reasons: textsOf(fields.reasons),
    options: answers(fields.options),
    values: fields.values.map(({ value, spans }) => ({
      ...plainSum(value),
      in: sumPlace(spans, fields),
    })),
    terms: answers(fields.terms),
    delegations: answers(fields.delegations),
    votes: answers(fields.votes),
    interests: textsOf(fields.interests),
    people: answers(fields.people),
    wards: textsOf(fields.wards),
    consultees: textsOf(fields.consultees),
    documents: fields.documents.flatMap(plainDocument),
    links: answers(fields.links).map(({ rel, url }) => ({ rel, url })),
  }
}

function plainHeads({ heads }: QuotedRecord): PlainRecord['heads'] {
  return {
    decision: stateOf(heads.decision),
    date: stateOf(heads.date),
    reasons: stateOf(heads.reasons),
    options: stateOf(heads.options),
    interests: stateOf(heads.interests),
  }
}

/** One record as it was read, whatever it is kept in. */
export interface ReadRecord {
  readonly id: string
  readonly kind: PlainRecord['kind']
  readonly fields: QuotedRecord
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The answers of one record without their quotes: pounds for amounts, `absent` for a head that the page
 * does not have, and why each empty field is empty. Source: RECORD, "A record".
 */
export function plainRecord(read: ReadRecord, council: CouncilRef | null): PlainRecord {
  const { id, kind, fields } = read
  const whole = {
    id,
    kind,
    title: folded(fields.title.value) ?? fields.title.value,
    council,
    ...plainScalars(fields),
    ...plainLists(fields),
    heads: plainHeads(fields),
  }
  return { ...whole, missing: missing(whole, read.diagnostics) }
}

/**
 * The page object of RECORD: what the command line and the JSON export print of one page.
 *
 * @param reading what was read, or null for a page that Minutebook does not read
 * @param councilFor the page's council as at a day
 */
export function plainPage(
  url: string,
  reading: {
    readonly page: PageRef
    readonly records: readonly RecordCapture[]
    readonly links: readonly PageLink[]
  } | null,
  councilFor: CouncilFor,
): PageObject {
  if (reading === null) return { url, page: null, records: [], links: [] }
  const { page } = reading
  return {
    url,
    page: { system: page.system, kind: page.kind },
    records: reading.records.map((record) =>
      plainRecord(
        { ...record, id: recordId(page, record.what) },
        councilFor(councilDay(record.fields)),
      ),
    ),
    links: [...reading.links],
  }
}
