import type { Raw } from './blocks'
import { drawnFor, type List, listOf } from './lists'
import { nameOf } from './name-of'
import { level, Rows } from './rows'
import { indentOf, isNoteMark, isStrong, shapeOf } from './style'

/** What an open element adds to the text inside it; undone when it closes. */
interface Frame {
  readonly el: Element
  readonly block: boolean
  readonly strong: boolean
  readonly noteMark: boolean
  readonly left: number
  readonly first: number
  readonly list: List | null
  readonly shape: Raw['shape'] | null
}

/** How far a drawn marker hangs out of its list, in points. */
export const hanging = 18

/** A list item that is open; its drawn marker stands before its first words, or before those of an item inside it. */
export interface Item {
  readonly marker: string
  readonly depth: number
  used: boolean
}

/** What stands around the words that the walk has come to: how far in, how bold, in which list, row and shape. */
export class Around {
  /** How many of the open elements make their words bold. */
  strong = 0
  /** How many of the open elements are the mark of a note. */
  noteMark = 0
  /** How far the words stand in, and the first line of a paragraph besides, in points. */
  left = 0
  first = 0
  /** How many of the open elements are preformatted. */
  pre = 0
  readonly rows = new Rows()
  readonly shapes: Raw['shape'][] = ['paragraph']
  readonly items: Item[] = []
  private readonly lists: List[] = []
  private readonly frames: Frame[] = []

  /** How many elements are open. */
  get depth(): number {
    return this.frames.length
  }

  /** An element without children: its number in an open list is used up. */
  skip(el: Element): void {
    if (nameOf(el) === 'LI') drawnFor(el, this.lists.at(-1))
  }

  enter(el: Element, block: boolean): void {
    const style = el.getAttribute('style')
    const strong = isStrong(el, style)
    if (strong) this.strong++
    const noteMark = !block && isNoteMark(el, style)
    if (noteMark) this.noteMark++
    const { first } = this
    if (block)
      this.frames.push({ el, block, strong, noteMark, first, ...this.enterBlock(el, style) })
    else this.frames.push({ el, block, strong, noteMark, first, left: 0, list: null, shape: null })
  }

  /** Ends the innermost element. @returns it, and whether it is a block; null where none is open */
  leave(): Pick<Frame, 'el' | 'block'> | null {
    const frame = this.frames.pop()
    if (!frame) return null
    if (frame.strong) this.strong--
    if (frame.noteMark) this.noteMark--
    if (frame.block) this.leaveBlock(frame)
    return frame
  }

  private enterBlock(el: Element, style: string | null): Pick<Frame, 'left' | 'list' | 'shape'> {
    const indent = indentOf(el, style)
    const list = listOf(el)
    const shape = shapeOf(el)
    const left = indent.left + (list ? level : 0) + this.rows.indentOf(el)
    this.left += left
    if (style?.includes('text-indent')) this.first = indent.first
    if (list) this.lists.push(list)
    if (shape) this.shapes.push(shape)
    if (nameOf(el) === 'TR') this.rows.open()
    if (nameOf(el) === 'LI') {
      const marker = drawnFor(el, this.lists.at(-1))
      this.items.push({ marker, depth: Math.round(this.left) - hanging, used: false })
    }
    if (nameOf(el) === 'PRE') this.pre++
    return { left, list, shape }
  }

  private leaveBlock({ el, left, first, list, shape }: Frame): void {
    this.left -= left
    this.first = first
    if (list) this.lists.pop()
    if (shape) this.shapes.pop()
    if (nameOf(el) === 'TR') this.rows.close()
    if (nameOf(el) === 'LI') this.items.pop()
    if (nameOf(el) === 'PRE') this.pre--
  }
}
