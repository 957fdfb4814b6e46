import type { Anchor } from '../model/marks'
import type { At, Span } from '../model/quoted'
import { describe as spanOf } from './describe'
import { aroundAt, likeness } from './likeness'

/** Words that stand in more places than this are told apart by their 32 units alone: they are hardly a quote. */
const mostPlaces = 200
/** How many other places with the same words are remembered. */
const mostRivals = 4
/** By how much one place must be more like the marked one than another is: less where its 32 units say so too. */
const margins = { twins: 0.1, places: 0.3 }

/** Where marked words now stand. */
export type Found =
  /** Beyond doubt, with the same 32 units on both sides. */
  | { is: 'placed'; at: At }
  /** Beyond doubt, but what stands around them has changed. */
  | { is: 'moved'; at: At }
  /** The words stand there more than once, and which of them was marked can no longer be told. */
  | { is: 'unsure' }
  | { is: 'gone' }

/**
 * What is kept of marked words, so that `find` finds them on the page of a later day.
 * Throws RangeError when `at` holds no words of the text.
 */
export function anchor(text: string, at: At): Anchor {
  const span = spanOf(text, at)
  const around = aroundAt(text, at)
  const { places, twins } = placesOf(text, span)
  const ranked = (places.length > mostPlaces ? twins : places)
    .filter((start) => start !== at.start)
    .slice(0, mostPlaces)
    .map((start) => aroundAt(text, placeAt(start, span)))
    .map((other) => ({ other, like: likeness(around, other) }))
    .sort((a, b) => b.like - a.like)
  return {
    span,
    around,
    rivals: ranked.slice(0, mostRivals).map(({ other }) => other),
    rest: twins.length > mostPlaces ? 1 : (ranked[mostRivals]?.like ?? 0),
    nth: twins.indexOf(at.start) + 1,
    of: twins.length,
  }
}

/**
 * Where the words of an anchor stand in this text. Exact first: the same words in the same place with the same
 * surroundings. Else a place that is more like the marked one than any other is, and more like it than like
 * any other place that printed the same words when they were marked; first of those with the same 32 units
 * on both sides, then of all. Never a guess.
 */
export function find(text: string, known: Anchor): Found {
  const { span } = known
  if (stands(text, known)) return { is: 'placed', at: { ...span.at } }
  const { places, twins } = placesOf(text, span)
  if (places.length === 0) return { is: 'gone' }
  const ofTwins = best(text, twins, known, margins.twins) ?? inOrder(twins, known)
  if (ofTwins !== null) return { is: 'placed', at: placeAt(ofTwins, span) }
  const start = best(text, places, known, margins.places)
  if (start !== null) return { is: 'moved', at: placeAt(start, span) }
  return { is: places.length > 1 ? 'unsure' : 'gone' }
}

function stands(text: string, { span, around }: Anchor): boolean {
  if (text.slice(span.at.start, span.at.end) !== span.exact) return false
  const { before, after } = aroundAt(text, span.at)
  return before === around.before && after === around.after
}

/** The one of these places that is clearly the marked one; null where none is. */
function best(
  text: string,
  starts: readonly number[],
  known: Anchor,
  margin: number,
): number | null {
  const { span, around, rivals, rest } = known
  if (starts.length > mostPlaces) return null
  if (rivals.length === 0 && starts.length === 1) return starts[0] ?? null
  const own = starts.flatMap((start) => {
    const there = aroundAt(text, placeAt(start, span))
    const like = likeness(around, there)
    const another = Math.max(rest, ...rivals.map((rival) => likeness(rival, there)))
    return like > another + margin ? [{ start, like }] : []
  })
  const [first, second] = own.sort((a, b) => b.like - a.like)
  if (first === undefined) return null
  return second === undefined || first.like > second.like + margin ? first.start : null
}

/** Places that cannot be told apart and are still as many as they were: they stand in the order in which they stood. */
const inOrder = (twins: readonly number[], { nth, of }: Anchor): number | null =>
  twins.length === of ? (twins[nth - 1] ?? null) : null

/** All places of the words, and those of them that have the same 32 units on both sides. */
function placesOf(text: string, { exact, prefix, suffix }: Span) {
  const places: number[] = []
  for (let i = text.indexOf(exact); i >= 0; i = text.indexOf(exact, i + 1)) places.push(i)
  const twins = places.filter((start) => {
    const end = start + exact.length
    return (
      text.slice(Math.max(0, start - prefix.length), start) === prefix &&
      text.slice(end, end + suffix.length) === suffix
    )
  })
  return { places, twins }
}

const placeAt = (start: number, { exact }: Span): At => ({ start, end: start + exact.length })
