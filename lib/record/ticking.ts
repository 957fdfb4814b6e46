import type { At } from '../model/quoted'

/** A text and where the facts that were read from it are. */
export interface Said {
  text: string
  facts: readonly At[]
  /** Passages that are quoted whole: what shows that it ticks does so there too. */
  passages?: readonly At[]
}

/**
 * How a text ticks: `shown`, where its own words say that it does (a clock with seconds, "3 minutes ago", "visitor
 * 1,024"); `bare`, where numbers alone differ, and only how often they do tells a counter from a correction.
 */
export type Tick = 'shown' | 'bare'

/** Numbers and lengths of time: what may differ between two texts of which one only ticked. */
const unit = '(?:sec|second|min|minute|hr|hour|day|eiliad|munud|awr|diwrnod)s?'
const ago = '(?:ago|yn ôl)'
const number = '\\d(?:[\\d,.:]*\\d)?'
const parts = [
  `(?:less than )?(?:a few|an?|${number}) ${unit} ${ago}`,
  '(?:just now|moments ago|a moment ago)',
  `${number} ${unit}\\b`,
  `${number} ?[ap]\\.?m\\b`,
  number,
]
const pieces = () => new RegExp(`(?<![\\p{L}\\d])(?:${parts.join('|')})`, 'giu')

const clock = /^\d{1,2}:\d\d:\d\d/
const relative = /(?:ago|yn ôl|just now)$/i
const before =
  /(?:visitors?|visitor number|views|hits|visits|counter|online|clock|ymwelwyr|ymweliadau)\W*$/i
const since =
  /(?:(?:current|local) time|time now|time is|updated|refreshed|loaded)(?: at| on)?\W*$/i
const until = /(?:expires|starts|begins|ends|closes) in(?: \d+ \w+,?)*\W*$/i
const after = /^\W*(?:visitors?|visits|views|hits|(?:people|users) online|online|ymwelwyr|viewing)/i
const left = /^(?:,? (?:and )?\d+ \w+)*\W*(?:left|remaining|to go|ar ôl)\b/i
const cuesBefore = [before, since, until]
const cuesAfter = [after, left]

/** A line longer than this is prose: a number in it is of the matter. UTF-16 units. */
const longestLine = 80

/**
 * Whether one text is the other but for numbers that tick: all else is the same, and no number that differs is in a
 * fact, a sum, a date or a length in weeks, months or years. Null for texts that differ in more, and for the same text.
 */
export function tickBetween(one: Said, other: Said): Tick | null {
  const was = split(one.text)
  const is = split(other.text)
  if (was === null || is === null || was.rest !== is.rest) return null
  const pairs = was.pieces.flatMap((piece, index) => {
    const next = is.pieces[index]
    return next === undefined || next.words === piece.words ? [] : [[piece, next] as const]
  })
  if (pairs.length === 0) return null
  const isShown = pairs.every(([a, b]) => showsTick(a, one.text) && showsTick(b, other.text))
  const [isFree, isFreeNext] = [freeOf(one, isShown), freeOf(other, isShown)]
  if (!pairs.every(([a, b]) => isFree(a) && isFreeNext(b))) return null
  return isShown ? 'shown' : 'bare'
}

interface Piece {
  words: string
  at: At
}

/** A text parted into its pieces and the rest, in which each piece is one sign; null for a text that holds the sign. */
function split(text: string): { rest: string; pieces: Piece[] } | null {
  if (text.includes('\0')) return null
  const found: Piece[] = []
  const rest = text.replace(pieces(), (words: string, start: number) => {
    found.push({ words, at: { start, end: start + words.length } })
    return '\0'
  })
  return { rest, pieces: found }
}

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)'
const sumBefore = /(?:[£$€]|\bgbp|\beur) ?$/i
const sumAfter =
  /^ ?(?:%|p\b|k\b|m\b|bn\b|pence|pounds?|per ?cent|hundred|thousand|million|billion)/i
const dateBefore = new RegExp(`(?:[\\d./-]|\\b${month}[a-z]*\\.? )$`, 'i')
const dateAfter = new RegExp(
  `^(?:st|nd|rd|th|[/-]\\d| ?${month}|(?:st|nd|rd|th)? (?:of )?${month})`,
  'i',
)
const lengthAfter = /^[- ]?(?:weeks?|months?|years?|wythnos|mis|blynedd|flynedd)/i
const year = /^(?:19|20)\d\d$/
const day = /\d[./]\d{1,2}[./]\d/

/** Whether a piece is free to tick. Facts are in any order; they and the pieces are passed through once. */
function freeOf({ text, facts, passages = [] }: Said, isShown: boolean) {
  const ordered = (isShown ? facts : [...facts, ...passages]).toSorted((a, b) => a.start - b.start)
  let furthest = 0
  let next = 0
  return ({ words, at }: Piece): boolean => {
    for (let fact = ordered[next]; fact && fact.start < at.end; fact = ordered[next]) {
      furthest = Math.max(furthest, fact.end)
      next += 1
    }
    if (furthest > at.start || year.test(words) || day.test(words)) return false
    const [lead, tail] = around(text, at, 16)
    if (relative.test(words)) return true
    const isSum = sumBefore.test(lead) || sumAfter.test(tail)
    return !isSum && !dateBefore.test(lead) && !dateAfter.test(tail) && !lengthAfter.test(tail)
  }
}

function showsTick({ words, at }: Piece, text: string): boolean {
  if (relative.test(words) || clock.test(words)) return true
  const [lead, tail] = around(text, at, longestLine)
  if (lead.length + words.length + tail.length > longestLine) return false
  return cuesBefore.some((cue) => cue.test(lead)) || cuesAfter.some((cue) => cue.test(tail))
}

/** What is printed before and after a place on its own line, no more than `units` of each. */
function around(text: string, { start, end }: At, units: number): [string, string] {
  const lead = text.slice(Math.max(0, start - units), start)
  const tail = text.slice(end, end + units)
  const close = tail.indexOf('\n')
  return [lead.slice(lead.lastIndexOf('\n') + 1), close < 0 ? tail : tail.slice(0, close)]
}
