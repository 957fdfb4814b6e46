import type { At } from '../model/quoted'
import { contactsIn } from './hide/contacts'
import { namesIn } from './hide/names'
import type { Place } from './hide/place'

/** Finds what must not be shown in a text, and shows the text without it. */
export interface Hidden {
  /** The text that it was made for has nothing to hide. */
  readonly nothing: boolean
  /** Any words, with what is hidden replaced. */
  shown(words: string): string
  /** Words of the text at a place; what is hidden is replaced though the place cuts it in two. */
  shownAt(at: At): string
  /** Whether something hidden begins, ends or lies in this place of the text. */
  meets(at: At): boolean
}

/**
 * What is hidden in a text: contact details by their form, these names in every form, and names after a title.
 *
 * @param names as the page lists them; null to show every name
 */
export function hiddenIn(
  text: string,
  { contacts, names }: { contacts: boolean; names: readonly string[] | null },
): Hidden {
  const finders = [...(contacts ? [contactsIn] : []), ...(names === null ? [] : namesIn(names))]
  const placesIn = (words: string) => {
    const places: Place[] = []
    for (const find of finders) for (const place of find(words)) places.push(place)
    return places
  }
  const places = placesIn(text)
  return {
    nothing: places.length === 0,
    shown: (words) => {
      const found = placesIn(words)
      return found.length === 0 ? words : without(words, { start: 0, end: words.length }, found)
    },
    shownAt: (at) => without(text, at, places),
    meets: ({ start, end }) => places.some((place) => place.start < end && place.end > start),
  }
}

function without(text: string, { start, end }: At, places: readonly Place[]): string {
  if (places.length === 0) return text.slice(start, end)
  const inside = places
    .filter((place) => place.start < end && place.end > start)
    .sort((a, b) => a.start - b.start)
  let shown = ''
  let from = start
  for (const place of inside) {
    if (place.end <= from) continue
    // One that overlaps the one before is shown with it.
    const apart = shown === '' || place.start >= from
    if (apart) shown += text.slice(from, Math.max(from, place.start)) + place.as
    from = place.end
  }
  return shown + text.slice(from, Math.max(from, end))
}
