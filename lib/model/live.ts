import * as z from 'zod/mini'
import { PageCapture, PageLink, PageRef } from './capture'
import { Diagnostic, type Span } from './quoted'

/** A record's id: `mb1:<system>:<site>:<what>` (RECORD, Identity). */
export const RecordId = z.string().check(z.regex(/^mb1:/))
export type RecordId = z.infer<typeof RecordId>

/** Why a page that was read is not saved. */
export const Held = z.enum([
  'only-when-asked',
  'private-window',
  'signed-in',
  'translated',
  'save-failed',
  'disk-full',
  'library-shut',
  'changes-too-often',
  'site-too-much',
])
export type Held = z.infer<typeof Held>

/** Why a text is not kept unless the user asks: too much came of its record, or of its site (lib/store/flood). */
export type Flood = Extract<Held, 'changes-too-often' | 'site-too-much'>

/** Why a page is not looked at: the person turned Minutebook off there. */
const Off = z.strictObject({
  is: z.literal('off'),
  why: z.enum(['site', 'private-window']),
  /** The name under which the site is turned off and on (lib/settings/sites). */
  site: z.string(),
})

/** What the PAGE knows of itself: the answer to `content:describePage`. */
export const PageLive = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('read'),
    page: PageRef,
    capture: PageCapture,
    held: z.nullable(Held),
  }),
  z.strictObject({ is: z.literal('list'), page: PageRef, links: z.array(PageLink) }),
  z.strictObject({ is: z.literal('unreadable'), why: Diagnostic }),
  z.strictObject({ is: z.literal('not-ours') }),
  Off,
])
export type PageLive = z.infer<typeof PageLive>

/** What the page and the library together say: made by `lib/record/page-state`, shown everywhere. */
export const PageState = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.enum(['captured', 'changed', 'partly']),
    page: PageRef,
    records: z.array(RecordId),
    /** Those of the records that are agenda items on which nothing is decided. */
    items: z.array(RecordId),
    diagnostics: z.array(Diagnostic),
  }),
  z.strictObject({
    is: z.literal('uncaptured'),
    why: z.enum([...Held.options, 'deleted']),
    page: PageRef,
    capture: PageCapture,
  }),
  z.strictObject({ is: z.literal('list'), page: PageRef, links: z.array(PageLink) }),
  z.strictObject({ is: z.literal('unreadable'), why: Diagnostic }),
  z.strictObject({ is: z.literal('not-ours') }),
  Off,
  z.strictObject({
    is: z.literal('silent'),
    why: z.enum(['can-ask', 'press-the-button', 'never', 'own-page']),
  }),
])
export type PageState = z.infer<typeof PageState>

/** What a person said of a fact that may be marked on the open page: all that its mark shows of it. */
export interface JudgedFact {
  /** `RecordCapture.what` of its record. */
  what: string
  field: string
  /** Its first words, in the text that the person had before them. */
  span: Span
  reviewed: 'confirmed' | 'corrected' | 'rejected' | 'added'
  /** What stands: of the shape that values of the field have. */
  value: unknown
  who: string
}
