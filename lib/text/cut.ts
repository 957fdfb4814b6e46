import { markerAt } from './markers'
import type { Block } from './shapes'

/** One block as several, cut before each of `places`; each piece's marker is read anew, edge spaces dropped. */
export function cutBlock(text: string, block: Block, places: readonly number[]): Block[] {
  const edges = [
    block.at.start,
    ...places.filter((p) => p > block.at.start && p < block.at.end),
    block.at.end,
  ]
  const pieces: Block[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    let start = edges[i] ?? 0
    let end = edges[i + 1] ?? 0
    while (start < end && text[start] === ' ') start++
    while (end > start && text[end - 1] === ' ') end--
    if (start >= end) continue
    if (start === block.at.start) {
      pieces.push({
        ...block,
        at: { start, end },
        words: Math.min(block.words, end),
        lead: Math.min(block.lead, end),
      })
      continue
    }
    const marker = markerAt(text.slice(start, end))
    pieces.push({
      ...block,
      at: { start, end },
      marker: marker?.value ?? null,
      style: marker?.style ?? '',
      words: start + (marker?.length ?? 0),
      lead: Math.min(Math.max(block.lead, start), end),
    })
  }
  return pieces
}
