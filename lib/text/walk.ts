import { Around } from './around'
import { nameOf } from './name-of'
import { isBlock, isHidden, isStruck } from './style'
import { Written } from './written'

/** How many nodes are gone over before the page may have its turn: a millisecond or two. */
const atOnce = 2000

/** One pass over a tree, in the order of the page. */
export class Walk {
  /** For each element the runs that it holds: [first, behind the last]. */
  readonly reach = new Map<Node, readonly [number, number]>()
  /** For each open element the number of runs before it. */
  private readonly from: number[] = []
  /** Where in the text words were left out that the council struck out. */
  readonly struck: number[] = []
  private readonly around = new Around()
  readonly written: Written

  constructor() {
    this.written = new Written(this.around)
  }

  /** Goes over the tree, and stops now and then so that the page is not kept waiting. */
  *over(root: Element): Generator<void> {
    let node: Node | null = root
    let seen = 0
    while (node) {
      if (++seen % atOnce === 0) yield
      const next: Node | null = this.enter(node)
      if (next) {
        node = next
        continue
      }
      while (node && !node.nextSibling && node !== root) {
        node = node.parentNode
        this.leave()
      }
      if (!node || node === root) break
      node = node.nextSibling
    }
    while (this.around.depth > 0) this.leave()
    this.written.close()
  }

  /** Returns the first child to go into, or null to go on behind this node. */
  private enter(node: Node): Node | null {
    if (node.nodeType === 3) {
      this.written.words(node as Text) // nodeType 3 is Text
      return null
    }
    if (node.nodeType !== 1) return null
    const el = node as Element // nodeType 1 is Element
    if (nameOf(el) === 'BR' || nameOf(el) === 'HR') {
      this.written.break(nameOf(el) === 'BR')
      return null
    }
    if (this.around.depth > 0) {
      if (isHidden(el)) return null
      if (isStruck(el)) {
        if (el.textContent?.trim()) this.struck.push(this.written.size)
        return null
      }
    }
    const block = isBlock(el)
    if (block) this.written.boundary()
    if (!el.firstChild) {
      this.around.skip(el)
      return null
    }
    this.from.push(this.written.runs.length)
    this.around.enter(el, block)
    return el.firstChild
  }

  private leave(): void {
    const left = this.around.leave()
    const from = this.from.pop()
    if (left === null || from === undefined) return
    this.reach.set(left.el, [from, this.written.runs.length])
    if (left.block) this.written.boundary()
  }
}
