import * as z from 'zod/mini'
import { MoneyValue, Option, Resolution } from './facts'
import { RecordId } from './live'
import { Moment } from './moment'
import { Span } from './quoted'
import type { markKinds } from './word-lists'

/** What stands before and after words, up to 400 UTF-16 units each. */
export const Around = z.strictObject({ before: z.string(), after: z.string() })
export type Around = z.infer<typeof Around>

/**
 * Words that are to be found again on a later page: the quote, and what tells its place from others like it.
 * All of it is of the text that the person marked.
 */
export const Anchor = z.strictObject({
  span: Span,
  around: Around,
  /** What stood around the same words in other places: the four places most like this one. */
  rivals: z.array(Around).check(z.maxLength(4)),
  /** How like this place any further such place was: 0 where there was none, 1 the same. */
  rest: z.number().check(z.gte(0), z.lte(1)),
  /** Of the places with the same words and the same 32 units around: which this is, from 1, of how many. */
  nth: z.int().check(z.positive()),
  of: z.int().check(z.positive()),
})
export type Anchor = z.infer<typeof Anchor>

/**
 * What a person keeps words as, and what the finders read in them. Nothing read is the empty list: the words
 * stand for themselves, and no value is made up for them.
 */
export const MarkReading = z.discriminatedUnion('as', [
  z.strictObject({ as: z.literal('resolution'), says: z.array(Resolution) }),
  z.strictObject({ as: z.literal('value'), says: z.array(MoneyValue) }),
  z.strictObject({ as: z.literal('option'), says: z.array(Option) }),
  z.strictObject({ as: z.literal('reason'), says: z.array(z.string().check(z.minLength(1))) }),
  z.strictObject({ as: z.literal('note'), says: z.tuple([]) }),
])
export type MarkReading = z.infer<typeof MarkReading>
export type MarkAs = (typeof markKinds)[number]

export const Tags = z
  .array(z.string().check(z.minLength(1), z.maxLength(60)))
  .check(z.maxLength(40))

/** A mark as the page sends it. */
export const NewMark = z.strictObject({
  reading: MarkReading,
  tags: Tags,
  anchor: Anchor,
  /** The text in which the anchor counts: the record's own, or that of the whole page around it. */
  within: z.enum(['record', 'page']),
})
export type NewMark = z.infer<typeof NewMark>

/** One of a person's own marks, by its UUID. */
export type MarkId = string

/**
 * A mark as it was from one step on. Rows are only ever added: making, changing and removing a mark are rows
 * of their own, undoing one is a row of `UndoRow`, and the newest row that counts is how the mark is.
 */
export const MarkRow = z.strictObject({
  record: RecordId,
  /** Counts with the steps of the record's edits. */
  step: z.int().check(z.positive()),
  mark: z.uuid(),
  ...NewMark.shape,
  note: z.string().check(z.maxLength(5000)),
  removed: z.boolean(),
  who: z.string().check(z.minLength(1)),
  at: Moment,
  /** The page and the text that the person had before them. */
  url: z.string(),
  source: z.string(),
  version: z.int(),
})
export type MarkRow = z.infer<typeof MarkRow>

/** A mark as it is: by its rows that count, with who made it and who wrote its note. */
export interface KeptMark extends MarkRow {
  made: { who: string; at: string }
  /** Who wrote the note that it has, and when; null where it has none. */
  noted: { who: string; at: string } | null
}

/** What the open page needs of a mark to find and explain it. `note` and names stay in the library. */
export interface PageMark extends NewMark {
  mark: MarkId
  record: RecordId
  /** `RecordCapture.what` of its record on this page. */
  what: string
  /** It was made on this page, not on another of the same record. */
  here: boolean
}

/** Where a mark stands on the open page. `elsewhere`: it was made on another page of the record, and is not on this. */
export type MarkPlace = 'placed' | 'moved' | 'unsure' | 'gone' | 'elsewhere'

/** A mark of the open page, and where it stands there. */
export interface PlacedMark {
  mark: MarkId
  record: RecordId
  is: MarkPlace
}
