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
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((pairs[ends[middle] ?? -1]?.[1] ?? 0) < place) low = middle + 1
      else high = middle
    }
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

/** A longest common subsequence of two short lists, by the table that every textbook has. */
export function commonSubsequence(a: Int32Array, b: Int32Array): Pair[] {
  const width = b.length + 1
  // lengths[i * width + j]: how much a from i and b from j have in common
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
