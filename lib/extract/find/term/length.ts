import type { At } from '../../../text/shapes'
import { numberFrom, numberWord, ordinalFrom } from '../../read/number-words'
import { welshLengths } from './welsh'

/** A printed length of time, or a sum of lengths ("3+1+1 years"), in months. */
export interface Length {
  readonly at: At
  readonly months: number
  /** The parts of a printed sum, in months: 36, 12, 12 of "3+1+1 years"; null for a plain length. */
  readonly parts: readonly number[] | null
  /** "a further year": the article is the number. */
  readonly article: boolean
  /** Printed in Welsh. */
  readonly welsh?: true
}

const number = `(?:\\d{1,3}(?:\\.\\d| ?[½¼¾]| [13]\\/[24])?|${numberWord}(?:[ -]and[ -]a[ -]half)?)`
const inBrackets = `(?: ?\\((?:\\d{1,3}|${numberWord})\\))?[⁰¹²³⁴-⁹]{0,3}`
const unit = "(?:years?|yrs?|months?|mths?)(?![a-z])(?:['’]s?)?"
/** Anchored on the unit, so that a long run of digits is read once. */
const unitWord = /(?:years?|yrs?|months?|mths?)(?![a-z])(?:(?<=s)['’]|['’]s(?![a-z]))?/gi
const before = new RegExp(
  `(?<![\\w.£+/<>–—-]|\\d to |\\d or )(?:(${number})${inBrackets}|\\((\\d{1,3})\\))(?:[- ]|(?<=\\d))(?:(?:full|whole|calendar|consecutive|further|additional|extra|more) )?$`,
  'i',
)
const articleBefore =
  /\b(?:(further|additional|extra|another|full|whole)|(?:a|an|one) ([a-z-]+(?:st|nd|rd|th)))[- ]$/i
/** "academic year", "per year", "Year 3", "a year old": no lengths. */
const notAfter = /^(?:[- ]olds?\b| ago\b| of age\b|[- ]on[- ]year|[- ]end\b)/i

/** "3+1+1", "5 years plus 2", "two plus one plus one", "3 years (+1 +1)". */
const joiner = `(?: ?\\(? ?(?:\\+|\\bplus\\b) ?)`
const sums = new RegExp(
  `(?<![\\w.£/-])(${number})(?:[- ]?${unit})?(?:${joiner}${number}(?:[- ]?${unit})?){1,6}(?![\\d%£]|\\.\\d|[- ](?:[x×]|further|additional|optional|possible|more|separate|\\d|${numberWord})\\b)`,
  'gi',
)
const part = new RegExp(`(${number})(?:[- ]?(${unit}))?`, 'gi')

const inMonths = (count: number, word: string) => count * (/^y/i.test(word) ? 12 : 1)
const whole = (months: number) =>
  Number.isInteger(months) && months > 0 && months < 12_000 ? months : null

/** Every length of time printed in `where`, in order and apart; "5 years and 8 months" is one. Linear in the text. */
export function lengthsIn(text: string, where: At): readonly Length[] {
  const within = text.slice(where.start, where.end)
  const found = [...sumsIn(within)]
  const taken = found.map((length) => length.at)
  let next = 0
  for (const hit of within.matchAll(unitWord)) {
    while (taken[next] && (taken[next]?.end ?? 0) <= hit.index) next++
    const over = taken[next]
    if (over && over.start < hit.index + hit[0].length) continue
    const length = plain(within, hit.index, hit[0])
    if (length) found.push(length)
  }
  found.push(...welshLengths(within), ...fromLengths(within))
  const sorted = found.sort((a, b) => a.at.start - b.at.start)
  return withoutUnit(within, compound(within, sorted)).map((length) => ({
    ...length,
    at: { start: length.at.start + where.start, end: length.at.end + where.start },
  }))
}

const fromNumber = new RegExp(
  `\\bfrom (?:an? )?(${number}) to (?:an? )?${number}[- ](${unit})`,
  'gi',
)

/** "from three to five years": the unit is printed once. */
function fromLengths(text: string): Length[] {
  if (!/\bextend|\bextension/i.test(text)) return []
  return [...text.matchAll(fromNumber)].flatMap(
    ({ index, 0: all, 1: printed = '', 2: word = '' }) => {
      const months = whole(inMonths(numberFrom(printed) ?? 0, word))
      const start = index + all.indexOf(printed)
      const at = { start, end: start + printed.length }
      return months === null ? [] : [{ at, months, parts: null, article: false }]
    },
  )
}

