import type { MarkRow } from '../model/marks'
import { sameValue } from './same-value'

type Changing = 'tags' | 'note' | 'removed'
const changing: readonly Changing[] = ['tags', 'note', 'removed']

/** Rows of one mark by their steps; those that stopped to count are dropped when they come to the top. */
class Latest {
  private readonly heap: MarkRow[] = []

  /** @param sign 1: the last step is the top, -1: the first */
  constructor(private readonly sign: 1 | -1 = 1) {}

  push(row: MarkRow): void {
    const { heap } = this
    let at = heap.push(row) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!this.swapped(above, at)) return
      at = above
    }
  }

  top(counts: ReadonlySet<number>): MarkRow | undefined {
    for (let [row] = this.heap; row !== undefined; [row] = this.heap) {
      if (counts.has(row.step)) return row
      this.pop()
    }
    return undefined
  }

  private pop(): void {
    const last = this.heap.pop()
    if (last === undefined || this.heap.length === 0) return
    this.heap[0] = last
    for (let at = 0; ; ) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      const next = this.isAbove(right, left) ? right : left
      if (!this.swapped(at, next)) return
      at = next
    }
  }

  private isAbove(one: number, other: number): boolean {
    const [a, b] = [this.heap[one], this.heap[other]]
    return a !== undefined && (b === undefined || this.sign * (a.step - b.step) > 0)
  }

  private swapped(above: number, below: number): boolean {
    const [a, b] = [this.heap[above], this.heap[below]]
    if (a === undefined || b === undefined || !this.isAbove(below, above)) return false
    this.heap[above] = b
    this.heap[below] = a
    return true
  }
}

/**
 * One mark while its record's journal is read: what it is by the rows that count, as `markBy` makes it of them, in the
 * time that it takes to look at a few rows however many there are, undone and redone in whatever order.
 */
export class MarkNow {
  private readonly first = new Latest(-1)
  private readonly last = new Latest()
  private readonly of = { tags: new Latest(), note: new Latest(), removed: new Latest() }

  /** A row counts from now on. `before`: the mark as it was when the row was made. */
  add(row: MarkRow, before: MarkRow | null): void {
    this.first.push(row)
    this.last.push(row)
    for (const part of changing)
      if (before === null || !sameValue(row[part], before[part])) this.of[part].push(row)
  }

  /** @param counts the steps that count */
  now(counts: ReadonlySet<number>): MarkRow | null {
    const [first, last] = [this.first.top(counts), this.last.top(counts)]
    if (first === undefined || last === undefined) return null
    const by = (part: Changing) => this.of[part].top(counts) ?? first
    const { tags } = by('tags')
    return { ...last, tags, note: by('note').note, removed: by('removed').removed }
  }
}
