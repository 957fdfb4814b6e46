import type { Stands } from '../model/imports'
import type { WholeRecord } from '../model/whole'
import { sameValue } from './same-value'

/**
 * How a record of a file stands to the library's own. Only what was read and said counts, not when a page was
 * seen last: two captures of the same text are the same.
 *
 * A record that was deleted in the file alone is the same where the library has all of it: a file deletes nothing.
 *
 * @param ours null where the library has none
 */
export function standingOf(theirs: WholeRecord, ours: WholeRecord | null): Stands {
  if (ours === null) return 'new'
  const [isGone, wasGone] = [ours, theirs].map(({ row }) => row.deletedAt !== 0)
  if (isGone && !wasGone) return 'differs'
  if (holds(ours, theirs)) return 'same'
  // To take theirs would delete it here.
  if (wasGone && !isGone) return 'differs'
  return holds(theirs, ours) ? 'newer' : 'differs'
}

/** Whether one record has all that was read and said of the other. */
function holds(one: WholeRecord, other: WholeRecord): boolean {
  const [all, wanted] = [rowsOf(one), rowsOf(other)]
  return [...wanted].every(([key, row]) => sameValue(all.get(key), row))
}

/** Each row under a name of its own, without what only says when. */
function rowsOf({ versions, readings, ...journal }: WholeRecord): Map<string, unknown> {
  const nth = new Map<number, number>()
  const rows = new Map<string, unknown>()
  for (const { source, number, sha256 } of versions) rows.set(`text ${number} ${source}`, sha256)
  for (const { readAt: _, ...reading } of readings)
    rows.set(`reading ${reading.version} ${reading.extractor} ${reading.source}`, reading)
  for (const row of [...journal.edits, ...journal.undo, ...journal.marks, ...journal.acts]) {
    const n = (nth.get(row.step) ?? 0) + 1
    nth.set(row.step, n)
    rows.set(`step ${row.step} ${n}`, row)
  }
  return rows
}