function plain(text: string, index: number, word: string): Length | null {
  const end = index + word.length
  if (notAfter.test(text.slice(end, end + 12))) return null
  const left = text.slice(Math.max(0, index - 60), index)
  const hit = before.exec(left)
  const printed = hit?.[1] ?? hit?.[2]
  if (hit && printed) {
    const months = whole(inMonths(numberFrom(printed) ?? 0, word))
    return months === null
      ? null
      : { at: { start: index - hit[0].length, end }, months, parts: null, article: false }
  }
  const article = articleBefore.exec(left)
  if (!article || !/^(?:year|month)['’s]*$/i.test(word) || /^(?:year|month)s$/i.test(word))
    return null
  if (article[2] && ordinalFrom(article[2]) === null) return null
  return {
    at: { start: index - article[0].length, end },
    months: inMonths(1, word),
    parts: null,
    article: true,
  }
}

/** Sums of lengths; where no unit is printed in one, the contract's neighbour word must say years. */
function sumsIn(text: string): Length[] {
  const found: Length[] = []
  if (!/\+|\bplus\b/i.test(text)) return found
  for (const hit of text.matchAll(sums)) {
    const start = hit.index
    const end = start + hit[0].length
    const parts = [...hit[0].matchAll(part)]
    const printed = parts.map((one) => one[2] ?? '')
    const last = printed.findLast(Boolean) ?? neighbour(text, start, end)
    if (!last) continue
    const units = printed.map((one, at) => one || (printed.slice(at).find(Boolean) ?? last))
    const months = parts.map((one, at) =>
      inMonths(numberFrom(one[1] ?? '') ?? 0, units[at] ?? last),
    )
    const total = whole(months.reduce((sum, one) => sum + one, 0))
    if (total === null || months.some((one) => whole(one) === null)) continue
    found.push({ at: { start, end }, months: total, parts: months, article: false })
  }
  return found
}

function neighbour(text: string, start: number, end: number): string {
  const right =
    /^\)? ?(?:or \d(?: ?\+ ?\d)+ ?)?(years?|months?|contract|agreement|lease|framework|term|basis)\b/i.exec(
      text.slice(end, end + 40),
    )?.[1]
  if (right) return /^month/i.test(right) ? 'months' : 'years'
  const left =
    /\b(years?|months?)(?: (?:contract|term|agreement|period|in total))?,? ?\(?(?:i\.e\.?,? )?$|\b(?:contract|framework|lease)s? (?:term )?(?:of|for|\() ?$/i.exec(
      text.slice(Math.max(0, start - 40), start),
    )
  return left ? (left[1] ?? 'years') : ''
}

/** "ten years with an option to extend for five", "of a further two": the unit is that of the length before. */
const unitless = new RegExp(
  `\\b(?:extend(?:s|ed|ing)?|extensions?|options?)(?: (?:of|to|for|by|up|an?|the|further|additional|another|extend|possible))* (${number})(?=[ ]?(?:$|[;,.)\\n]|and\\b))`,
  'gi',
)

function withoutUnit(text: string, lengths: readonly Length[]): Length[] {
  const found: Length[] = []
  for (const hit of text.matchAll(unitless)) {
    const end = hit.index + hit[0].length
    const start = end - (hit[1]?.length ?? 0)
    const before = lengths.findLast((one) => one.at.end <= hit.index)
    if (!before || before.parts || hit.index - before.at.end > 60) continue
    if (/[.;\n]/.test(text.slice(before.at.end, hit.index))) continue
    const months = whole(inMonths(numberFrom(hit[1] ?? '') ?? 0, lastWord(text, before.at)))
    if (months !== null && !lengths.some((one) => one.at.start < end && start < one.at.end))
      found.push({ at: { start, end }, months, parts: null, article: false })
  }
  return [...lengths, ...found].sort((a, b) => a.at.start - b.at.start)
}

/** "five years and eight months" is one length. */
function compound(text: string, lengths: readonly Length[]): Length[] {
  const joined: Length[] = []
  for (const length of lengths) {
    const last = joined.at(-1)
    const gap = last ? text.slice(last.at.end, Math.min(length.at.start, last.at.end + 8)) : ''
    const years =
      last && !last.parts && last.months % 12 === 0 && /^y/i.test(lastWord(text, last.at))
    if (last && years && !length.parts && /^,? (?:and )?$/.test(gap) && length.months < 12) {
      const at = { start: last.at.start, end: length.at.end }
      joined[joined.length - 1] = {
        at,
        months: last.months + length.months,
        parts: null,
        article: false,
      }
    } else joined.push(length)
  }
  return joined
}

const lastWord = (text: string, at: At) =>
  /[a-z]+['’s]*$/i.exec(text.slice(at.start, at.end))?.[0] ?? ''
