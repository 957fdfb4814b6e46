import type { Raw } from './blocks'
import { drawnFor, type List, listOf } from './lists'
import { unseen } from './markers'
import { level, Rows } from './rows'
import type { Run } from './runs'
import { indentOf, isBlock, isHidden, isStrong, shapeOf } from './style'

/** What an open element adds to the text inside it; undone when it closes. */
interface Frame {
  readonly el: Element
  readonly from: number
  readonly block: boolean
  readonly strong: boolean
  readonly left: number
  readonly first: number
  readonly list: List | null
  readonly shape: Raw['shape'] | null
}

/** What must be folded: white space, all but a single blank between two words of one node, and signs without width. */
const space = new RegExp(`[\\s${unseen}]{2,}|[^\\S ]|[${unseen}]|^ | $`, 'g')
const bare = /^[ \t\r\n]*$/
const width = new RegExp(`[^${unseen}]`)
/** How far a drawn marker hangs out of its list, in points. */
const hanging = 18
/** How many nodes are gone over before the page may have its turn: a millisecond or two. */
const atOnce = 2000

/** A list item that is open; its drawn marker stands before its first words, or before those of an item inside it. */
interface Item {
  readonly marker: string
  readonly depth: number
  used: boolean
}

/** One pass over a tree, in the order of the page: its text, its runs and its raw blocks. */
export class Walk {
  readonly runs: Run[] = []
  readonly blocks: Raw[] = []
  /** For each element the runs that it holds: [first, behind the last]. */
  readonly reach = new Map<Node, readonly [number, number]>()
  private readonly out: string[] = []
  private size = 0
  private open: Raw | null = null
  private gap: { node: Text; offset: number } | null = null
  private lineIndent = 0
  private afterBreak = false
  private strong = 0
  private left = 0
  private first = 0
  private readonly rows = new Rows()
  private readonly shapes: Raw['shape'][] = ['paragraph']
  private readonly lists: List[] = []
  private readonly items: Item[] = []
  private pre = 0

  text(): string {
    return this.out.join('')
  }

  /** Goes over the tree, and stops now and then so that the page is not kept waiting. */
  *over(root: Element): Generator<void> {
    const frames: Frame[] = []
    let node: Node | null = root
    let seen = 0
    while (node) {
      if (++seen % atOnce === 0) yield
      const next: Node | null = this.enter(node, frames)
      if (next) {
        node = next
        continue
      }
      while (node && !node.nextSibling && node !== root) {
        node = node.parentNode
        this.leave(frames)
      }
      if (!node || node === root) break
      node = node.nextSibling
    }
    while (frames.length) this.leave(frames)
    this.close()
  }

  /** Returns the first child to go into, or null to go on behind this node. */
  private enter(node: Node, frames: Frame[]): Node | null {
    if (node.nodeType === 3) {
      this.words(node as Text) // nodeType 3 is Text
      return null
    }
    if (node.nodeType !== 1) return null
    const el = node as Element // nodeType 1 is Element
    if (el.tagName === 'BR' || el.tagName === 'HR') {
      this.close()
      this.afterBreak = el.tagName === 'BR'
      return null
    }
    if (frames.length > 0 && isHidden(el)) return null
    if (!el.firstChild) {
      if (isBlock(el)) this.boundary()
      if (el.tagName === 'LI') drawnFor(el, this.lists.at(-1))
      return null
    }
    frames.push(this.frame(el))
    return el.firstChild
  }

  private frame(el: Element): Frame {
    const block = isBlock(el)
    const style = el.getAttribute('style')
    const strong = isStrong(el, style)
    if (strong) this.strong++
    if (!block)
      return {
        el,
        from: this.runs.length,
        block,
        strong,
        left: 0,
        first: this.first,
        list: null,
        shape: null,
      }
    this.boundary()
    const indent = indentOf(el, style)
    const list = listOf(el)
    const left = indent.left + (list ? level : 0) + this.rows.indentOf(el)
    const frame = {
      el,
      from: this.runs.length,
      block,
      strong,
      left,
      first: this.first,
      list,
      shape: shapeOf(el),
    }
    this.left += left
    if (style?.includes('text-indent')) this.first = indent.first
    if (list) this.lists.push(list)
    if (frame.shape) this.shapes.push(frame.shape)
    if (el.tagName === 'TR') this.rows.open()
    if (el.tagName === 'LI') {
      const marker = drawnFor(el, this.lists.at(-1))
      this.items.push({ marker, depth: Math.round(this.left) - hanging, used: false })
    }
    if (el.tagName === 'PRE') this.pre++
    return frame
  }

