import type { DocumentRef, QuotedRecord } from '../model/capture'
import type { FactKind } from '../model/facts'
import type { KeptFact } from '../model/kept'
import type { Quoted } from '../model/quoted'
import { headNames } from '../model/word-lists'
import { factKey } from './fact-key'

/** A fact of a reading with its key, before anyone has reviewed it. */
export type ReadFact = Omit<KeptFact, 'reviewed'>
/** `part` is the very object of the reading that the fact was made of. */
type Unkeyed = Omit<ReadFact, 'key'> & { part: object }

function said(
  field: string,
  kind: KeptFact['kind'],
  quoted: Quoted<unknown> | null,
  part: object | null = quoted,
): Unkeyed[] {
  if (quoted === null || part === null) return []
  const { value, spans, basis, by } = quoted
  return [{ field, kind, value, spans, basis, by, part }]
}

const each = (field: string, kind: KeptFact['kind'], list: readonly Quoted<unknown>[]): Unkeyed[] =>
  list.flatMap((quoted) => said(field, kind, quoted))

function scalars(fields: QuotedRecord): Unkeyed[] {
  const { dates, meeting } = fields
  const named: readonly (readonly [string, Quoted<unknown> | null])[] = [
    ['title', fields.title],
    ['decisionMaker', fields.decisionMaker],
    ['status', fields.status],
    ['outcome', fields.outcome],
    ['keyDecision', fields.keyDecision],
    ['callIn', fields.callIn],
    ['dates.decided', dates.decided],
    ['dates.published', dates.published],
    ['dates.effective', dates.effective],
    ['dates.due', dates.due],
    ['meeting.body', meeting?.body ?? null],
    ['meeting.date', meeting?.date ?? null],
    ['meeting.time', meeting?.time ?? null],
    ['meeting.item', meeting?.item ?? null],
    ['keyReason', fields.keyReason],
  ]
  return named.flatMap(([field, quoted]) => said(field, 'field', quoted))
}

function heads(fields: QuotedRecord): Unkeyed[] {
  return headNames.flatMap((head) => {
    const state = fields.heads[head]
    return state === null
      ? []
      : said(`heads.${head}`, 'head', { ...state, value: { head, state: state.value } }, state)
  })
}

/** A paper's fact rests on the words of its title, and of its format and size where they are printed. */
function paper(document: DocumentRef): Unkeyed[] {
  const { title, url, format, bytes } = document
  const printed = [format !== null && 'spans' in format ? format.spans : [], bytes?.spans ?? []]
  const value = {
    title: title.value,
    url: url.value,
    format: format?.value ?? null,
    bytes: bytes?.value ?? null,
  }
  const spans = [title.spans[0], ...title.spans.slice(1), ...printed.flat()] as const
  return said('documents', 'document', { ...title, value, spans }, document)
}

function unkeyed(fields: QuotedRecord): Unkeyed[] {
  return [
    ...scalars(fields),
    ...said('purpose', 'purpose', fields.purpose),
    ...each('resolutions', 'resolution', fields.resolutions),
    ...each('reasons', 'reason', fields.reasons),
    ...each('options', 'option', fields.options),
    ...each('values', 'value', fields.values),
    ...each('terms', 'term', fields.terms),
    ...each('delegations', 'delegation', fields.delegations),
    ...each('votes', 'vote', fields.votes),
    ...each('interests', 'interest', fields.interests),
    ...each('people', 'person', fields.people),
    ...each('wards', 'field', fields.wards),
    ...each('consultees', 'field', fields.consultees),
    ...each('labels', 'field', fields.labels),
    ...fields.documents.flatMap(paper),
    ...heads(fields),
  ]
}

/** A kind that findings have stands for itself; of the rest the field tells two facts of one line apart. */
const keyKind = (fact: Omit<Unkeyed, 'part'>): FactKind | string =>
  fact.kind === 'field' ? fact.field : fact.kind

/** Where a fact begins on the page; a fact always has a first span. */
const start = (fact: Unkeyed): number => fact.spans[0]?.at.start ?? 0

/** A fact together with the object of the reading that says it. */
export interface FactOfPart {
  fact: ReadFact
  part: object
}

/** As `factsOf`, with the part of the reading that each fact was made of: what edits are laid over. */
export function factsByPart(fields: QuotedRecord): FactOfPart[] {
  const seen = new Map<string, number>()
  return unkeyed(fields)
    .sort((a, b) => start(a) - start(b))
    .map(({ part, ...fact }) => {
      const exact = fact.spans.map((span) => span.exact).join(' ')
      const first = factKey(keyKind(fact), exact, 1)
      const occurrence = (seen.get(first) ?? 0) + 1
      seen.set(first, occurrence)
      const key = occurrence === 1 ? first : factKey(keyKind(fact), exact, occurrence)
      return { fact: { key, ...fact }, part }
    })
}

/**
 * Every fact of a reading, with its key, in the order in which the page prints them (facts that begin at
 * one place stay in the record's own order). Used by the store, the panel and review.
 */
export function factsOf(fields: QuotedRecord): ReadFact[] {
  return factsByPart(fields).map(({ fact }) => fact)
}
