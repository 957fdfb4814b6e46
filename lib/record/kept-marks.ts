import type { KeptMark, MarkId, MarkRow } from '../model/marks'
import { sameValue } from './same-value'

/** A row of a mark, and the mark as it was when the row was made; null for the row that made it. */
export interface MarkStep {
  row: MarkRow
  before: MarkRow | null
}

/**
 * A mark as these rows make it, one after the other: each changes what it changed when it was made and nothing else,
 * so that undoing one leaves what others did since. Null where there is no row.
 */
export function markBy(rows: readonly MarkStep[]): MarkRow | null {
  let mark: MarkRow | null = null
  for (const { row, before } of rows)
    mark = mark === null || before === null ? row : { ...row, ...unchanged(row, before, mark) }
  return mark
}

/** What a row left as it was is as it is by now. */
function unchanged(row: MarkRow, before: MarkRow, now: MarkRow): Partial<MarkRow> {
  return {
    ...(sameValue(row.tags, before.tags) ? { tags: now.tags } : {}),
    ...(row.note === before.note ? { note: now.note } : {}),
    ...(row.removed === before.removed ? { removed: now.removed } : {}),
  }
}

/**
 * A record's marks as they are, without those that were removed; in the order in which their words stand, page
 * after page.
 *
 * @param rows the rows that count, in the order of their steps (`Journal.marks`)
 */
export function keptMarks(rows: readonly MarkStep[]): KeptMark[] {
  const byMark = new Map<MarkId, MarkStep[]>()
  for (const one of rows) {
    const of = byMark.get(one.row.mark)
    if (of === undefined) byMark.set(one.row.mark, [one])
    else of.push(one)
  }
  const marks = [...byMark.values()].flatMap((all): KeptMark[] => {
    const mark = markBy(all)
    const [first] = all
    if (mark === null || first === undefined || mark.removed) return []
    return [{ ...mark, made: by(first.row), noted: mark.note === '' ? null : notedBy(all) }]
  })
  return marks.sort(byPlace)
}

const by = ({ who, at }: MarkRow) => ({ who, at })

/** Whoever changed the note last, whatever else was changed since. */
function notedBy(all: readonly MarkStep[]): KeptMark['noted'] {
  const last = all.findLast(({ row, before }) => row.note !== (before?.note ?? ''))
  return last === undefined ? null : by(last.row)
}

const byPlace = (a: KeptMark, b: KeptMark): number =>
  a.url.localeCompare(b.url) || a.anchor.span.at.start - b.anchor.span.at.start
