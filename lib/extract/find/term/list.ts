import { firstPlace } from '../../../anchor/first-place'
import type { At, Block, Words } from '../../../text/shapes'
import { letting, things } from './words'

/** How many blocks above an item its lead-in is looked for. */
const farthest = 40

/** "To approve the letting of contracts for:" over a list of what is let; null where nothing is let over the item at hand. */
export function letOver({ text, blocks }: Words, position: number): At | null {
  const n = blockAt(blocks, position)
  const item = blocks[n]
  if (!item || item.marker === null) return null
  for (const above of blocks.slice(Math.max(0, n - farthest), n).reverse()) {
    if (isSibling(above, item) || above.depth > item.depth + 1) continue
    const said = text.slice(above.words, above.at.end).trimEnd()
    const leads = /[:–-]$/.test(said) && letting.test(said.slice(-200))
    return leads ? { start: Math.max(above.words, above.at.end - 200), end: above.at.end } : null
  }
  return null
}

const isSibling = (one: Block, other: Block) =>
  one.marker !== null && one.style === other.style && Math.abs(one.depth - other.depth) < 9

/** "the award of", "award a contract", "grant the lease", "a new contract for": an item that lets something of its own. */
const letsItself = new RegExp(
  `^(?:that )?(?:to )?(?:approv(?:e[sd]?|al of) )?(?:(?:the |an? )?(?:new )?(?:(?:direct )?award|let(?:ting)?|grant|leas[ei]n?g?|appoint|appointment|extension|extend|procure|procurement)|an? (?:[\\w-]+ ){0,4}?${things}|the (?:[\\w-]+ ){0,4}?${things}\\b[^;]{0,80}? be (?:extended|renewed|let|awarded|granted))\\b`,
  'i',
)

/** Two items of one list that each let something: what one says is no part of what the other says. */
export function apart(words: Words, one: At, other: At): boolean {
  const { text, blocks } = words
  const [first, second] = [blocks[blockAt(blocks, one.start)], blocks[blockAt(blocks, other.start)]]
  if (!first || !second || first === second || !isSibling(first, second)) return false
  const both = [first, second].every((b) => letsItself.test(text.slice(b.words, b.at.end)))
  return both || (letOver(words, one.start) !== null && letOver(words, other.start) !== null)
}

/** The number of the block that holds a position. */
function blockAt(blocks: readonly Block[], position: number): number {
  const after = firstPlace(blocks.length, (n) => (blocks[n]?.at.start ?? 0) > position)
  return Math.max(0, after - 1)
}
