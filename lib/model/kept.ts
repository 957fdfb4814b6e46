import * as z from 'zod/mini'
import { PageLink, QuotedRecord } from './capture'
import type { FactKind } from './facts'
import { RecordId } from './live'
import { CouncilRef } from './plain'
import { Diagnostic, type Span } from './quoted'
import { LinkRel, Outcome, PageKind, RecordKind, SystemId } from './vocabulary'

/**
 * What the library keeps. A RECORD is one matter; a SOURCE a page that carries it; a VERSION one text of
 * one source; a READING what one extractor version found in one version; an EDIT what a person said of
 * one fact. What screens show is derived from these and never kept.
 */

/** UTC, ISO 8601 with `Z`. */
const Time = z.string().check(z.regex(/Z$/))
export const Checked = z.enum(['no', 'part', 'all'])
export type Checked = z.infer<typeof Checked>

/** Light: all that lists, facets and search need, so that no list loads a version or a reading. */
export const RecordRow = z.strictObject({
  id: RecordId,
  kind: RecordKind,
  system: SystemId,
  pageKind: PageKind,
  title: z.string(),
  council: z.nullable(CouncilRef),
  /** For the index: `gss`, else the name, else "". */
  councilKey: z.string(),
  decisionMaker: z.nullable(z.string()),
  outcome: z.nullable(Outcome),
  decided: z.nullable(z.string()),
  /** What the headline grammar needs (lib/words/headline), amounts in hundredths of a penny. */
  found: z.strictObject({
    resolutions: z.int(),
    verb: z.nullable(z.enum(['resolved', 'recommended', 'noted'])),
    values: z.int(),
    largestTotal: z.nullable(z.int()),
    largestAnnual: z.nullable(z.int()),
    largestOther: z.nullable(z.int()),
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
  partly: z.boolean(),
  checked: Checked,
  links: z.array(z.strictObject({ rel: LinkRel, url: z.string() })),
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
  /** `waits`: another text came while a person's edits hang on the accepted one. */
  status: z.enum(['accepted', 'waits', 'left']),
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

export const Reviewed = z.enum(['no', 'confirmed', 'corrected', 'rejected', 'added'])
export type Reviewed = z.infer<typeof Reviewed>

/** A fact's key: its kind, the hash of its folded exact words, and which occurrence. Never a list index. */
export type FactKey = string

/** Where a fact stands in the record: a list (`resolutions`) or a dotted scalar (`dates.decided`). */
export type FactField = string

/** One fact as screens show it: derived, never kept. */
export interface KeptFact {
  key: FactKey
  field: FactField
  kind: FactKind | 'field' | 'document'
  value: unknown
  spans: readonly Span[]
  basis: 'stated' | 'inferred'
  by: string
  reviewed: Reviewed
}

/** One record as screens show it: the newest reading of the accepted version of the best source. */
export interface KeptRecord {
  row: RecordRow
  version: VersionRow
  reading: ReadingRow
  facts: readonly KeptFact[]
}
