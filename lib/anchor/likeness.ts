import type { Around } from '../model/marks'
import type { At } from '../model/quoted'
import { after, before } from './whole-characters'

/** How much of the text around words is compared, in UTF-16 units on each side. */
const nearby = 400

/** What stands around a place in a text. */
export const aroundAt = (text: string, at: At): Around => ({
  before: before(text, at.start, nearby),
  after: after(text, at.end, nearby),
})

/**
 * How alike what stands around two places is: 1 the same, 0 nothing in common. What is nearer counts for more,
 * and words that came between or went take nothing from those behind them.
 */
export function likeness(a: Around, b: Around): number {
  const left = side(wordsOf(a.before).reverse(), wordsOf(b.before).reverse())
  const right = side(wordsOf(a.after), wordsOf(b.after))
  const of = left.of + right.of
  return of === 0 ? 1 : (left.common + right.common) / of
}

const wordsOf = (text: string): string[] => text.match(/\S+/g) ?? []

/** The heaviest common row of words, and the weight of all words; both lists begin at the place. */
function side(a: readonly string[], b: readonly string[]): { common: number; of: number } {
  let above = new Float64Array(b.length + 1)
  for (const [i, word] of a.entries()) {
    const row = new Float64Array(b.length + 1)
    for (const [j, other] of b.entries()) {
      const kept = Math.max(above[j + 1] ?? 0, row[j] ?? 0)
      const met = word === other ? (above[j] ?? 0) + (weight(i) + weight(j)) / 2 : 0
      row[j + 1] = Math.max(kept, met)
    }
    above = row
  }
  return { common: above[b.length] ?? 0, of: (total(a.length) + total(b.length)) / 2 }
}

/** The tenth word counts half of the first. */
const weight = (place: number): number => 1 / (1 + place / 10)
const total = (words: number): number =>
  Array.from({ length: words }, (_, place) => weight(place)).reduce((sum, one) => sum + one, 0)
