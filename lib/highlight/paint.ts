import { groundOf } from './ground'
import { type MarkKind, markKinds, nameOf } from './names'

/** Words of the page that say a fact of some kind. */
export interface Mark {
  kind: MarkKind
  range: Range
}

/**
 * Marks words on the page without touching its nodes (CSS Custom Highlight API). Takes the earlier marks
 * away first.
 */
export function paint(marks: readonly Mark[]): void {
  unpaint()
  const isDark = groundOf()
  for (const [priority, kind] of markKinds.entries()) {
    for (const { range } of marks.filter((mark) => mark.kind === kind)) {
      const name = nameOf(kind, isDark(range.startContainer))
      const highlight = CSS.highlights.get(name) ?? new Highlight()
      highlight.priority = priority
      highlight.add(range)
      CSS.highlights.set(name, highlight)
    }
  }
}

/** Takes all our marks away. */
export function unpaint(): void {
  for (const kind of markKinds)
    for (const isDark of [false, true]) CSS.highlights.delete(nameOf(kind, isDark))
}
