import { groundOf } from './ground'
import { type MarkKind, markKinds, nameOf } from './names'

/** Words of the page that say a fact of some kind. */
export interface Mark {
  kind: MarkKind
  range: Range
}

/** What we registered, and with how many ranges: a page can see it all, clear it and empty it. */
let painted = new Map<string, { highlight: Highlight; size: number }>()

/**
 * Marks words on the page without touching its nodes (CSS Custom Highlight API). Takes the earlier marks away
 * and draws the new ones in one step, so that nobody sees half of them. A generator, since looking up the
 * ground behind thousands of words takes a while.
 */
export function* paintSteps(marks: readonly Mark[]): Generator<void, void> {
  const isDark = groundOf()
  const ranges = new Map<string, Range[]>()
  const priorities = new Map<string, number>()
  for (const { kind, range } of marks) {
    const name = nameOf(kind, isDark(range.startContainer))
    const same = ranges.get(name)
    if (same === undefined) ranges.set(name, [range])
    else same.push(range)
    priorities.set(name, markKinds.indexOf(kind))
    yield
  }
  unpaint()
  for (const [name, all] of ranges) {
    const highlight = new Highlight(...all)
    highlight.priority = priorities.get(name) ?? 0
    CSS.highlights.set(name, highlight)
    painted.set(name, { highlight, size: highlight.size })
  }
}

/** As `paintSteps`, all at once. */
export function paint(marks: readonly Mark[]): void {
  const steps = paintSteps(marks)
  while (!steps.next().done);
}

/** Whether all that was painted is still registered as it was. */
export const isPainted = (): boolean =>
  [...painted].every(
    ([name, { highlight, size }]) =>
      CSS.highlights.get(name) === highlight && highlight.size === size,
  )

/** Takes all our marks away. */
export function unpaint(): void {
  painted = new Map()
  for (const kind of markKinds)
    for (const isDark of [false, true]) CSS.highlights.delete(nameOf(kind, isDark))
}
