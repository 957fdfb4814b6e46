import { blocksIn } from '../../text/blocks'
import type { At, Block, Words } from '../../text/shapes'
import type { Finder, Finding, OutlineSection } from '../shapes'
import { saysNone } from './none-stated'
import { exemptWording } from './option/exempt'
import { isNotClause } from './resolution/not-a-clause'
import { isSignpost } from './signpost'

const id = 'finder/reason'

/** Why it was decided: one reason for each number, else one a paragraph. Source: RECORD, `reasons`. */
export const reasonFinder: Finder = {
  id,
  find(words: Words, where: OutlineSection): readonly Finding[] {
    if (where.role !== 'reasons') return []
    const say = (at: At) => words.text.slice(at.start, at.end)
    const groups: At[][] = []
    const blocks = blocksIn(words, where.at).filter((b) => b.at.end > b.words)
    const first = blocks.find((b) => b.marker !== null && b.marker !== '•')
    const numbered = first !== undefined
    blocks.forEach((block, i) => {
      const at = { start: block.words, end: block.at.end }
      const own = say(at)
      if (block.marker === null && (isNotClause(own) || leadsOn(own, blocks[i + 1]))) return
      if (isSignpost(own)) return
      const last = groups.at(-1)
      const inner = first !== undefined && isInner(block, first, blocks[i - 1], say)
      if (last && (inner || continues(block, numbered, blocks[i - 1], say))) last.push(at)
      else groups.push([at])
    })
    const findings: Finding[] = []
    for (const [first, ...more] of groups) {
      if (!first) continue
      const text = [first, ...more].map((at) => say(at).replace(/\n/g, ' ').trim()).join(' ')
      if (saysNone(text)) findings.push(head('none-stated', first))
      else if (groups.length === 1 && exemptWording(text) && !/[.;] +\S/.test(text))
        findings.push(head('exempt', first))
      else
        findings.push({ is: 'reason', says: text, at: [first, ...more], basis: 'stated', by: id })
    }
    return findings
  },
}

const head = (state: 'none-stated' | 'exempt', at: At): Finding => ({
  is: 'head',
  says: { head: 'reasons', state },
  at: [at],
  basis: 'stated',
  by: id,
})

/** "The reasons are:" before a list is no reason. */
function leadsOn(own: string, next: Block | undefined): boolean {
  if (next === undefined || own.length >= 160) return false
  if (/^(?:the |these )?reasons?\b.{0,80}\b(?:below|as follows|following)[.:]?$/i.test(own))
    return true
  return /[:–—-]\s*$/.test(own) && next.marker !== null
}

/** "1. The works will: a) save heat; and b) …": the letters are of the first reason, not reasons of their own. */
function isInner(
  block: Block,
  first: Block,
  before: Block | undefined,
  say: (at: At) => string,
): boolean {
  if (block.marker === null || block.style === first.style || block.marker === '•') return false
  return before !== undefined && /(?:[:;,]|\band)$/.test(say(before.at))
}

/** A numbered reason's own further lines; a line that a break cut in two. */
function continues(
  block: Block,
  numbered: boolean,
  before: Block | undefined,
  say: (at: At) => string,
): boolean {
  if (block.marker !== null && !(block.marker === '•' && numbered)) return false
  if (numbered && block.marker === '•') return true
  const own = say({ start: block.words, end: block.at.end })
  const end = before ? say(before.at) : ''
  if (/^[a-z]/.test(own) && !/[.;!?”"’)]$/.test(end)) return true
  return numbered && before !== undefined && block.depth > before.depth && block.depth > 8
}
