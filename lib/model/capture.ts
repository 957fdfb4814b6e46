import * as z from 'zod/mini'
import { isDay } from './calendar'
import { Delegation, MoneyValue, Option, Person, Resolution, Term, Vote } from './facts'
import { Diagnostic, known, quoted } from './quoted'
import { HeadState, LinkRel, Outcome, PageKind, RecordKind, SystemId } from './vocabulary'

/** Whether `yyyy-mm-dd` names a day that there is. */
function isDate(iso: string): boolean {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return isDay(year, month, day)
}

const text = z.string().check(z.minLength(1))
/** A calendar date that there is, `yyyy-mm-dd`. Never a `Date` (law 6). */
export const IsoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDate))
/** A time of day, `HH:MM`. */
export const ClockTime = z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))
const words = z.nullable(quoted(text))
const date = z.nullable(quoted(IsoDate))

/** `site`: RECORD, Identity: host without `www.` and default port, and for ModernGov the install path. */
export const PageRef = z.strictObject({ system: SystemId, kind: PageKind, url: text, site: text })
export type PageRef = z.infer<typeof PageRef>

/** A linked paper. The title is quoted; the address and (mostly) the format come from the link itself. */
export const DocumentRef = z.strictObject({
  title: quoted(text),
  url: known(text),
  format: z.nullable(z.union([quoted(text), known(text)])),
  bytes: z.nullable(quoted(z.int())),
})
export type DocumentRef = z.infer<typeof DocumentRef>

/** A link to another page of the same matter, or a row of a list or meeting page. */
export const PageLink = z.strictObject({
  rel: LinkRel,
  url: text,
  id: z.nullable(z.string()),
  title: z.nullable(z.string()),
  date: z.nullable(IsoDate),
  ref: z.nullable(z.string()),
})
export type PageLink = z.infer<typeof PageLink>

/**
 * A page of the same matter that a record links. `id` is RECORD's word for what the system itself knows behind
 * the link (`item-12`, `issue-5120`; a meeting or a plan is no matter of its own); readings kept before there
 * was one have none.
 */
export const MatterLink = z.strictObject({
  rel: LinkRel,
  url: text,
  id: z.optional(z.nullable(z.string())),
})
export type MatterLink = z.infer<typeof MatterLink>

/** A label and its value that no field of the record takes: collected, not lost. */
export const ExtraLabel = z.strictObject({ name: text, value: text })
export type ExtraLabel = z.infer<typeof ExtraLabel>

/** Every field of a record, each with its words (Quoted) or its source (Known). */
export const QuotedRecord = z.strictObject({
  title: quoted(text),
  decisionMaker: words,
  status: words,
  outcome: z.nullable(quoted(Outcome)),
  keyDecision: z.nullable(quoted(z.boolean())),
  callIn: z.nullable(quoted(z.boolean())),
  dates: z.strictObject({ decided: date, published: date, effective: date, due: date }),
  meeting: z.nullable(
    z.strictObject({
      body: words,
      date,
      time: z.nullable(quoted(ClockTime)),
      item: words,
      url: z.nullable(known(text)),
    }),
  ),
  purpose: words,
  keyReason: words,
  resolutions: z.array(quoted(Resolution)),
  reasons: z.array(quoted(text)),
  options: z.array(quoted(Option)),
  values: z.array(quoted(MoneyValue)),
  terms: z.array(quoted(Term)),
  delegations: z.array(quoted(Delegation)),
  votes: z.array(quoted(Vote)),
  interests: z.array(quoted(text)),
  people: z.array(quoted(Person)),
  wards: z.array(quoted(text)),
  consultees: z.array(quoted(text)),
  documents: z.array(DocumentRef),
  links: z.array(known(MatterLink)),
  labels: z.array(quoted(ExtraLabel)),
  /** `null` is absent: a head that is not there has no words to quote. */
  heads: z.strictObject({
    decision: z.nullable(quoted(HeadState)),
    date: z.nullable(quoted(HeadState)),
    reasons: z.nullable(quoted(HeadState)),
    options: z.nullable(quoted(HeadState)),
    interests: z.nullable(quoted(HeadState)),
  }),
})
export type QuotedRecord = z.infer<typeof QuotedRecord>

/**
 * One record of a page. `what` is RECORD's Identity word (`decision-6844`, `item-12` …); `text` is all
 * that is this record's own on the page, parts joined by "\n": it is what is hashed and kept, and every
 * `Span.at` of the record counts in it.
 */
export const RecordCapture = z.strictObject({
  kind: RecordKind,
  what: text,
  text,
  fields: QuotedRecord,
  diagnostics: z.array(Diagnostic),
})
export type RecordCapture = z.infer<typeof RecordCapture>

/** One printed name or host and where it stood: what `councils/resolve` decides from. */
export const EvidenceItem = z.strictObject({
  where: z.enum([
    'host',
    'path',
    'title',
    'header',
    'breadcrumb',
    'footer',
    'document-host',
    'label',
    'body',
    'meeting',
  ]),
  text: z.string().check(z.maxLength(200)),
})
export type EvidenceItem = z.infer<typeof EvidenceItem>
export const Evidence = z.array(EvidenceItem).check(z.maxLength(20))
export type Evidence = z.infer<typeof Evidence>

/** All that was read from one page. `extractor` is the version of the rules. */
export const PageCapture = z.strictObject({
  page: PageRef,
  records: z.array(RecordCapture),
  links: z.array(PageLink),
  evidence: Evidence,
  extractor: text,
})
export type PageCapture = z.infer<typeof PageCapture>
