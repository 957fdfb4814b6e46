import { firstPlace } from '../anchor/first-place'
import type { At } from './shapes'

/** A stretch of the text that one text node prints without a fold. */
export interface Run {
  readonly start: number
  readonly node: Text
  readonly offset: number
  length: number
}

/** Both ways between places in the text and places in the tree. */
export class Runs {
  constructor(
    private readonly root: Element,
    private readonly runs: readonly Run[],
    private readonly reach: ReadonlyMap<Node, readonly [number, number]>,
  ) {}

  range(at: At): Range {
    const range = (this.root.ownerDocument ?? (this.root as unknown as Document)).createRange() // a root may be a document's only node
    const first = this.runs[this.indexOf(at.start)]
    const last = this.runs[this.indexOf(Math.max(at.end - 1, at.start))]
    if (!first || !last) {
      range.selectNodeContents(this.root)
      range.collapse(true)
      return range
    }
    const clamp = (n: number, run: Run) => Math.min(Math.max(n, 0), run.length)
    range.setStart(first.node, first.offset + clamp(at.start - first.start, first))
    range.setEnd(last.node, last.offset + clamp(at.end - last.start, last))
    return range
  }

  at(part: Range | Node): At | null {
    if ('startContainer' in part) return this.ofRange(part)
    const reach = this.reach.get(part) ?? this.ofText(part)
    return reach ? this.between(reach[0], reach[1]) : null
  }

  private between(from: number, behind: number): At | null {
    const first = this.runs[from]
    const last = this.runs[behind - 1]
    return first && last && behind > from
      ? { start: first.start, end: last.start + last.length }
      : null
  }

  private ofText(node: Node): readonly [number, number] | null {
    const from = this.runs.findIndex((run) => run.node === node)
    if (from < 0) return null
    let behind = from
    while (this.runs[behind]?.node === node) behind++
    return [from, behind]
  }

  private ofRange(range: Range): At | null {
    let start = -1
    let end = -1
    for (const run of this.runs) {
      if (!range.intersectsNode(run.node)) continue
      const low =
        run.node === range.startContainer ? Math.max(range.startOffset, run.offset) : run.offset
      const high =
        run.node === range.endContainer
          ? Math.min(range.endOffset, run.offset + run.length)
          : run.offset + run.length
      if (high <= low) continue
      if (start < 0) start = run.start + low - run.offset
      end = run.start + high - run.offset
    }
    return start < 0 ? null : { start, end }
  }

  /** The run that prints the unit at `place`, or the next one where a "\n" stands there. */
  private indexOf(place: number): number {
    const after = firstPlace(this.runs.length, (n) => (this.runs[n]?.start ?? 0) > place)
    const low = Math.max(0, after - 1)
    const run = this.runs[low]
    return run && place >= run.start + run.length && low + 1 < this.runs.length ? low + 1 : low
  }
}
