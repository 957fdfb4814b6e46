import type { Span } from '../model/quoted'

export type MarkKind = 'value' | 'term' | 'delegation' | 'vote'

/** Something found in the record's text, to be underlined where it stands inside a longer quote. */
export interface Mark {
  readonly kind: MarkKind
  readonly span: Span
}

/** A stretch of a quote: `kind` null is plain. */
export interface MarkedPart {
  readonly text: string
  readonly kind: MarkKind | null
  /** Where it begins in the quote: a key for lists. */
  readonly start: number
}

interface Found {
  start: number
  end: number
  kind: MarkKind
}

/**
 * A quote cut into plain and marked parts. A mark counts when its place in the record's text lies inside
 * one of the quote's own spans and its exact words are found again in `text` (a clause's text is folded and
 * has lost its marker, so places cannot simply be subtracted). Where marks overlap the longer one stays.
 */
export function markedParts(
  text: string,
  spans: readonly Span[],
  marks: readonly Mark[],
): MarkedPart[] {
  const found: Found[] = []
  const inside = marks
    .filter(({ span }) => spans.some((s) => s.at.start <= span.at.start && span.at.end <= s.at.end))
    .sort((a, b) => b.span.exact.length - a.span.exact.length)
  for (const { kind, span } of inside) {
    const place = free(text, span.exact.replace(/\s+/g, ' '), found)
    if (place !== null) found.push({ ...place, kind })
  }
  return cut(text, found)
}

/** The first place of `exact` that no other mark has taken. */
function free(text: string, exact: string, taken: readonly Found[]) {
  let start = text.indexOf(exact)
  while (start >= 0) {
    const end = start + exact.length
    if (!taken.some((one) => start < one.end && one.start < end)) return { start, end }
    start = text.indexOf(exact, start + 1)
  }
  return null
}

function cut(text: string, found: readonly Found[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  let at = 0
  for (const { start, end, kind } of [...found].sort((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ text: text.slice(at, start), kind: null, start: at })
    parts.push({ text: text.slice(start, end), kind, start })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), kind: null, start: at })
  return parts
}
