import { firstPlace } from '../../../anchor/first-place'
import type { At, Block, Words } from '../../../text/shapes'

/** Words after whose full stop a sentence goes on: "approx. £5m", "e.g. five years". */
const abbreviation =
  /(?:^|[\s(])(?:approx|c|ca|est|max|min|no|nos|e\.g|i\.e|inc|incl|excl|exc|ex|para|ref|cllr|mr|mrs|ms|dr|st|vs|p\.a)\.$/i

const onlyMarker = /^\s*\(?\w{1,4}\.$/

/** ". The", "; ", " b) Delegate", " · ", " (ii) Approve": where one clause ends and the next begins. */
const boundary =
  /[;!?](?=\s)|\.(?=\s+["“(]?[A-Z0-9£])|\s(?=\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]\s+[A-Z])|\s(?=[·•▪]\s)|\n/g

/**
 * The clauses of a section, in order: the stretches inside which a qualifier, a basis or a contract may belong to a sum
 * or a length. A block break that only splits a sentence (a stray `<br>`, the cells of one table row) does not part them.
 */
export function clausesOf(words: Words, where: At): readonly At[] {
  const { text } = words
  const clauses: At[] = []
  const breaks = softBreaks(words, where)
  let start = where.start
  const close = (end: number) => {
    // A printed marker ("2.") and a line end alone are no clauses
    if (end > start && !/^\s*$/.test(text.slice(start, Math.min(end, start + 80))))
      clauses.push({ start, end })
    start = end
  }
  boundary.lastIndex = where.start
  for (let hit = boundary.exec(text); hit && hit.index < where.end; hit = boundary.exec(text)) {
    const end = hit.index + 1
    if (hit[0] === '\n' && breaks.has(hit.index)) continue
    if (hit[0] === '.' && onlyMarker.test(text.slice(start, Math.min(end, start + 12)))) continue
    if (hit[0] === '.' && abbreviation.test(text.slice(Math.max(start, end - 12), end))) continue
    close(end)
  }
  close(where.end)
  return clauses
}

/** The positions of the block breaks over which a sentence plainly goes on. */
function softBreaks(words: Words, where: At): ReadonlySet<number> {
  const soft = new Set<number>()
  const { text, blocks } = words
  for (let at = 1; at < blocks.length; at++) {
    const [before, after] = [blocks[at - 1], blocks[at]]
    if (!before || !after || after.at.start <= where.start) continue
    if (before.at.end >= where.end) break
    if (goesOn(text, before, after)) soft.add(after.at.start - 1)
  }
  return soft
}

function goesOn(text: string, before: Block, after: Block): boolean {
  if (before.shape === 'heading' || after.shape === 'heading') return false
  if (before.shape === 'cell' && after.shape === 'cell') return before.row === after.row
  if (after.marker !== null || after.shape === 'item' || after.shape === 'cell') return false
  const last = text.slice(Math.max(before.at.start, before.at.end - 2), before.at.end).trimEnd()
  const next = text.slice(after.at.start, after.at.start + 12)
  if (/:$/.test(last)) return /^(?:£|up to)/.test(next)
  return (
    !/[.;!?]$/.test(last) && /^[a-z£(]/.test(next) && !/^\(?(?:[a-z]|[ivx]{1,4})[.)]\s/.test(next)
  )
}

/** The clause that holds a position. */
export function clauseAt(clauses: readonly At[], position: number): number {
  const after = firstPlace(clauses.length, (n) => (clauses[n]?.start ?? 0) > position)
  return Math.max(0, after - 1)
}
