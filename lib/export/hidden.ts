import type { At } from '../model/quoted'
import { spacedWords } from '../record/literal'

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

/** What stands in the place of what is hidden. */
export const hiddenMarks = { contacts: '[contact left out]', names: '[name left out]' } as const

/** "a@b.c": anything shorter is no address, and no number. */
const shortest = 5
/** The longest that the part of an address before its "@" may be, and all after it. */
const longest = { local: 64, domain: 64 * 9 }
// "j.nother" of "j.nother@marlbury.gov.uk", and what stands after the "@"
const local = /[\w.!#$%&'*+/=?^~-]+$/
const domain = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/
// "01632 960 123", "(0163) 296 0123", "+44 1632 960123", "+44 (0)1632 960 123": ten or eleven digits of a British number
const phone = /(?<![\d.,/=&-])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?:[ -]?[()]?\d[()]?){8,10}(?!\d)/g
// "Cllr Jane Nother", "Y Cynghorydd Aled Penhale": people are also printed without their title
const titles =
  /^(?:(?:Y )?Cynghorydd|Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof(?:essor)?)\.? /i

/**
 * What is hidden in a text: contact details by their form, and these names, as they stand or without a title.
 *
 * @param names as the page lists them; one of a single word, which may be anything, is hidden only where it is listed
 */
export function hiddenIn(
  text: string,
  { contacts, names }: { contacts: boolean; names: readonly string[] },
): Hidden {
  const finders = [...(contacts ? [contactsIn] : []), ...namesIn(names)]
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

/** A place in some words, and what is shown there instead. */
interface Place extends At {
  as: string
}
type Finder = (words: string) => Place[]

function contactsIn(words: string): Place[] {
  if (words.length < shortest) return []
  const as = hiddenMarks.contacts
  // No number is without one of these, and most words have none.
  const numbers = words.includes('0') || words.includes('+44') ? placesOf(phone, words, as) : []
  return [...emailsIn(words, as), ...numbers]
}

/** By the "@" that every address has: to try each letter as the first of one takes a hundred times as long. */
function emailsIn(words: string, as: string): Place[] {
  const places: Place[] = []
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    const before = local.exec(words.slice(Math.max(0, at - longest.local), at))
    const after = domain.exec(words.slice(at + 1, at + 1 + longest.domain))
    if (before !== null && after !== null)
      places.push({ as, start: at - before[0].length, end: at + 1 + after[0].length })
  }
  return places
}

const placesOf = (pattern: RegExp, words: string, as: string): Place[] =>
  Array.from(words.matchAll(pattern), ({ 0: one, index }) => ({
    as,
    start: index,
    end: index + one.length,
  }))

function namesIn(names: readonly string[]): Finder[] {
  const bare = names.map((name) => name.trim().replace(titles, ''))
  const all = [...new Set([...names, ...bare])].filter((name) => /\S\s+\S/.test(name))
  if (all.length === 0) return []
  const longestFirst = all.sort((a, b) => b.length - a.length)
  const any = new RegExp(longestFirst.map(spacedWords).join('|'), 'gu')
  return [(words) => placesOf(any, words, hiddenMarks.names)]
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
    shown += text.slice(from, Math.max(from, place.start)) + place.as
    from = place.end
  }
  return shown + text.slice(from, Math.max(from, end))
}
