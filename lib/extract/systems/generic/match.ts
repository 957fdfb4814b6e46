import { longestRising } from '../../../anchor/longest-rising'
/**
 * Which of `live` each of `chosen` is, both in the order of their pages, known by their words alone: what
 * stands once in both is sure and holds the rest in place; between two sure ones equal words are matched in
 * order. What cannot be matched is left out.
 *
 * @returns places in `live`, rising, each once
 */
export function matched(live: readonly string[], chosen: readonly string[]): number[] {
  const places: number[] = []
  let liveFrom = 0
  let chosenFrom = 0
  for (const [l, c] of [...anchors(live, chosen), [live.length, chosen.length] as const]) {
    places.push(...between(live, chosen, [liveFrom, l], [chosenFrom, c], chosenFrom === 0))
    if (l < live.length) places.push(l)
    liveFrom = l + 1
    chosenFrom = c + 1
  }
  return places
}

type Stretch = readonly [from: number, to: number]

/** Before the first sure place the nearest to it counts (a menu may say the same words), behind it the first. */
function between(
  live: readonly string[],
  chosen: readonly string[],
  [liveFrom, liveTo]: Stretch,
  [chosenFrom, chosenTo]: Stretch,
  fromBehind: boolean,
): number[] {
  const found: number[] = []
  if (fromBehind) {
    let at = liveTo
    for (let c = chosenTo - 1; c >= chosenFrom; c--) {
      const place = live.lastIndexOf(chosen[c] ?? '', at - 1)
      if (at <= liveFrom || place < liveFrom) continue
      found.unshift(place)
      at = place
    }
    return found
  }
  let at = liveFrom
  for (let c = chosenFrom; c < chosenTo; c++) {
    const place = live.indexOf(chosen[c] ?? '', at)
    if (place < 0 || place >= liveTo) continue
    found.push(place)
    at = place + 1
  }
  return found
}

/** The longest rising row of words that stand once in both. */
function anchors(
  live: readonly string[],
  chosen: readonly string[],
): (readonly [number, number])[] {
  const liveOnce = once(live)
  const chosenOnce = once(chosen)
  const pairs: (readonly [number, number])[] = []
  for (const [words, c] of chosenOnce) {
    const l = liveOnce.get(words)
    if (l !== undefined) pairs.push([l, c])
  }
  return longestRising(pairs.sort((a, b) => a[0] - b[0]))
}

function once(words: readonly string[]): Map<string, number> {
  const places = new Map<string, number>()
  const more = new Set<string>()
  for (const [at, each] of words.entries()) {
    if (places.has(each)) more.add(each)
    places.set(each, at)
  }
  for (const each of more) places.delete(each)
  return places
}
