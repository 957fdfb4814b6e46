import type { MoneyValue } from '../../../model/facts'
import type { At, Words } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import type { Finder, Finding, OutlineSection } from '../../shapes'
import { closed } from '../quote-span'
import { clauseAt, clausesOf } from '../resolution/clauses'
import { printedSums } from './amount'
import { type Basis, basisOf, besideIt } from './basis'
import { type Qualifier, qualifierOf } from './qualifier'
import { type Sum, sumsOf } from './range'
import { roleOf } from './role'

/** How far a sum's own words are looked for, in units of the text. */
const reach = 260

/** Finds every sum of money in a section, with what it is per and how it is qualified. Source: RECORD, `values`. */
export const moneyValueFinder: Finder = {
  id: 'finder/money-value',
  find: (words, where) => (where.role === 'documents' ? [] : findIn(words, where)),
}

interface Reading {
  readonly sum: Sum
  readonly before: string
  readonly after: string
  basis: Basis | null
}

function findIn(words: Words, where: OutlineSection): readonly Finding[] {
  const { text } = words
  if (!speaks(text, where.at, topic.money)) return []
  const printed = printedSums(text, where.at)
  if (printed.length === 0) return []
  const clauses = clausesOf(words, where.at)
  const clause = (position: number) => clauses[clauseAt(clauses, position)] ?? where.at
  const readings: Reading[] = []
  const sums = sumsOf(text, printed, clause)
  for (const [index, sum] of sums.entries()) {
    const { start, end } = clause(sum.at.start)
    const last = readings.at(-1)
    const floor = Math.max(
      start,
      sum.at.start - reach,
      last?.basis?.at.end ?? last?.sum.at.end ?? 0,
    )
    const stop = afterBrackets(text, sum, sums, index) ?? end
    const ceiling = Math.min(Math.max(end, sum.at.end), sum.at.end + reach, stop)
    const before = flat(text.slice(Math.min(floor, sum.at.start), sum.at.start))
    const after = flat(text.slice(sum.at.end, ceiling)).replace(/^([^()]+)\).*$/, '$1)')
    readings.push({ sum, before, after, basis: basisOf(before, after, sum.at) })
  }
  share(readings)
  return readings.map((reading) => asFinding(text, reading))
}

/** Where the next sum stands, those in brackets right behind this one left out: "£5m (£4m of it ours) over ten years". */
function afterBrackets(
  text: string,
  sum: Sum,
  sums: readonly Sum[],
  index: number,
): number | undefined {
  const bracket = /^ \([^()]{0,80}\)/.exec(text.slice(sum.at.end, sum.at.end + 84))
  const from = sum.at.end + (bracket?.[0].length ?? 0)
  return sums.slice(index + 1, index + 4).find((next) => next.at.start >= from)?.at.start
}

/** A stray break inside a clause reads as a space; lengths stay. */
const flat = (part: string) => part.replace(/\n/g, ' ')

/** "£50,000 and £60,000 per annum": sums printed side by side share the rate behind the last, or the word before the first. */
function share(readings: readonly Reading[]): void {
  for (let index = readings.length - 1; index > 0; index--) {
    const [one, next] = [readings[index - 1], readings[index]]
    if (!one || !next?.sum.joined || one.basis || !next.basis) continue
    if (besideIt(next.after, next.sum.at)) one.basis = next.basis
  }
  for (const [index, next] of readings.entries()) {
    const one = readings[index - 1]
    if (!one?.basis || !next.sum.joined || next.basis) continue
    if (
      one.basis.at.end <= one.sum.at.start &&
      (one.basis.is !== 'total' || next.sum.joined === 'to')
    )
      next.basis = one.basis
  }
}

function asFinding(text: string, { sum, before, after, basis }: Reading): Finding {
  const qualifier = qualifierOf(before, after)
  const says: MoneyValue = {
    amount: sum.amount,
    upper: sum.upper,
    currency: 'GBP',
    basis: basis?.is ?? 'unspecified',
    qualifier: qualifier?.is ?? null,
    role: roleOf(before, after),
  }
  return {
    is: 'value',
    says,
    at: spansOf(text, sum.at, basis, qualifier),
    basis: 'stated',
    by: 'finder/money-value',
  }
}

/** Words this near to the sum belong to the same span as it. */
const near = 48

/** The sum with the qualifier and the basis: one span where they stand together, else a span each. */
function spansOf(
  text: string,
  sum: At,
  basis: Basis | null,
  qualifier: Qualifier | null,
): [At, ...At[]] {
  let { start, end } = sum
  const away: At[] = []
  const take = (at: At) => {
    if (at.end <= start ? start - at.start <= near : at.start - end <= near) {
      start = Math.min(start, at.start)
      end = Math.max(end, at.end)
    } else away.push(at)
  }
  if (qualifier && qualifier.back > 0) {
    const from = sum.start - qualifier.back
    take({ start: from, end: from + qualifier.length })
  }
  if (qualifier && qualifier.on > 0) take({ start: sum.end, end: sum.end + qualifier.on })
  if (basis) take(basis.at)
  return [
    closed(text, { start, end }),
    ...away.filter((at) => at.end <= start || at.start >= end).sort((a, b) => a.start - b.start),
  ]
}
