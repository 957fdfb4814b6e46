import type { EvidenceItem } from '../model/capture'
import type { Facts } from '../model/facts'
import type { RuleId } from '../model/quoted'
import type { LinkRel, PageKind, RecordKind, SystemId } from '../model/vocabulary'
import type { At, TextView, Words } from '../text/shapes'

/** A page name and where it is found: what the manifest's match patterns are made from. */
export interface PagePattern {
  /** The page's name in the path: `ieDecisionDetails`. */
  readonly name: string
}

export interface OutlineLink {
  readonly rel: LinkRel
  readonly url: string
  readonly text: At | null
  readonly date: At | null
  readonly id: string | null
  readonly ref: string | null
}

export type SectionRole =
  | 'purpose'
  | 'decision'
  | 'minutes'
  | 'reasons'
  | 'options'
  | 'interests'
  | 'votes'
  | 'documents'
  | 'other'

/** A run of text under one heading. `heading` is where the heading itself is printed, null for none. */
export interface OutlineSection {
  readonly role: SectionRole
  readonly at: At
  readonly from: 'markup' | 'typed-heading'
  readonly heading: At | null
}

/** The field of the record that a label fills; `ignored`: known, and no field's. */
export type LabelField =
  | 'decisionMaker'
  | 'status'
  | 'keyDecision'
  | 'callIn'
  | 'callInDeadline'
  | 'decided'
  | 'published'
  | 'effective'
  | 'due'
  | 'decidedAt'
  | 'keyReason'
  | 'wards'
  | 'consultees'
  | 'person'
  | 'interests'
  | 'ignored'

/** A printed label and its value: "Decision Maker:", "Cabinet". `field` null: a label that nobody knows. */
export interface OutlineLabel {
  readonly field: LabelField | null
  readonly name: At
  readonly value: At
}

/** A linked paper as the page prints it. */
export interface OutlineDocument {
  readonly title: At
  readonly url: string
  /** The paper's kind where only an attribute says it (an icon's text), else null. */
  readonly kind: string | null
  readonly format: At | null
  readonly bytes: At | null
}

export interface OutlineMeeting {
  readonly body: At | null
  readonly date: At | null
  readonly time: At | null
  readonly item: At | null
  readonly url: string | null
}

/** One matter on the page, in neutral terms: systems make it, finders never see markup. */
export interface OutlineRecord {
  readonly kind: RecordKind
  readonly what: string
  readonly title: At
  /** All that is this record's on the page; the text that is hashed and kept. */
  readonly whole: readonly At[]
  readonly meeting: OutlineMeeting | null
  readonly labels: readonly OutlineLabel[]
  readonly sections: readonly OutlineSection[]
  readonly documents: readonly OutlineDocument[]
  readonly links: readonly OutlineLink[]
  /** The system's own labels say that something was decided, in words that no section holds. */
  readonly decides?: boolean
}

export interface Outline {
  readonly records: readonly OutlineRecord[]
  readonly links: readonly OutlineLink[]
}

/** What the address alone says of a page with records, without the page: `systems/<system>/address.ts`. */
export interface PageAddress {
  readonly system: SystemId
  readonly kind: PageKind
  /** RECORD, Identity: `site`. */
  readonly site: string
  /** Whether such a page may carry a record of this name (RECORD, Identity: `what`). */
  carries(what: string): boolean
}

export interface PageReader {
  readonly id: RuleId
  readonly kind: PageKind
  /** The address alone: the path, never the query, in any letter case. */
  claims(url: URL): boolean
  /** The DOM proves what the address claims. */
  proves(doc: Document): boolean
  /** It takes any page, so that one on which nothing is found is none of ours. */
  readonly keepsOnlyFound?: true
  root(doc: Document): Element
  /** In steps where a page of its kind may be long. */
  outline(view: TextView, url: URL): Outline | Generator<void, Outline>
}

export interface PageSystem {
  readonly id: SystemId
  readonly pages: readonly PagePattern[]
  readonly readers: readonly PageReader[]
  /** RECORD, Identity: `site`. */
  site(url: URL): string
  /** Names and hosts that say whose page this is (councils are settled elsewhere). */
  evidence(doc: Document, url: URL): readonly EvidenceItem[]
}

/** A finding: what is said, where, by which rule, and whether the words print it or imply it. */
export type Finding = {
  [K in keyof Facts]: {
    readonly is: K
    readonly says: Facts[K]
    readonly at: readonly [At, ...At[]]
    readonly basis: 'stated' | 'inferred'
    readonly by: RuleId
  }
}[keyof Facts]

/** Greedy and local: finds one kind of thing in one section. Pure language, no markup. */
export interface Finder {
  readonly id: RuleId
  find(words: Words, where: OutlineSection): readonly Finding[]
}

/** Judges all findings of one record: overlaps, repeats, quoted reports. */
export interface Refiner {
  readonly id: RuleId
  refine(all: readonly Finding[], words: Words, record: OutlineRecord): readonly Finding[]
}
