import type { PageRef, QuotedRecord, RecordCapture } from '../model/capture'
import type { Term } from '../model/facts'
import type { EditRow, RecordRow } from '../model/kept'
import type { CouncilRef } from '../model/plain'
import { finalFields } from '../record/final-fields'
import { foldWords } from '../record/fold-words'
import { layEdits } from '../record/lay-edits'
import { mainSum } from '../record/main-sum'
import { isPartly } from '../record/page-state'
import { checkedBy, reviewCount } from '../record/review-count'
import { thingsDecided } from '../record/things-decided'

type Derived = Pick<
  RecordRow,
  | 'kind'
  | 'system'
  | 'pageKind'
  | 'title'
  | 'council'
  | 'councilKey'
  | 'decisionMaker'
  | 'outcome'
  | 'decided'
  | 'found'
  | 'url'
  | 'words'
  | 'partly'
  | 'links'
>

/** What a list shows of a record, from one reading of it. */
export function derivedRow(
  page: Pick<PageRef, 'system' | 'kind' | 'url'>,
  capture: Pick<RecordCapture, 'kind' | 'fields' | 'diagnostics'>,
  council: CouncilRef | null,
): Derived {
  const { fields } = capture
  const body = fields.meeting?.body?.value ?? ''
  const maker = fields.decisionMaker?.value ?? null
  const printed = [fields.title.value, body, maker ?? '', council?.name ?? '']
  return {
    kind: capture.kind,
    system: page.system,
    pageKind: page.kind,
    title: fields.title.value,
    ...councilPart(council),
    decisionMaker: maker,
    outcome: fields.outcome?.value ?? null,
    decided: fields.dates.decided?.value ?? null,
    found: foundIn(fields),
    url: page.url,
    words: [...new Set(foldWords(printed.join(' ')))],
    partly: isPartly(capture.diagnostics),
    links: fields.links.map((link) => link.value),
  }
}

/** The same with a person's edits laid over the reading: what is final, and how much of it is checked. */
export function editedRow(
  page: Pick<PageRef, 'system' | 'kind' | 'url'>,
  read: Pick<RecordCapture, 'kind' | 'fields' | 'diagnostics' | 'text'>,
  council: CouncilRef | null,
  inForce: readonly EditRow[],
): Derived & Pick<RecordRow, 'checked'> {
  const { facts } = layEdits(read.fields, inForce, read.text)
  const fields = finalFields(read.fields, facts, 'left-out')
  const checked = checkedBy(reviewCount(facts.map((one) => one.fact)))
  return { ...derivedRow(page, { ...read, fields }, council), checked }
}

/** `councilKey` is the ONS code, else the name, else "" (IndexedDB indexes no null). */
function councilPart(council: CouncilRef | null): Pick<RecordRow, 'council' | 'councilKey'> {
  return { council, councilKey: council?.gss ?? council?.name ?? '' }
}

function foundIn(fields: QuotedRecord): RecordRow['found'] {
  const kinds = new Set(fields.resolutions.map((one) => one.value.kind))
  return {
    resolutions: thingsDecided(fields.resolutions.map((one) => one.value)),
    clauses: fields.resolutions.length,
    verb: (['resolved', 'recommended', 'noted'] as const).find((kind) => kinds.has(kind)) ?? null,
    values: fields.values.length,
    main: mainSum(fields),
    terms: fields.terms.length,
    maximumMonths: greatest(fields.terms.flatMap((one) => longest(one.value) ?? [])),
    options: fields.options.length,
    delegations: fields.delegations.length,
    votes: fields.votes.length,
    documents: fields.documents.length,
  }
}

const longest = (term: Term): number | null => term.maximumMonths ?? term.initialMonths

const greatest = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : Math.max(...numbers)
