import type { Term } from '../../../model/facts'
import type { At, Words } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import type { Finder, Finding, OutlineSection } from '../../shapes'
import { closed } from '../quote-span'
import { clauseAt, clausesOf } from '../resolution/clauses'
import { type Length, lengthsIn } from './length'
import { apart, letOver } from './list'
import { type Mention, mentionsOf, mergedTerms, type Piece } from './merge'
import { placed, running } from './role'
import { placedInWelsh } from './welsh'
import type { Placed } from './words'

/** Finds how long contracts, leases, grants, loans and appointments will run. Source: RECORD, `terms`. */
export const contractTermFinder: Finder = {
  id: 'finder/contract-term',
  find: (words, where) =>
    where.role === 'documents' || where.role === 'interests' ? [] : findIn(words, where),
}

/** How far a length's own words are looked for, in units of the text. */
const reach = 320

function findIn(words: Words, where: OutlineSection): readonly Finding[] {
  if (!speaks(words.text, where.at, topic.length)) return []
  const lengths = lengthsIn(words.text, where.at)
  if (lengths.length === 0) return []
  const clauses = clausesOf(words, where.at)
  const pieces = lengths.map((length, index) => pieceOf(words, clauses, lengths, index, length))
  const mentions = mentionsOf(pieces.filter((piece) => piece !== null))
  return mergedTerms(mentions, (one, other) => apart(words, one.at[0], other.at[0])).map(
    (mention) => asFinding(words.text, mention),
  )
}

function pieceOf(
  words: Words,
  clauses: readonly At[],
  lengths: readonly Length[],
  index: number,
  length: Length,
): Piece | null {
  const { text } = words
  const { start, end } = length.at
  const number = clauseAt(clauses, start)
  const clause = clauses[number] ?? length.at
  const floor = Math.max(clause.start, start - reach)
  const ceiling = Math.min(Math.max(clause.end, end), end + reach)
  const part = (from: number, to: number) => text.slice(Math.min(from, to), to).replace(/\n/g, ' ')
  const left = part(Math.max(floor, lengths[index - 1]?.at.end ?? 0), start)
  const earlier = part(
    Math.max(clauses[number - 2]?.start ?? 0, floor - reach, clauses[0]?.start ?? 0),
    floor,
  )
  const right = part(end, Math.max(end, Math.min(ceiling, lengths[index + 1]?.at.start ?? ceiling)))
  // An item of a list is let by the words over the list
  const over = letOver(words, start)
  const lead = over && over.end <= floor ? `${part(over.start, over.end)} ` : ''
  const around = {
    left,
    right,
    before: lead + part(floor, start),
    after: part(end, ceiling),
    earlier,
  }
  // "which was let for 5 + 2 + 2 years in 2019"
  if (length.parts && running.test(around.before)) return null
  const place = length.welsh
    ? placedInWelsh(around)
    : wholeSum(text, length, left)
      ? alone
      : placed(around, length.article)
  const echo = length.parts !== null && /\($/.test(left.trimEnd())
  if (!place && !(length.parts && partsCount(around.before + around.after + earlier, echo)))
    return null
  return {
    length,
    clause: number,
    place: place ?? alone,
    echo,
    or: /\b(?:or|either)\b[^,;]{0,80}$/i.test(left),
    quote: { start: start - (place?.back ?? 0), end: end + (place?.on ?? 0) },
  }
}

const alone: Placed = {
  role: 'plain',
  times: 1,
  back: 0,
  on: 0,
  optional: false,
  most: false,
  adds: false,
}

/** "a 3 year (plus 2 year extension option) contract": the sum has its first term in it. */
const wholeSum = (text: string, { at, parts }: Length, left: string) =>
  parts !== null &&
  /^[^\s+]+[- ]?(?:year|month|yr)/i.test(text.slice(at.start, at.end)) &&
  !/\b(?:further|additional|extend|extension|option)[^,;]*$/i.test(left)

/** A printed sum of lengths is a contract's wherever one is spoken of. */
const partsCount = (said: string, echo: boolean) =>
  echo ||
  /\b(?:contract|lease|licen[cs]e|agreement|framework|tender|procure|award|term|appoint|grant|loan|commission)/i.test(
    said,
  )

function asFinding(text: string, mention: Mention): Finding {
  const { initialMonths, extensionMonths, maximumMonths } = mention
  const [first, ...rest] = mention.at
  const at = [closed(text, first), ...rest.map((one) => closed(text, one))] as const
  const says: Term = { initialMonths, extensionMonths, maximumMonths }
  return { is: 'term', says, at, basis: 'stated', by: 'finder/contract-term' }
}
