/**
 * Cuts of text at whole characters: never inside a surrogate pair, since half of one makes a file that some readers
 * refuse as a whole, and never before a mark, joiner or skin tone that belongs to what stands before it.
 */
const belongsToBefore = /^(?:\p{M}|[\u200d\ufe0e\ufe0f]|\p{Emoji_Modifier})/u
const joiner = '\u200d'
/** No character that is printed has more units than these; garbage may. */
const longest = 32

/** Whether a character of two units goes over this place. */
const isInPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0

/** Whether what follows this place belongs to what stands before it. */
const isInside = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  (isInPair(text, at) || text[at - 1] === joiner || belongsToBefore.test(text.slice(at, at + 2)))

/** The last place at or before this one where no character is cut. */
function placeBefore(text: string, at: number): number {
  let place = at
  while (isInside(text, place) && at - place < longest) place--
  return isInPair(text, place) ? place - 1 : place
}

/** The first place at or after this one where no character is cut. */
function placeAfter(text: string, at: number): number {
  let place = at
  while (isInside(text, place) && place - at < longest) place++
  return isInPair(text, place) ? place + 1 : place
}

/** The beginning of a text: at most so many UTF-16 units. */
export const beginning = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, placeBefore(text, most))

/** A text of at most so many UTF-16 units, with "…" where it was cut. */
export const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${beginning(text, most - 1).trimEnd()}…`

/** What stands before a place: at most so many UTF-16 units. */
export const before = (text: string, at: number, most: number): string =>
  text.slice(Math.min(at, placeAfter(text, Math.max(0, at - most))), at)

/** What stands after a place: at most so many UTF-16 units. */
export const after = (text: string, at: number, most: number): string =>
  text.slice(at, Math.max(at, placeBefore(text, Math.min(text.length, at + most))))

/** A place with the halves of characters at its edges in it. */
export const wholeAt = <A extends { readonly start: number; readonly end: number }>(
  text: string,
  { start, end }: A,
): { start: number; end: number } => ({
  start: isInPair(text, start) ? start - 1 : start,
  end: isInPair(text, end) ? end + 1 : end,
})

/** A text without the half of a character at either edge, as earlier versions kept what stands around a quote. */
export const withoutHalves = (text: string): string =>
  text.isWellFormed() ? text : text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
