import * as z from 'zod/mini'
import { IsoDate, PageLink } from './capture'
import { Delegation, Option, Person, Resolution, SumPlace, Term, Vote } from './facts'
import {
  HeadState,
  LinkRel,
  MissingWhy,
  Outcome,
  PageKind,
  RecordKind,
  SystemId,
  ValueBasis,
  ValueQualifier,
  ValueRole,
} from './vocabulary'
import { markKinds } from './word-lists'

/**
 * The plain record: the answers without their quotes. RECORD is its contract. Amounts are pounds.
 */
const text = z.string().check(z.minLength(1))
const maybe = z.nullable(text)
const date = z.nullable(IsoDate)

export const PlainValue = z.strictObject({
  amount: z.number(),
  upper: z.nullable(z.number()),
  currency: z.literal('GBP'),
  basis: ValueBasis,
  qualifier: z.nullable(ValueQualifier),
  role: z.nullable(ValueRole),
  in: SumPlace,
})
export type PlainValue = z.infer<typeof PlainValue>

export const PlainDocument = z.strictObject({
  title: text,
  url: text,
  format: maybe,
  bytes: z.nullable(z.int()),
})
export type PlainDocument = z.infer<typeof PlainDocument>

export const CouncilRef = z.strictObject({ name: text, gss: maybe })
export type CouncilRef = z.infer<typeof CouncilRef>

export const PlainRecord = z.strictObject({
  id: text,
  kind: RecordKind,
  title: text,
  council: z.nullable(CouncilRef),
  decisionMaker: maybe,
  status: maybe,
  outcome: z.nullable(Outcome),
  keyDecision: z.nullable(z.boolean()),
  callIn: z.nullable(z.boolean()),
  dates: z.strictObject({ decided: date, published: date, effective: date, due: date }),
  meeting: z.nullable(z.strictObject({ body: maybe, date, time: maybe, item: maybe, url: maybe })),
  purpose: maybe,
  keyReason: maybe,
  resolutions: z.array(Resolution),
  reasons: z.array(text),
  options: z.array(Option),
  values: z.array(PlainValue),
  terms: z.array(Term),
  delegations: z.array(Delegation),
  votes: z.array(Vote),
  interests: z.array(text),
  people: z.array(Person),
  wards: z.array(text),
  consultees: z.array(text),
  documents: z.array(PlainDocument),
  links: z.array(z.strictObject({ rel: LinkRel, url: text })),
  heads: z.strictObject({
    decision: HeadState,
    date: HeadState,
    reasons: HeadState,
    options: HeadState,
    interests: HeadState,
  }),
  missing: z.record(z.string(), MissingWhy),
})
export type PlainRecord = z.infer<typeof PlainRecord>

/** Users' own marks on a record, with tags and notes, and their notes on its facts. */
export const PlainOwn = z.strictObject({
  marks: z.array(
    z.strictObject({
      mark: text,
      kind: z.enum(markKinds),
      words: text,
      reading: maybe,
      tags: z.array(text),
      note: maybe,
      who: text,
      at: text,
      url: text,
    }),
  ),
  notes: z.array(z.strictObject({ fact: text, field: text, note: text, who: text, at: text })),
})
export type PlainOwn = z.infer<typeof PlainOwn>

/** One page, as the command line and the JSON export print it. `page` null: not a page that is read. */
export const PageObject = z.strictObject({
  url: text,
  page: z.nullable(z.strictObject({ system: SystemId, kind: PageKind })),
  records: z.array(PlainRecord),
  links: z.array(PageLink),
  /** Of exports alone: when the text was first seen, its hash, the rules that read it, whether a person checked. */
  provenance: z.optional(
    z.strictObject({ retrievedAt: text, sha256: text, extractor: text, checked: text }),
  ),
  /** Of exports alone. */
  own: z.optional(PlainOwn),
  /** Of exports alone: which pages belong together, and whether this one says most of them in the file. */
  matter: z.optional(z.strictObject({ id: text, isFullest: z.boolean() })),
})
export type PageObject = z.infer<typeof PageObject>
