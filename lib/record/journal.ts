import type { EditRow, UndoRow } from '../model/kept'
import type { MarkRow } from '../model/marks'

/** What counts of a record's edits and marks, and what the next undo and redo would be about (null: nothing). */
export interface Journal {
  /** In the order in which they were made. */
  inForce: EditRow[]
  marks: MarkRow[]
  undo: number | null
  redo: number | null
  /** The number that the next step takes. */
  next: number
}

/**
 * Reads a record's steps as a person made them: each edit and each act on a mark is a step, an undo takes the last step that
 * counts, a redo brings back what was undone last. After a new one there is nothing to redo, and what was
 * undone before it stays undone; its rows stay too.
 *
 * @param edits all edits of one record, in any order
 * @param turns all that was undone and redone, in any order
 * @param marks all rows of the record's marks, in any order
 */
export function readJournal(
  edits: readonly EditRow[],
  turns: readonly UndoRow[],
  marks: readonly MarkRow[] = [],
): Journal {
  const made = new Set([...edits, ...marks].map((row) => row.step))
  const steps = [...made].map((step) => ({ step, undo: null }))
  const all = [...steps, ...turns.map((undo) => ({ step: undo.step, undo }))].sort(
    (a, b) => a.step - b.step,
  )
  const done: number[] = []
  let undone: number[] = []
  for (const { step, undo } of all) {
    if (undo === null) {
      done.push(step)
      undone = []
    } else if (undo.does === 'undo') move(undo.of, done, undone)
    else move(undo.of, undone, done)
  }
  const counts = new Set(done)
  const standing = <R extends { step: number }>(rows: readonly R[]) =>
    rows.filter((row) => counts.has(row.step)).sort((a, b) => a.step - b.step)
  return {
    inForce: standing(edits),
    marks: standing(marks),
    undo: done.at(-1) ?? null,
    redo: undone.at(-1) ?? null,
    next: (all.at(-1)?.step ?? 0) + 1,
  }
}

/** A row names the step that it is about, so that it means the same even where the order is another. */
function move(step: number, from: number[], to: number[]): void {
  const place = from.lastIndexOf(step)
  if (place >= 0) to.push(...from.splice(place, 1))
}
