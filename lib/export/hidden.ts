import type { At } from '../model/quoted'

/** Finds what must not be shown in a text, and shows the text without it. */
export interface Hidden {
  /** The text that it was made for has nothing to hide. */
  readonly nothing: boolean
  /** Any words, with what is hidden replaced. */
  shown(words: string): string
  /** Words of the text at a place; what is hidden is replaced though the place cuts it in two. */
  shownAt(at: At): string
}

/** What stands in the place of what is hidden. */
export const hiddenMarks = { contacts: '[contact left out]', names: '[name left out]' } as const

const maxPart = 64
// "j.nother@marlbury.gov.uk"
const email = `[\\w.!#$%&'*+/=?^~-]{1,${maxPart}}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}`
// "01632 960 123", "(0163) 296 0123", "+44 1632 960123", "+44 (0)1632 960123": ten or eleven digits of a British number
const phone = '(?<![\\d.,/=&-])(?:\\+44 ?(?:\\(0\\) ?)?|\\(?0)(?:[ -]?[()]?\\d[()]?){8,10}(?!\\d)'
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
  const patterns = [
    ...(contacts ? [{ as: hiddenMarks.contacts, of: [email, phone] }] : []),
    ...namePattern(names),
  ].map(({ as, of }) => ({ as, of: new RegExp(of.join('|'), 'gu') }))
  const places = patterns.flatMap(({ as, of }) =>
    Array.from(text.matchAll(of), ({ 0: words, index }) => ({
      as,
      start: index,
      end: index + words.length,
    })),
  )
  const shown = (words: string) =>
    patterns.reduce((rest, { as, of }) => rest.replaceAll(of, as), words)
  return {
    nothing: places.length === 0,
    shown,
    shownAt: (at) => without(text, at, places),
  }
}

function namePattern(names: readonly string[]): { as: string; of: string[] }[] {
  const bare = names.map((name) => name.trim().replace(titles, ''))
  const all = [...new Set([...names, ...bare])].filter((name) => /\S\s+\S/.test(name))
  if (all.length === 0) return []
  const longestFirst = all.sort((a, b) => b.length - a.length)
  return [{ as: hiddenMarks.names, of: longestFirst.map(asPattern) }]
}

/** A name whatever the white space between its parts. */
const asPattern = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+')

interface Place extends At {
  as: string
}

function without(text: string, { start, end }: At, places: readonly Place[]): string {
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
