import type { RecordRow, TextPlace, VersionRow } from '../model/kept'
import { rankOfKey } from './source'

export const isAt = (
  one: Pick<VersionRow, 'source' | 'number'>,
  { source, version }: TextPlace,
): boolean => one.source === source && one.number === version

const byNumber = (a: VersionRow, b: VersionRow): number => a.number - b.number

/** Of several texts that wait the one of the richest source, and of that the newest: what the page now says. */
export function waitingOf(row: RecordRow, all: readonly VersionRow[]): VersionRow | null {
  if (row.changed !== 'waits') return null
  const rank = (one: VersionRow) => rankOfKey(one.source, row.kind)
  const waiting = all.filter((one) => one.status === 'waits')
  return waiting.sort((a, b) => rank(a) - rank(b) || byNumber(a, b)).at(-1) ?? null
}

/** The text at a place, where a person left it and may think better of it: its source has none newer. */
export function leftAt(
  row: RecordRow,
  all: readonly VersionRow[],
  place: TextPlace,
): VersionRow | null {
  const isPoorer = rankOfKey(place.source, row.kind) < rankOfKey(row.source, row.kind)
  const newest = all
    .filter((one) => one.source === place.source)
    .sort(byNumber)
    .at(-1)
  if (isPoorer || newest === undefined || !isAt(newest, place)) return null
  return newest.status === 'left' ? newest : null
}

/** The accepted text of the same source before the one that is shown. */
export function earlierOf(row: RecordRow, all: readonly VersionRow[]): VersionRow | null {
  const earlier = all.filter((one) => one.source === row.source && one.number < row.version)
  return earlier.sort(byNumber).findLast((one) => one.status === 'accepted') ?? null
}
