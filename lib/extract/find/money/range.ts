import type { At } from '../../../text/shapes'
import { hundredths, type PrintedSum } from './amount'

/** A sum or a range of sums, in hundredths of a penny. */
export interface Sum {
  readonly at: At
  readonly amount: number
  readonly upper: number | null
  /** How it is printed next to the sum before it ("£5m and £6m", "£1.10 to £1.20"): they may share a basis. */
  readonly joined: 'to' | 'list' | null
}

const joint = /^ ?(?:[-–—‑]|to|up to|and) ?$/
const period =
  /^ ?(?:(?:per|a|an) (?:annum|year|month|week|day|hour)|p\.?a\.?) (?:to|and) (?:an? )?$/
const coordinated = /^ ?(?:[-–—‑/,&]|,? ?(?:to|and)|, ?(?:and )?then) ?$/
/** A sum that changes into another is two sums: "increase charges (£1.10 to £1.20)", "raised from £5 to £6". */
const change =
  /\b(?:increas|rais|ris(?:e|es|ing|en)\b|rose\b|reduc|decreas|uplift|drop|fall|fell\b|gr(?:o|e)w|chang|revis|amend|cut\b|cuts\b|went\b|go(?:es|ing)? (?:up|from)|mov(?:e|ed|ing)\b|lower|tariff|var(?:y|ied|iation)|vir)/i
const between = /\bbetween (?:(?:a|an|the|about|approximately|circa|some|around) )?$/i
const asRange = /\b(?:rang(?:e|es|ing)|anywhere|between)(?: \w+){0,2} $/i

/** Joins printed sums into ranges ("£1m to £2m" has an upper end) and shares their unit ("£1.2-1.5m"). */
export function sumsOf(
  text: string,
  printed: readonly PrintedSum[],
  clause: (at: number) => At,
): Sum[] {
  const sums: Sum[] = []
  for (let index = 0; index < printed.length; index++) {
    const first = printed[index]
    const second = printed[index + 1]
    if (!first) continue
    const gap = second ? text.slice(first.at.end, Math.min(second.at.start, first.at.end + 40)) : ''
    const paired = second !== undefined && (joint.test(gap) || period.test(gap))
    const worth = paired ? sharedWorth(first, second) : first.worth
    const low = hundredths(first.bare, paired && inThousands(first, second) ? worth * 1000 : worth)
    if (low === null) continue
    const before = text.slice(
      Math.max(clause(first.at.start).start, first.at.start - 200),
      first.at.start,
    )
    const high = paired ? hundredths(second.bare, second.worth) : null
    if (paired && high !== null && isRange(gap, before, low, high, second.tail)) {
      const at = { start: first.at.start, end: second.at.end }
      sums.push({ at, amount: low, upper: high, joined: joinedTo(text, sums, at) })
      index++
    } else {
      sums.push({ at: first.at, amount: low, upper: null, joined: joinedTo(text, sums, first.at) })
    }
  }
  return sums
}

/** "£1.2-1.5m": the first has the second's unit, where that makes it the smaller of the two. */
function sharedWorth(first: PrintedSum, second: PrintedSum): number {
  return first.unit === '' &&
    second.unit !== '' &&
    first.bare < second.bare &&
    first.bare < 1000 &&
    (second.tail || second.unit === 'scale')
    ? second.worth
    : first.worth
}

/** "£20-25,000": the thousands are printed once. */
const inThousands = (first: PrintedSum, second: PrintedSum): boolean =>
  second.tail &&
  first.unit === '' &&
  second.unit === '' &&
  second.bare % 1000 === 0 &&
  Number.isInteger(first.bare) &&
  first.bare * 1000 < second.bare

function isRange(gap: string, before: string, low: number, high: number, tail: boolean): boolean {
  if (high <= low) return false
  if (/and/.test(gap)) return between.test(before) || asRange.test(before)
  if (between.test(before) || asRange.test(before)) return true
  if (tail || /^ ?[-–—‑]/.test(gap)) return !/\bfrom $/.test(before) || !change.test(before)
  return !change.test(before)
}

function joinedTo(text: string, sums: readonly Sum[], at: At): Sum['joined'] {
  const last = sums.at(-1)
  const gap = last ? text.slice(last.at.end, Math.min(at.start, last.at.end + 14)) : ''
  if (!last || last.at.end + gap.length < at.start || !coordinated.test(gap)) return null
  return /\bto\b/.test(gap) ? 'to' : 'list'
}
