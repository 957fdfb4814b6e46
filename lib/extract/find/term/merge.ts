import type { Term } from '../../../model/facts'
import type { At } from '../../../text/shapes'
import type { Length } from './length'
import type { Placed } from './words'

/** A length with its part in a contract. */
export interface Piece {
  readonly length: Length
  readonly place: Placed
  /** The number of its clause in the section. */
  readonly clause: number
  /** A sum in brackets that explains what was just said: "4 years (2+2)". */
  readonly echo: boolean
  /** "or two periods of two years": an alternative to what was just said. */
  readonly or: boolean
  readonly quote: At
}

/** What is said of one contract in one place; lengths in months. */
export interface Mention {
  initialMonths: number | null
  extensionMonths: number | null
  maximumMonths: number | null
  /** "up to 5 years": the initial length if there is an extension, else the maximum. */
  cap: number | null
  /** Its extension follows a term ("with an option to extend"), so it may complete one said before. */
  optional: boolean
  readonly clause: number
  at: [At, ...At[]]
}

/** Pieces in order become mentions: one a contract and clause. */
export function mentionsOf(pieces: readonly Piece[]): Mention[] {
  const mentions: Mention[] = []
  for (const piece of pieces) {
    const last = mentions.at(-1)
    const open = last && last.clause === piece.clause ? last : null
    if (open && added(open, piece)) open.at = quoted(open.at, piece.quote)
    else mentions.push(started(piece))
  }
  return mentions.map(settled)
}

function started(piece: Piece): Mention {
  const empty = { initialMonths: null, extensionMonths: null, maximumMonths: null, cap: null }
  const mention: Mention = {
    ...empty,
    optional: piece.place.optional,
    clause: piece.clause,
    at: [piece.quote],
  }
  added(mention, piece)
  return mention
}

/** Adds a length to what is said of the contract; false where it must be of another one. */
function added(mention: Mention, { length, place, echo, or }: Piece): boolean {
  const [first, ...rest] = length.parts ?? []
  const months = length.months * place.times
  if (first !== undefined && place.role !== 'extension') {
    const later = rest.reduce((sum, one) => sum + one, 0)
    if (echo && mention.extensionMonths === length.months) return true
    if (
      mention.initialMonths !== null &&
      mention.initialMonths !== first &&
      mention.initialMonths !== length.months
    )
      return false
    mention.initialMonths = first
    mention.extensionMonths = Math.max(later, mention.extensionMonths ?? 0)
    return true
  }
  const initial = mention.initialMonths
  if (place.most && initial !== null && months > initial)
    return addedLength(mention, months, { ...place, role: 'maximum' })
  if (place.role === 'extension') {
    if (mention.maximumMonths !== null && mention.extensionMonths !== null && !or) return false
    const before = mention.extensionMonths
    mention.extensionMonths =
      before === null || or || echo || !place.adds ? Math.max(before ?? 0, months) : before + months
    mention.optional ||= place.optional
    return true
  }
  return addedLength(mention, months, place)
}

function addedLength(mention: Mention, months: number, place: Placed): boolean {
  if (place.role === 'maximum') {
    if (mention.maximumMonths !== null && mention.maximumMonths !== months) return false
    mention.maximumMonths = months
    return true
  }
  if (place.role === 'cap') {
    if (mention.cap !== null && mention.cap !== months) return false
    mention.cap = months
    return true
  }
  const { initialMonths: initial, extensionMonths: extension } = mention
  if (initial === null && (extension === null || place.role === 'initial')) {
    mention.initialMonths = months
    return true
  }
  if (initial === months) return true
  if (initial !== null && extension !== null && initial + extension === months) {
    mention.maximumMonths = months
    return true
  }
  return false
}

/** "up to" finds its place, and the whole is the sum of its parts. */
function settled(mention: Mention): Mention {
  const { cap, extensionMonths: extension } = mention
  if (cap !== null) {
    if (
      mention.initialMonths === null &&
      extension !== null &&
      cap !== extension &&
      mention.maximumMonths === null
    )
      mention.initialMonths = cap
    else if (cap !== extension && cap !== mention.initialMonths) mention.maximumMonths ??= cap
    mention.cap = null
  }
  if (mention.initialMonths === null && mention.maximumMonths === extension)
    mention.maximumMonths = null
  if (mention.initialMonths !== null && extension !== null)
    mention.maximumMonths ??= mention.initialMonths + extension
  return mention
}

/** Units between two quotes that make them one. */
const near = 90

function quoted(at: readonly [At, ...At[]], next: At): [At, ...At[]] {
  const last = at[at.length - 1] ?? at[0]
  if (next.start - last.end > near) return [...at, next]
  const [head, ...rest] = [
    ...at.slice(0, -1),
    { start: Math.min(last.start, next.start), end: Math.max(last.end, next.end) },
  ]
  return head ? [head, ...rest] : [next]
}

/** Mentions of one contract become one: the same, a part of the whole, or an option that completes the term just said. */
export function mergedTerms(
  mentions: readonly Mention[],
  apart: (one: Mention, other: Mention) => boolean,
): Mention[] {
  const terms: Mention[] = []
  for (const mention of mentions) {
    const same =
      terms.find(
        (term) =>
          isSame(mention, term) ||
          ((isPart(mention, term) || isPart(term, mention)) && !apart(mention, term)),
      ) ?? completes(mention, terms.at(-1), apart)
    if (!same) {
      terms.push({ ...mention })
      continue
    }
    same.initialMonths = isWhole(same, mention)
      ? mention.initialMonths
      : (wholeBeside(same, mention) ?? same.initialMonths ?? mention.initialMonths)
    same.extensionMonths ??= mention.extensionMonths
    same.maximumMonths ??= mention.maximumMonths
    same.at = [...same.at, ...mention.at]
    settled(same)
  }
  return terms
}

type Lengths = Readonly<Term>
const lengths = ['initialMonths', 'extensionMonths', 'maximumMonths'] as const

/** All that one says the other says too; a plain length may be the other's maximum ("ten-year contract"). */
export function isPart(part: Lengths, of: Lengths): boolean {
  if (isWhole(part, of)) return true
  return lengths.every((key) => part[key] === null || part[key] === of[key])
}

export const isSame = (one: Lengths, other: Lengths): boolean =>
  lengths.every((key) => one[key] === other[key])

/** `part` says only a length, and that is the whole of `of`. */
function isWhole(part: Lengths, of: Lengths): boolean {
  return (
    part.extensionMonths === null &&
    part.maximumMonths === null &&
    part.initialMonths !== null &&
    part.initialMonths === of.maximumMonths
  )
}

const wholeBeside = (same: Lengths, mention: Lengths) =>
  isWhole(mention, same) ? same.initialMonths : null

/** "… may be extended for a further two years" after "a contract for three years". */
function completes(
  mention: Mention,
  last: Mention | undefined,
  apart: (one: Mention, other: Mention) => boolean,
): Mention | undefined {
  if (!last || !mention.optional || mention.initialMonths !== null || last.extensionMonths !== null)
    return undefined
  if (last.initialMonths === null || mention.clause - last.clause > 3) return undefined
  if (apart(last, mention)) return undefined
  return last
}
