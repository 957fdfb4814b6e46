import { longestRising, type Pair } from '../anchor/longest-rising'
import { commonSubsequence } from './subsequences'

/** A stretch of both lists that is still to be aligned; ends are exclusive. */
interface Stretch {
  a: number
  aEnd: number
  b: number
  bEnd: number
  depth: number
}

/** Longest table of a common subsequence, in cells: a quarter of a million take about a millisecond. */
const mostCells = 250_000
/** Stretches within stretches; real texts need a handful. */
const deepest = 64

/**
 * Aligns two lists: which of `a` stand in `b` too, in the same order. Patience diff (Bram Cohen): what is
 * printed once on both sides holds the two together, and the stretches between are aligned in turn, as long
 * as there is anything to hold on to. A short stretch that has nothing of the kind gets its longest common
 * subsequence, a long one counts as changed throughout: so the time is bounded whatever the texts are.
 *
 * @returns for each of `a` its place in `b`, or -1; places grow
 */
export function align(a: readonly string[], b: readonly string[]): Int32Array {
  const [one, other, kinds] = numbered(a, b)
  const once = onceInBoth(one, other, kinds)
  const placeOf = new Int32Array(a.length).fill(-1)
  const open: Stretch[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length, depth: 0 }]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const rest = trimmed(one, other, next, placeOf)
    const cells = (rest.aEnd - rest.a) * (rest.bEnd - rest.b)
    // One word against another: had they been the same, they would be trimmed.
    if (cells <= 1) continue
    const held = heldBy(one, other, rest, once)
    for (const [i, j] of held.pairs) placeOf[i] = j
    if (!held.isDone) for (const stretch of between(held.pairs, rest)) open.push(stretch)
  }
  return placeOf
}

/** Both lists as numbers, equal where the words are, and how many words there are. */
function numbered(a: readonly string[], b: readonly string[]): [Int32Array, Int32Array, number] {
  const numbers = new Map<string, number>()
  const numberOf = (token: string): number => {
    const known = numbers.get(token)
    if (known !== undefined) return known
    numbers.set(token, numbers.size)
    return numbers.size - 1
  }
  return [Int32Array.from(a, numberOf), Int32Array.from(b, numberOf), numbers.size]
}

/** Matches what both ends of a stretch have in common, and answers what is left between. */
function trimmed(one: Int32Array, other: Int32Array, all: Stretch, placeOf: Int32Array): Stretch {
  let { a, aEnd, b, bEnd } = all
  while (a < aEnd && b < bEnd && one[a] === other[b]) placeOf[a++] = b++
  while (a < aEnd && b < bEnd && one[aEnd - 1] === other[bEnd - 1]) placeOf[--aEnd] = --bEnd
  return { a, aEnd, b, bEnd, depth: all.depth }
}

/** What holds a stretch together; `isDone`: between the pairs nothing is left in common. */
function heldBy(
  one: Int32Array,
  other: Int32Array,
  all: Stretch,
  once: (all: Stretch) => Pair[],
): { pairs: Pair[]; isDone: boolean } {
  const { a, aEnd, b, bEnd, depth } = all
  const unique = depth < deepest ? longestRising(once(all)) : []
  if (unique.length > 0) return { pairs: unique, isDone: false }
  if ((aEnd - a) * (bEnd - b) <= mostCells) {
    const pairs = commonSubsequence(one.subarray(a, aEnd), other.subarray(b, bEnd))
    return { pairs: pairs.map(([i, j]): Pair => [i + a, j + b]), isDone: true }
  }
  // A long stretch of little but repeated words: those that are there as often on both sides will do.
  const often = depth < deepest ? longestRising(asOften(one, other, all)) : []
  return { pairs: often, isDone: often.length === 0 }
}

/** Finds what a stretch has once on either side, in the order of `a`. Its tables are made once and cleaned. */
function onceInBoth(one: Int32Array, other: Int32Array, kinds: number) {
  const inOne = new Int32Array(kinds)
  const inOther = new Int32Array(kinds)
  const place = new Int32Array(kinds)
  const add = (table: Int32Array, token: number, n: number) => {
    table[token] = n === 0 ? 0 : (table[token] ?? 0) + n
  }
  return ({ a, aEnd, b, bEnd }: Stretch): Pair[] => {
    for (let i = a; i < aEnd; i++) add(inOne, one[i] ?? 0, 1)
    for (let j = b; j < bEnd; j++) {
      add(inOther, other[j] ?? 0, 1)
      place[other[j] ?? 0] = j
    }
    const pairs: Pair[] = []
    for (let i = a; i < aEnd; i++) {
      const token = one[i] ?? 0
      if (inOne[token] === 1 && inOther[token] === 1) pairs.push([i, place[token] ?? 0])
    }
    for (let i = a; i < aEnd; i++) add(inOne, one[i] ?? 0, 0)
    for (let j = b; j < bEnd; j++) add(inOther, other[j] ?? 0, 0)
    return pairs
  }
}

/** What both sides have equally often, each occurrence with its like, in the order of `a`. */
function asOften(one: Int32Array, other: Int32Array, all: Stretch): Pair[] {
  const there = placesIn(other, all.b, all.bEnd)
  const pairs: Pair[] = []
  for (const [token, at] of placesIn(one, all.a, all.aEnd)) {
    const same = there.get(token) ?? []
    if (same.length !== at.length) continue
    for (const [n, i] of at.entries()) pairs.push([i, same[n] ?? -1])
  }
  return pairs.sort((x, y) => x[0] - y[0])
}

function placesIn(list: Int32Array, from: number, end: number): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (let i = from; i < end; i++) {
    const token = list[i] ?? -1
    const there = found.get(token)
    if (there === undefined) found.set(token, [i])
    else there.push(i)
  }
  return found
}

/** The stretches before, between and after these pairs. */
function between(pairs: readonly Pair[], all: Stretch): Stretch[] {
  const stretches: Stretch[] = []
  let { a, b } = all
  for (const [i, j] of [...pairs, [all.aEnd, all.bEnd] as const]) {
    if (i > a && j > b) stretches.push({ a, aEnd: i, b, bEnd: j, depth: all.depth + 1 })
    a = i + 1
    b = j + 1
  }
  return stretches
}
