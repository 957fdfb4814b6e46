import { type Around, hanging, type Item } from './around'
import type { Raw } from './blocks'
import { unseen } from './markers'
import type { Run } from './runs'

/** What must be folded: white space, all but a single blank between two words of one node, and signs without width. */
const space = new RegExp(`[\\s${unseen}]{2,}|[^\\S ]|[${unseen}]|^ | $`, 'g')
const bare = /^[ \t\r\n]*$/
const width = new RegExp(`[^${unseen}]`)

/** The figures of a note's mark, raised as they are printed: "£250" with a note 1 is "£250¹", not "£2501". */
const raisedDigits = (words: string): string =>
  words.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))

/** The text as the walk comes upon it: its words, folded, their runs and their raw blocks. */
export class Written {
  readonly runs: Run[] = []
  readonly blocks: Raw[] = []
  private readonly out: string[] = []
  private length = 0
  private open: Raw | null = null
  private gap: { node: Text; offset: number } | null = null
  private lineIndent = 0
  private afterBreak = false

  constructor(private readonly around: Around) {}

  /** How much there is so far, in UTF-16 units. */
  get size(): number {
    return this.length
  }

  text(): string {
    // Half a character, which only a script can put into a page, is one sign as long that files can hold.
    return this.out.join('').toWellFormed()
  }

  words(node: Text): void {
    const { data } = node
    // Between two blocks most text nodes are the markup's own line breaks.
    if (!this.open && this.around.pre === 0 && data.length < 9 && bare.test(data)) return
    let from = 0
    space.lastIndex = 0
    for (let match = space.exec(data); match; match = space.exec(data)) {
      this.run(node, data, from, match.index)
      this.blank(node, match.index, match[0])
      from = match.index + match[0].length
    }
    this.run(node, data, from, data.length)
  }

  /** A `<br>`, or a rule: what follows is another block. */
  break(isLine: boolean): void {
    this.close()
    this.afterBreak = isLine
  }

  /** The edge of a block element: what follows is another block, and no line of the one before. */
  boundary(): void {
    this.break(false)
  }

  /** Ends the block that is open. */
  close(): void {
    if (this.open) {
      this.open.end = this.length
      this.blocks.push(this.open)
    }
    this.open = null
    this.gap = null
    this.lineIndent = 0
  }

  private blank(node: Text, offset: number, blank: string): void {
    if (this.around.pre > 0 && blank.includes('\n')) this.line(blank)
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
    if (this.around.strong > 0 && block.lead === null) block.leadEnd = this.length + words.length
    else if (this.around.strong === 0) {
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
      last.start + last.length === this.length
    )
      last.length += words.length
    else this.runs.push({ start: this.length, node, offset, length: words.length })
    this.out.push(this.around.noteMark > 0 ? raisedDigits(words) : words)
    this.length += words.length
  }

  private start(): void {
    if (this.length > 0) {
      this.out.push('\n')
      this.length++
    }
    const item = this.drawn()
    this.open = {
      start: this.length,
      end: this.length,
      shape: item ? 'item' : this.afterBreak ? 'line' : (this.around.shapes.at(-1) ?? 'paragraph'),
      drawn: item?.marker ?? null,
      // The marker that a list draws hangs to the left of its words, as Word's does.
      depth:
        Math.round(this.around.left + this.around.first + this.lineIndent) -
        (item?.marker ? hanging : 0),
      row: this.around.rows.row,
      strong: true,
      lead: null,
      leadEnd: this.length,
    }
    this.gap = null
  }

  /** The innermost item that has no words yet. An outer one without words of its own is a block of its marker alone. */
  private drawn(): Item | null {
    const waiting = this.around.items.filter((item) => !item.used)
    const own = waiting.pop() ?? null
    for (const { marker, depth } of waiting)
      if (marker !== '•') this.blocks.push(this.empty(marker, depth))
    for (const item of this.around.items) item.used = true
    return own
  }

  private empty(drawn: string, depth: number): Raw {
    const size = this.length
    const { row } = this.around.rows
    const at = { start: size, end: size, lead: size, leadEnd: size }
    return { ...at, shape: 'item', drawn, depth, row, strong: false }
  }

  /** The end of a line of preformatted text, and the blanks before the next. */
  private line(space: string): void {
    this.break(true)
    this.lineIndent = (space.length - space.lastIndexOf('\n') - 1) * 3
  }
}
