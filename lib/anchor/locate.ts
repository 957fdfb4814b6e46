import type { At, Span } from '../model/quoted'

export interface Place {
  at: At
  /** `exact`: where it was, with its neighbours; `moved`: the same words, found elsewhere beyond doubt. */
  how: 'exact' | 'moved'
}

/**
 * Where a quote stands in this text. Exact first; then the one place with the same neighbours; then the
 * only place with the same words. Two equally good places, or none: null (gone), never a guess.
 */
export function locate(text: string, span: Span): Place | null {
  const { exact, at } = span
  if (exact.length === 0) return null
  const here = text.slice(at.start, at.end) === exact
  if (here && kept(text, at.start, span) === 2) return { at: { ...at }, how: 'exact' }
  const places: number[] = []
  for (let i = text.indexOf(exact); i >= 0; i = text.indexOf(exact, i + 1)) places.push(i)
  const whole = places.filter((i) => kept(text, i, span) === 2)
  const best = whole.length > 0 ? whole : places
  if (best.length !== 1 || best[0] === undefined) return null
  const start = best[0]
  return { at: { start, end: start + exact.length }, how: start === at.start ? 'exact' : 'moved' }
}

/** How many of the two neighbours stand unchanged around a place. */
function kept(text: string, start: number, span: Span): number {
  const before = text.slice(Math.max(0, start - span.prefix.length), start)
  const end = start + span.exact.length
  const after = text.slice(end, end + span.suffix.length)
  return (before === span.prefix ? 1 : 0) + (after === span.suffix ? 1 : 0)
}
