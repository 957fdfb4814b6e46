import type { MarkedFact } from './marks-of'

/** Newer than TypeScript's own list: Chrome from 140, Firefox from 150. */
interface PointedRegistry {
  highlightsFromPoint?(x: number, y: number): readonly { ranges: readonly AbstractRange[] }[]
}

/** A point of the window, in CSS pixels. */
export interface Point {
  x: number
  y: number
}

/** Facts and their ranges, both ways. */
export type ByRange = ReadonlyMap<AbstractRange, MarkedFact>

/** The facts of these ranges. */
export const byRange = (facts: readonly MarkedFact[]): ByRange =>
  new Map(facts.flatMap((fact) => fact.ranges.map((range) => [range, fact] as const)))

/** The facts whose marked words stand at a point, what is contained before what contains it. */
export function factsAt(point: Point, known: ByRange): MarkedFact[] {
  const registry: HighlightRegistry & PointedRegistry = CSS.highlights
  const ranges = registry.highlightsFromPoint
    ? registry.highlightsFromPoint(point.x, point.y).flatMap((hit) => hit.ranges)
    : rangesByCaret(point, known)
  return [...new Set(ranges.flatMap((range) => known.get(range) ?? []))]
}

/**
 * The same where the browser cannot be asked for highlights: the caret's place in the text, and then whether
 * the point is really on words of the range (a caret is found beside them too).
 */
export function rangesByCaret({ x, y }: Point, known: ByRange): Range[] {
  const caret = document.caretPositionFromPoint(x, y)
  if (caret === null) return []
  const { offsetNode, offset } = caret
  return [...known.values()]
    .toReversed()
    .flatMap((fact) => fact.ranges)
    .filter((range) => range.isPointInRange(offsetNode, offset) && boxAt(range, { x, y }) !== null)
}

/** The box of the line of these words that a point is on; null where it is on none. */
export function boxAt(range: Range, { x, y }: Point): DOMRect | null {
  const isOn = (box: DOMRect) =>
    box.left <= x && x <= box.right && box.top <= y && y <= box.bottom && box.width > 0
  return [...range.getClientRects()].find(isOn) ?? null
}
