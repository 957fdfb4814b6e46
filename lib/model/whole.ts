import * as z from 'zod/mini'
import { ActRow } from './acts'
import { EditRow, ReadingRow, RecordRow, UndoRow, VersionRow } from './kept'
import { MarkRow } from './marks'

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
 * One line of *everything*: a record, and where in the file it stands, so that a cut-off file is seen. A change
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
