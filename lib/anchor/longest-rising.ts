import { firstPlace } from './first-place'

/** A place in one list and its like in another. */
export type Pair = readonly [number, number]

/**
 * The most of these pairs that can stand together, so that both places grow.
 *
 * @param pairs by their first places, all of which differ
 */
export function longestRising(pairs: readonly Pair[]): Pair[] {
  // ends[n]: the pair that a run of n + 1 can end with at the lowest place; before[i]: the one before pair i
  const ends: number[] = []
  const before = new Int32Array(pairs.length).fill(-1)
  for (const [i, [, place]] of pairs.entries()) {
    const low = firstPlace(ends.length, (n) => (pairs[ends[n] ?? -1]?.[1] ?? 0) >= place)
    before[i] = ends[low - 1] ?? -1
    ends[low] = i
  }
  const run: Pair[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i]
    if (pair !== undefined) run.push(pair)
  }
  return run.reverse()
}
