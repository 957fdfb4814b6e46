import type { Block, Words } from '../../../text/shapes'
import { isDecisive, isNarrative, isNotClause } from './not-a-clause'
import { openerAt } from './opener'
import { openerInside } from './opener-inside'

/** "26/00044/CLPD", "Application No: 2026/0031/FUL" alone on its line. */
const applicationNumber =
  /^(?:(?:planning )?application (?:no\.?|number|ref(?:erence)?\.?)?:? ?)?[A-Z]{0,4}\/?\d{2,4}\/\d{3,6}(?:\/[A-Z0-9]{1,8}){0,3}\.?$/i

/** Without an application's number and the works that it is for, which stand over what was decided of it. */
export function withoutApplications(words: Words, blocks: readonly Block[]): readonly Block[] {
  let describes = false
  return blocks.filter((block) => {
    const own = words.text.slice(block.words, block.at.end)
    if (applicationNumber.test(own)) {
      describes = true
      return false
    }
    const at = { start: block.words, end: block.at.end }
    if (isDecisive(own) || block.marker !== null || openerAt(words.text, at)) describes = false
    return !describes
  })
}

/** "DECISION" alone on its line, in a form that an officer filled in and a clerk pasted whole. */
const formHeading = /^(?:the )?decisions?(?: \(?(?:made|taken)\)?)?\s*:?$/i

/** Drops what a decision section tells before it decides: the story before an opener, a "That" or a list. */
export function withoutPreamble(words: Words, given: readonly Block[]): readonly Block[] {
  const form = given.findIndex((b) => formHeading.test(words.text.slice(b.words, b.at.end)))
  const blocks = form > 0 && form < given.length - 1 ? given.slice(form + 1) : given
  const own = (b: Block) => words.text.slice(b.words, b.at.end)
  const at = (b: Block) => ({ start: b.words, end: b.at.end })
  const all = blocks.map((b) => (b.marker === null ? openerAt(words.text, at(b)) : null))
  // What Council is recommended follows what was decided.
  const openers = all.map((opener, i) =>
    opener?.kind === 'recommended' && !blocks.slice(0, i).every((p) => idle(own(p)))
      ? null
      : opener,
  )
  const opens = openers.findIndex((opener) => opener !== null)
  const inside = blocks.findIndex(
    (b) => b.marker === null && openerInside(words.text, at(b)) !== null,
  )
  const starts = blocks.findIndex(
    (b) => (b.marker !== null && b.marker !== '•') || /^that\b/i.test(own(b)),
  )
  const explicit = [opens, inside].filter((i) => i >= 0)
  const first = explicit.length > 0 ? Math.min(...explicit) : -1
  const strong = openers.findIndex(
    // What was moved or recommended may be printed in full before what was RESOLVED; "Agreed to …" may go on a list.
    (opener, i) =>
      opener?.strong === true && (opener.loud || blocks.slice(0, i).every((p) => idle(own(p)))),
  )
  if (strong >= 0) return blocks.slice(strong)
  if (
    first >= 0 &&
    (starts < 0 || starts >= first || blocks.slice(0, first).every((b) => idle(own(b))))
  )
    return blocks.slice(first)
  if (starts > 0) return blocks.filter((b, i) => i >= starts || all[i] || !idle(own(b)))
  return blocks
}

/** It tells, and decides nothing. */
function idle(own: string): boolean {
  return isNarrative(own) || isNotClause(own) || !isDecisive(own)
}

/** "It was moved by Councillor A and seconded by Councillor B:-" */
const moves = /\b(?:moved|proposed|seconded)\b[^.]{0,160}[:–-]\s*$/i
/** "Members then voted:-", "On being put to the vote …", "(6 Members voted in favour …)" */
const votes = /\b(?:voted|vote)\b/i

/**
 * Without a motion that was moved, put to the vote, and printed again as what was decided. One that is
 * printed only where it was moved stays: it may be all that the page says was carried.
 */
export function withoutMoved(words: Words, blocks: readonly Block[]): readonly Block[] {
  const kept: Block[] = []
  let moved = -1
  let voted: { from: number; to: number } | null = null
  for (const block of blocks) {
    const own = words.text.slice(block.words, block.at.end)
    const open = block.marker === null
    if (voted && !idle(own)) {
      kept.splice(voted.from, voted.to - voted.from)
      voted = null
    }
    kept.push(block)
    if (open && moves.test(own)) moved = kept.length - 1
    else if (open && moved >= 0 && votes.test(own)) {
      voted = { from: moved, to: kept.length }
      moved = -1
    }
  }
  return kept
}
