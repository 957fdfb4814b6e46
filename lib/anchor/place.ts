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
