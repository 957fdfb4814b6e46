import type { KeptMark, MarkId, MarkRow } from '../model/marks'

/**
 * A record's marks as they are: of each the newest row, without those that were removed; in the order in which
 * their words stand, page after page.
 *
 * @param rows the rows that count, in the order of their steps (`Journal.marks`)
 */
export function keptMarks(rows: readonly MarkRow[]): KeptMark[] {
  const marks = new Map<MarkId, KeptMark>()
  for (const row of rows) {
    const made = marks.get(row.mark)?.made ?? { who: row.who, at: row.at }
    marks.set(row.mark, { ...row, made })
  }
  return [...marks.values()].filter((mark) => !mark.removed).sort(byPlace)
}

const byPlace = (a: KeptMark, b: KeptMark): number =>
  a.url.localeCompare(b.url) || a.anchor.span.at.start - b.anchor.span.at.start
