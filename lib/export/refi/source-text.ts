import type { Span } from '../../model/quoted'
import { held } from './xml'

/** Words that are to stand in a source, and what is said of them. */
export interface Quote<T> {
  readonly of: T
  readonly span: Span
  /** The text in which the span counts: words of one text may stand within each other. */
  readonly within: string
}

/** Where a quote's words stand in the source: half open, in Unicode code points from 0. */
export interface Placed<T> {
  readonly of: T
  readonly words: string
  readonly start: number
  readonly end: number
}

/** A stretch of the source: one quote, and those that stand within it. */
interface Stretch<T> {
  readonly span: Span
  readonly within: string
  readonly words: string
  readonly quotes: { readonly of: T; readonly words: string; readonly from: number }[]
}

const between = '\n\n'

/**
 * A source made of a record's quotes: each text's in its own order, a stretch apart from the next, and what
 * is quoted within other quoted words stands there once. `tail` is set under them.
 */
export function sourceText<T>(
  quotes: readonly Quote<T>[],
  tail: string,
): { text: string; placed: readonly Placed<T>[] } {
  const stretches: Stretch<T>[] = []
  for (const quote of inOrder(quotes)) {
    const words = held(quote.span.exact)
    const home = homeOf(stretches, quote, words)
    if (home !== null) home.stretch.quotes.push({ of: quote.of, words, from: home.from })
    else {
      const { span, within, of } = quote
      stretches.push({ span, within, words, quotes: [{ of, words, from: 0 }] })
    }
  }
  const placed: Placed<T>[] = []
  let at = 0
  for (const stretch of stretches) {
    for (const { of, words, from } of stretch.quotes) {
      const start = at + points(stretch.words.slice(0, from))
      placed.push({ of, words, start, end: start + points(words) })
    }
    at += points(stretch.words) + between.length
  }
  return { text: [...stretches.map(({ words }) => words), held(tail)].join(between), placed }
}

/** The texts in the order in which they first come; in each, what stands first and holds most comes first. */
function inOrder<T>(quotes: readonly Quote<T>[]): Quote<T>[] {
  const texts = [...new Set(quotes.map(({ within }) => within))]
  return quotes.toSorted(
    (a, b) =>
      texts.indexOf(a.within) - texts.indexOf(b.within) ||
      a.span.at.start - b.span.at.start ||
      b.span.at.end - a.span.at.end,
  )
}

/** The stretch that has a quote's words where the quote says. Words that were cut short must be there once. */
function homeOf<T>(stretches: readonly Stretch<T>[], quote: Quote<T>, words: string) {
  const { start, end } = quote.span.at
  const stretch = stretches.findLast(
    ({ span, within }) => within === quote.within && span.at.start <= start && end <= span.at.end,
  )
  if (stretch === undefined) return null
  const from = start - stretch.span.at.start
  if (stretch.words.startsWith(words, from)) return { stretch, from }
  const first = stretch.words.indexOf(words)
  const once = first >= 0 && first === stretch.words.lastIndexOf(words)
  return once ? { stretch, from: first } : null
}

/** How many Unicode code points a text has. */
function points(text: string): number {
  let count = 0
  for (const _ of text) count += 1
  return count
}
