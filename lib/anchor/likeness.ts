import type { Around } from '../model/marks'
import type { At } from '../model/quoted'

/** How much of the text around words is compared, in UTF-16 units on each side. */
const nearby = 400

/** What stands around a place in a text. */
export const aroundAt = (text: string, at: At): Around => ({
  before: text.slice(Math.max(0, at.start - nearby), at.start),
  after: text.slice(at.end, at.end + nearby),
})

/**
 * How alike what stands around two places is: 1 the same, 0 nothing in common. What is nearer counts for more,
 * and words that came between or went take nothing from those behind them.
 */
export function likeness(a: Around, b: Around): number {
  const before = side(wordsOf(a.before).reverse(), wordsOf(b.before).reverse())
  const after = side(wordsOf(a.after), wordsOf(b.after))
  const of = before.of + after.of
  return of === 0 ? 1 : (before.common + after.common) / of
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
