import type { Block } from '../../../text/shapes'
import type { Clause } from './clause-findings'
import { isNarrative } from './not-a-clause'

/** "Subject to the following conditions:" in a paragraph of its own: the clause before it goes on. */
const provided = /^subject to (?:the |these )?following(?: [a-z]+){0,2}\s?[:–-]+$/i

/**
 * Whether a block without a marker goes on the clause before it: its second paragraph, or a line that a page
 * break cut.
 *
 * @param before the words with which the clause ends so far
 * @param own the block's own words
 */
export function continues(last: Clause, before: string, block: Block, own: string): boolean {
  // "and that the rest be refused" behind a list is a clause of its own.
  if (last.marked && block.shape === 'paragraph' && /^and that\b/.test(own)) return false
  if (/^[a-z£]/.test(own) && !/[.;:!?”"’)]$/.test(before)) return true
  if (/ (?:the|an?|of|for|from|with|by|in|on)$/.test(before)) return true
  if (provided.test(own)) return true
  return (
    last.marked &&
    block.depth > 0 &&
    block.depth > last.depth + 8 &&
    !/^(?:that|to)\b/i.test(own) &&
    !isNarrative(own)
  )
}
