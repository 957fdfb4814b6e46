import * as z from 'zod/mini'
import type { Turns } from './acts'
import { MatterLink, PageLink, QuotedRecord } from './capture'
import { type FactKind, MainSum } from './facts'
import { RecordId } from './live'
import type { KeptMark } from './marks'
import { Moment } from './moment'
import { CouncilRef } from './plain'
import { Diagnostic, Span } from './quoted'
import { type LinkRel, Outcome, PageKind, RecordKind, ResolutionKind, SystemId } from './vocabulary'

/**
 * What the library keeps. A RECORD is one matter; a SOURCE a page that carries it; a VERSION one text of
 * one source; a READING what one extractor version found in one version; an EDIT what a person said of
 * one fact. What screens show is derived from these and never kept.
 */

export const Time = Moment
export const Checked = z.enum(['no', 'part', 'all'])
export type Checked = z.infer<typeof Checked>

/** Names one text of a record: a source's key and the version's number in it. */
export const TextPlace = z.strictObject({ source: z.string(), version: z.int() })
export type TextPlace = z.infer<typeof TextPlace>

/** `waits`: another text came while people's edits or marks hang on the accepted one. */
export const VersionStatus = z.enum(['accepted', 'waits', 'left'])

/** Light: all that lists, facets and search need, so that no list loads a version or a reading. */
export const RecordRow = z.strictObject({
  id: RecordId,
  kind: RecordKind,
  system: SystemId,
  pageKind: PageKind,
  title: z.string(),
  council: z.nullable(CouncilRef),
  /** Where it was set by hand: what the page says, and what is set for its site (null: nothing). */
  councilSet: z.optional(
    z.strictObject({ read: z.nullable(CouncilRef), site: z.nullable(CouncilRef) }),
  ),
  /** For the index: `gss`, else the name, else "". */
  councilKey: z.string(),
  decisionMaker: z.nullable(z.string()),
  outcome: z.nullable(Outcome),
  decided: z.nullable(z.string()),
  /** What the headline grammar needs (lib/words/headline), amounts in hundredths of a penny. */
  found: z.strictObject({
    /** Things that were decided, and all their clauses: what stands under another one's marker is a clause of it. */
    resolutions: z.int(),
    clauses: z.int(),
    verb: z.nullable(ResolutionKind),
    values: z.int(),
    /** The sum that the record is about; null where that is not clear (lib/record/main-sum). */
    main: z.nullable(MainSum),
    terms: z.int(),
    maximumMonths: z.nullable(z.int()),
    options: z.int(),
    delegations: z.int(),
    votes: z.int(),
    documents: z.int(),
  }),
  /** Address of the best source. */
  url: z.string(),
  /** The best source's key (`sourceKey`) and the number of its accepted version. */
  source: z.string(),
  version: z.int(),
  firstSeen: Time,
  lastSeen: Time,
  /** Folded words of title, body and council, for search as one types (multi-entry index). */
  words: z.array(z.string()),
  /** A newer version was accepted and no one has opened the difference yet, or one waits for the person. */
  changed: z.enum(['no', 'unseen', 'waits']),
  /** The text that a person last had before them, while newer ones are unseen. */
  seen: z.optional(TextPlace),
  partly: z.boolean(),
  checked: Checked,
  links: z.array(MatterLink),
  /** Ids of the matter (multi-entry index): this record's, and those of the pages that it links (lib/record/matter). */
  matter: z.array(z.string()),
  /** Deleted records are kept 30 days. 0: not deleted (IndexedDB indexes no null). */
  deletedAt: z.union([z.literal(0), Time]),
})
export type RecordRow = z.infer<typeof RecordRow>

/** One text of one source. `sourceKey` is `<recordId> <page kind> <url without fragment>`. */
export const VersionRow = z.strictObject({
  record: RecordId,
  source: z.string(),
  number: z.int(),
  pageKind: PageKind,
  url: z.string(),
  text: z.string(),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  firstSeen: Time,
  lastSeen: Time,
  /** As it came, and as people settled it since (`TextAct`). */
  status: VersionStatus,
})
export type VersionRow = z.infer<typeof VersionRow>

export const ReadingRow = z.strictObject({
  record: RecordId,
  source: z.string(),
  version: z.int(),
  extractor: z.string(),
  fields: QuotedRecord,
  diagnostics: z.array(Diagnostic),
  links: z.array(PageLink),
  readAt: Time,
})
export type ReadingRow = z.infer<typeof ReadingRow>

/** A fact's key: its kind, the hash of its folded exact words, and which occurrence. Never a list index. */
export type FactKey = string

/** Where a fact stands in the record: a list (`resolutions`) or a dotted scalar (`dates.decided`). */
export type FactField = string

