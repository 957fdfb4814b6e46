import type { At } from '../model/quoted'

/**
 * A record's own text is parts of the page's text joined by "\n". These two carry a place from one to
 * the other.
 */
export function recordText(page: string, whole: readonly At[]): string {
  return whole.map((part) => page.slice(part.start, part.end)).join('\n')
}

/** From the page's text to the record's; null where the record does not hold all of it. */
export function placeInRecord(whole: readonly At[], at: At): At | null {
  let base = 0
  for (const part of whole) {
    if (at.start >= part.start && at.end <= part.end)
      return { start: base + at.start - part.start, end: base + at.end - part.start }
    base += part.end - part.start + 1
  }
  return null
}

/**
 * As `placeInRecord`, also for words that run from one part into the next, where the record prints between them
 * what the page prints; null where it does not.
 */
export function placeOfWords(page: string, whole: readonly At[], at: At): At | null {
  const within = placeInRecord(whole, at)
  if (within !== null) return within
  const first = whole.find((part) => at.start >= part.start && at.start < part.end)
  const last = whole.find((part) => at.end > part.start && at.end <= part.end)
  const start = first && placeInRecord(whole, { start: at.start, end: first.end })?.start
  const end = last && placeInRecord(whole, { start: last.start, end: at.end })?.end
  if (start === undefined || end === undefined) return null
  const isSame = recordText(page, whole).slice(start, end) === page.slice(at.start, at.end)
  return isSame ? { start, end } : null
}

/** From the record's text to the page's: more than one place where the words run over a joint. */
export function placeOnPage(whole: readonly At[], at: At): readonly At[] {
  const places: At[] = []
  let base = 0
  for (const part of whole) {
    const size = part.end - part.start
    const start = Math.max(at.start, base)
    const end = Math.min(at.end, base + size)
    if (end > start) places.push({ start: part.start + start - base, end: part.start + end - base })
    base += size + 1
  }
  return places
}
