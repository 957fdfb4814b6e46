import * as z from 'zod/mini'
import { ActRow } from './acts'
import { EditRow, ReadingRow, RecordRow, UndoRow, VersionRow } from './kept'
import { MarkRow } from './marks'
import { Moment } from './moment'

/** All that the library keeps of one record, as it is kept. */
export const WholeRecord = z.strictObject({
  row: RecordRow,
  /** Every text, of every source. */
  versions: z.array(VersionRow),
  readings: z.array(ReadingRow),
  edits: z.array(EditRow),
  undo: z.array(UndoRow),
  marks: z.array(MarkRow),
  /** Absent from copies of version 1, which knew of no other acts. */
  acts: z._default(z.array(ActRow), []),
})
export type WholeRecord = z.infer<typeof WholeRecord>

/**
 * The first line of a copy: what it is a copy of. `isWhole`: all that the library held, deleted records included; else it is a
 * part, of the records that `selection` names. `settings`: as the extension kept them, the coder's name among them; null in a part.
 */
export const CopyHead = z.strictObject({
  format: z.literal('minutebook-everything'),
  version: z.literal(2),
  is: z.literal('head'),
  line: z.literal(1),
  /** True of a copy of no records. */
  last: z.boolean(),
  /** When it was made, in UTC, and the version of Minutebook that made it. */
  at: Moment,
  by: z.string(),
  isWhole: z.boolean(),
  selection: z.string(),
  settings: z.nullable(z.record(z.string(), z.unknown())),
})
export type CopyHead = z.infer<typeof CopyHead>

/**
 * A line of *everything* after the head (copies of version 1 have none): a record, and where in the file it stands, so that a cut-off file is seen. A change
 * that an older Minutebook cannot read is a new `version`.
 */
export const EverythingLine = z.strictObject({
  format: z.literal('minutebook-everything'),
  version: z.literal([1, 2]),
  /** From 1. The oldest record comes first, so that taking the lines in order keeps the library's order. */
  line: z.int().check(z.positive()),
  /** True of the last line alone: a file without it was cut off. */
  last: z.boolean(),
  ...WholeRecord.shape,
})
export type EverythingLine = z.infer<typeof EverythingLine>
