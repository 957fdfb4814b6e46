import type { At, Block } from '../../../text/shapes'
import { headingRole } from '../../headings'
import type { SectionRole } from '../../shapes'

/** Minutes of a parish: numbered or bold headings, each over a few lines of talk with what was resolved in it. */

/** A heading of one item of minutes: what it opens, where it stands, and where the item's own words begin. */
export interface ItemHead {
  readonly role: SectionRole
  readonly at: At
}

const tellsMinutes =
  /\bminutes\b|\bmeeting\b.{0,80}\bheld\b|\b(?:parish|town|community) council meeting\b|\b(?:annual|ordinary|extraordinary) meeting\b/i

/** Whether a title or one of the first lines says that the page is the minutes of a meeting. */
export const isMinutes = (lines: readonly string[]): boolean =>
  lines.some((line) => tellsMinutes.test(line.slice(0, 300)))

/** "3. ", "3) ", "154/25 ", "Item 4: "; never "4.1". */
const number = /^(?:(?:item|minute) )?(\d{1,4})(\/\d{2,4})?(?:[.):]|(?=\s))\s*(?=\D)/i

interface Numbered {
  readonly block: Block
  readonly is: number
  readonly style: string
  readonly from: number
}

function numberedAs(text: string, block: Block): Numbered | null {
  const printed = number.exec(
    text.slice(block.at.start, Math.min(block.at.end, block.at.start + 24)),
  )
  if (printed?.[1])
    return {
      block,
      is: Number(printed[1]),
      style: printed[0].replace(/\d+/g, '#').trim(),
      from: block.at.start + printed[0].length,
    }
  // Of a real list the number is computed.
  const computed = block.style === '' && /^\d{1,3}$/.test(block.marker ?? '')
  return computed ? { block, is: Number(block.marker), style: '', from: block.words } : null
}

/** How many items in a row are a run of minutes, and no list within one of them. */
const leastItems = 3

/**
 * The headings of the page's items by the block that they open: numbers that rise by one through the whole
 * page, and lines in bold. A list within an item begins at 1 again.
 */
export function itemHeads(text: string, blocks: readonly Block[]): ReadonlyMap<Block, ItemHead> {
  const run: Numbered[] = []
  for (const block of blocks) {
    const next = numberedAs(text, block)
    const last = run.at(-1)
    if (!next || /^(?:that|to) /.test(text.slice(next.from, next.from + 6))) continue
    if (!last || (next.style === last.style && next.is > last.is && next.is <= last.is + 2))
      run.push(next)
  }
  const heads = new Map<Block, ItemHead>()
  if (run.length >= leastItems)
    for (const { block, from } of run) heads.set(block, headOf(text, block, from))
  for (const block of blocks)
    if (!heads.has(block) && isBoldHead(text, block))
      heads.set(block, headOf(text, block, block.words))
  return heads
}

const decides = /\b(?:resol|agree|decid|propos|second|carried|vote|motion|favour)/i

function isBoldHead(text: string, block: Block): boolean {
  const words = text.slice(block.words, block.at.end)
  return block.strong && words.length <= 80 && /^[A-Z\d]/.test(words) && !decides.test(words)
}

/** "Minutes: It was …", "Hall – it was …", "Benches. It was …" in bold: the item's words come after. */
const titled = /^\p{Lu}[^.:;]{1,80}?(?::| [-–—](?= ))/u
const sentenced = /^\p{Lu}[\p{L}’' ,&/-]{2,40}\.(?= \p{Lu}|$)/u

function headOf(text: string, block: Block, from: number): ItemHead {
  const { start, end } = block.at
  const words = text.slice(from, end)
  const bold = block.lead > from && block.lead < end ? block.lead - from : 0
  const wholly = words.length <= 80 && !decides.test(words) ? words.length : 0
  const length = bold || (titled.exec(words) ?? sentenced.exec(words))?.[0].length || wholly
  const title = words.slice(0, length)
  if (decides.test(title) && !/\bmotions?\b/i.test(title))
    return { role: 'minutes', at: { start, end: from } }
  return { role: roleOf(title), at: { start, end: from + length } }
}

/** "Reports" and "Matters for decision" are items like any other; only some headings say more. */
export function roleOf(title: string): SectionRole {
  const role = headingRole(title)
  return role === 'interests' || role === 'reasons' || role === 'options' || role === 'decision'
    ? role
    : 'minutes'
}