  private leave(frames: Frame[]): void {
    const frame = frames.pop()
    if (!frame) return
    this.reach.set(frame.el, [frame.from, this.runs.length])
    if (frame.strong) this.strong--
    if (!frame.block) return
    this.boundary()
    this.left -= frame.left
    this.first = frame.first
    if (frame.list) this.lists.pop()
    if (frame.shape) this.shapes.pop()
    if (frame.el.tagName === 'TR') this.rows.close()
    if (frame.el.tagName === 'LI') this.items.pop()
    if (frame.el.tagName === 'PRE') this.pre--
  }

  private words(node: Text): void {
    const { data } = node
    // Between two blocks most text nodes are the markup's own line breaks.
    if (!this.open && this.pre === 0 && data.length < 9 && bare.test(data)) return
    let from = 0
    space.lastIndex = 0
    for (let match = space.exec(data); match; match = space.exec(data)) {
      this.run(node, data, from, match.index)
      this.blank(node, match.index, match[0])
      from = match.index + match[0].length
    }
    this.run(node, data, from, data.length)
  }

  private blank(node: Text, offset: number, blank: string): void {
    if (this.pre > 0 && blank.includes('\n')) this.line(blank)
    else if (!this.open) this.lineIndent += blank.replace(/[^\u00a0]/g, '').length * 3
    else if (width.test(blank)) this.gap ??= { node, offset }
  }

  private run(node: Text, data: string, from: number, to: number): void {
    if (to <= from) return
    if (!this.open) this.start()
    const block = this.open
    if (!block) return
    if (this.gap) {
      this.push(this.gap.node, this.gap.offset, ' ')
      this.gap = null
    }
    const words = data.slice(from, to)
    if (this.strong > 0 && block.lead === null) block.leadEnd = this.size + words.length
    else if (this.strong === 0) {
      block.strong = false
      block.lead ??= block.leadEnd
    }
    this.push(node, from, words)
  }

  private push(node: Text, offset: number, words: string): void {
    const last = this.runs.at(-1)
    if (
      last &&
      last.node === node &&
      last.offset + last.length === offset &&
      last.start + last.length === this.size
    )
      last.length += words.length
    else this.runs.push({ start: this.size, node, offset, length: words.length })
    this.out.push(words)
    this.size += words.length
  }

  private start(): void {
    if (this.size > 0) {
      this.out.push('\n')
      this.size++
    }
    const item = this.drawn()
    this.open = {
      start: this.size,
      end: this.size,
      shape: item ? 'item' : this.afterBreak ? 'line' : (this.shapes.at(-1) ?? 'paragraph'),
      drawn: item?.marker ?? null,
      // The marker that a list draws hangs to the left of its words, as Word's does.
      depth: Math.round(this.left + this.first + this.lineIndent) - (item?.marker ? hanging : 0),
      row: this.rows.row,
      strong: true,
      lead: null,
      leadEnd: this.size,
    }
    this.gap = null
  }

  /** The innermost item that has no words yet. An outer one without words of its own is a block of its marker alone. */
  private drawn(): Item | null {
    const waiting = this.items.filter((item) => !item.used)
    const own = waiting.pop() ?? null
    for (const { marker, depth } of waiting)
      if (marker !== '•') this.blocks.push(this.empty(marker, depth))
    for (const item of this.items) item.used = true
    return own
  }

  private empty(drawn: string, depth: number): Raw {
    const { size } = this
    const { row } = this.rows
    const at = { start: size, end: size, lead: size, leadEnd: size }
    return { ...at, shape: 'item', drawn, depth, row, strong: false }
  }

  /** The end of a line of preformatted text, and the blanks before the next. */
  private line(space: string): void {
    this.close()
    this.afterBreak = true
    this.lineIndent = (space.length - space.lastIndexOf('\n') - 1) * 3
  }

  /** A `<br>` or the edge of a block element: what follows is another block. */
  private close(): void {
    if (this.open) {
      this.open.end = this.size
      this.blocks.push(this.open)
    }
    this.open = null
    this.gap = null
    this.lineIndent = 0
  }

  private boundary(): void {
    this.close()
    this.afterBreak = false
  }
}
