import * as z from 'zod/mini'
import { type EditRow, TextPlace, Time, VersionStatus } from './kept'
import { RecordId } from './live'
import type { MarkRow } from './marks'
import { CouncilRef } from './plain'

/**
 * The journal of a record: every act of a person on it, in one line of steps. What was said of facts is in
 * `EditRow`, what was done with marks in `MarkRow`, undoing in `UndoRow`, and all else here. Rows are only ever added.
 */

const ofAnAct = {
  record: RecordId,
  /** Counts with the steps of the record's edits and marks. */
  step: z.int().check(z.positive()),
  /** The coder's name; null for someone who was never asked for one (deleting asks for none). */
  who: z.nullable(z.string().check(z.minLength(1))),
  at: Time,
}

const ofTexts = {
  ...ofAnAct,
  /** The texts that it settled, each with its status before: those that waited, and the one that was taken. */
  texts: z.array(z.strictObject({ ...TextPlace.shape, was: VersionStatus })),
  /** The text that the user had last seen before, where newer ones were unseen. */
  seen: z.optional(TextPlace),
}

/** The record is shown from another text from now on. */
const TakeRow = z.strictObject({ ...ofTexts, does: z.literal('take'), taken: TextPlace })
const LeaveRow = z.strictObject({ ...ofTexts, does: z.literal('leave') })
const DeleteRow = z.strictObject({ ...ofAnAct, does: z.literal('delete') })
const CouncilRow = z.strictObject({
  ...ofAnAct,
  does: z.literal('council'),
  /** Whose record it is; null: what the page says counts again. */
  council: z.nullable(CouncilRef),
  /** The site for which it was said, and the council that was set for it before; null: for this record alone. */
  site: z.nullable(z.strictObject({ name: z.string(), was: z.nullable(CouncilRef) })),
})

export const ActRow = z.discriminatedUnion('does', [TakeRow, LeaveRow, DeleteRow, CouncilRow])
export type ActRow = z.infer<typeof ActRow>
export type TextAct = Extract<ActRow, { does: 'take' | 'leave' }>

/** One act of a person on a record, whole: what one undo takes back. */
export type Step = { step: number; who: string | null; at: string } & (
  | { is: 'said'; edits: readonly EditRow[] }
  /** `before`: the mark as it was when the act was made; null for the act that made it. */
  | { is: 'marked'; mark: MarkRow; before: MarkRow | null }
  | { is: 'did'; act: ActRow }
)

/** The act that a user's next undo takes back, and the one that their next redo brings again; null: none. */
export interface Turns {
  undo: Step | null
  redo: Step | null
}

/** What undo or redo did. */
export interface Turned {
  step: Step
  /** Others who have since spoken of the same things, by name: what they said still counts. */
  later: readonly string[]
}