/**
 * What a person said of one fact. Rows are only ever added: a later one on the same fact outranks an
 * earlier one, and undoing is a row of its own. Several rows of one step were one act.
 */
export const EditRow = z
  .strictObject({
    record: RecordId,
    /** Counts what was said, undone and redone of a record from 1, in the order in which they were made. */
    step: z.int().check(z.positive()),
    /** The fact's key; an added fact has one of its own (`added-<uuid>`), on which later edits of it hang. */
    fact: z.string().check(z.minLength(1)),
    field: z.string(),
    kind: z.string(),
    verdict: z.enum(['confirm', 'correct', 'reject', 'add', 'note']),
    /** What the machine said when the person spoke; null where it said nothing. */
    machine: z.unknown(),
    /** The person's value; null for a rejection and a note. */
    value: z.unknown(),
    /** Of a note: its words; "" takes this coder's note back. */
    note: z.nullable(z.string()),
    /** The words that the fact rests on, in the text that the person had before them; a link rests on none. */
    spans: z.array(Span),
    who: z.string().check(z.minLength(1)),
    at: Time,
    source: z.string(),
    version: z.int(),
  })
  .check(z.refine(({ field, spans }) => spans.length > 0 || field === 'links'))
export type EditRow = z.infer<typeof EditRow>

/** An undo or a redo: all rows of the step `of` stop or begin to count. */
export const UndoRow = z.strictObject({
  record: RecordId,
  step: z.int().check(z.positive()),
  does: z.enum(['undo', 'redo']),
  of: z.int().check(z.positive()),
  /** Null as in `ActRow`: giving back a deleted record asks for no name. */
  who: z.nullable(z.string().check(z.minLength(1))),
  at: Time,
})
export type UndoRow = z.infer<typeof UndoRow>

export const Reviewed = z.enum(['no', 'confirmed', 'corrected', 'rejected', 'added'])
export type Reviewed = z.infer<typeof Reviewed>

/** One fact as screens show it: derived, never kept. */
export interface KeptFact {
  key: FactKey
  field: FactField
  kind: FactKind | 'field' | 'document'
  /** The final value: the person's where there is one. */
  value: unknown
  spans: readonly Span[]
  basis: 'stated' | 'inferred'
  by: string
  reviewed: Reviewed
}

/** What a person wrote beside a fact: the newest of each coder. */
export interface FactNote {
  text: string
  who: string
  at: string
}

/** A fact with all that people said of it. */
export interface ReviewedFact extends KeptFact {
  /** What the machine reads now; null where it reads nothing (an added fact, or one that it has lost). */
  machine: unknown
  /** What the machine reads now, where that is news to whoever judged the fact; else null. */
  offered: Pick<KeptFact, 'value' | 'spans' | 'basis' | 'by'> | null
  notes: readonly FactNote[]
  /** Who made it what `reviewed` says, and when; null for one that nobody judged. */
  judged: { who: string; at: string } | null
  /** Everyone whose word makes it what it is: who added it, gave its value, confirmed it; oldest first. */
  voices: readonly Voice[]
}

/** A coder's word on a fact. */
export interface Voice {
  is: Exclude<Reviewed, 'no'>
  who: string
  at: string
}

/** A page of a record's matter: one that it links, or another record of the library that meets it there. */
export interface LinkedPage {
  /** The fact on which what people say of it hangs. */
  key: FactKey
  /** What kind of page the link says it is; null where only the library knows of it. */
  rel: LinkRel | null
  url: string
  /** The record that it is in the library; null where it was not captured. */
  row: RecordRow | null
  said: 'nothing' | 'confirmed' | 'unlinked'
  /** Who said so. */
  who: string | null
}

/** How much of a record has been checked, in facts. */
export interface ReviewCount {
  checked: number
  of: number
}

/** One record as screens show it: the newest reading of the accepted version of the best source, edits laid over it. */
export interface KeptRecord {
  row: RecordRow
  version: VersionRow
  /** What the machine read, untouched. */
  reading: ReadingRow
  /** What is final: corrected and added values in, rejected facts out. What is counted and exported. */
  fields: QuotedRecord
  /** As `fields`, with the rejected facts still standing in their places: what screens show, marked. */
  shown: QuotedRecord
  facts: readonly ReviewedFact[]
  /** Facts that people judged and whose words are no longer in the text. */
  orphans: readonly ReviewedFact[]
  review: ReviewCount
  /** The person's own marks, those of every page of the record. */
  marks: readonly KeptMark[]
  /** What each coder's next undo and redo would be about; a coder who did nothing has none. */
  turns: ReadonlyMap<string | null, Turns>
  /** Who set the council of this record by hand; null where nobody did. */
  councilBy: string | null
}
