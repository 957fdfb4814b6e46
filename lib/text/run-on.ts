import { cutBlock } from './cut'
import { fromRoman } from './markers'
import type { Block, Words } from './shapes'

/**
 * A list that was pasted into one paragraph ("RESOLVED: Cabinet; a) Approved … b) Delegated …",
 * "1. … 2. … i. …" on Open Council Network) as the blocks that it would have been.
 *
 * @param end blocks from here on stay as they are: they are another record's
 */
export function splitRunOns(words: Words, end = words.text.length): Words {
  const blocks: Block[] = []
  words.blocks.forEach((block, i) => {
    const places = block.at.start < end ? markersInside(words.text, block, words.blocks[i + 1]) : []
    if (places.length === 0) blocks.push(block)
    else blocks.push(...cutBlock(words.text, block, places))
  })
  return { text: words.text, blocks }
}

interface Candidate {
  at: number
  value: string
  style: string
  /** The end of a sentence or an opener stands before it: a list may begin here. */
  stopped: boolean
  /** It may go on with a list: a stop before it, or a capital behind it. */
  apt: boolean
  /** A colon stands before it, or "RESOLVED –". */
  led: boolean
}

/** " (a) ", " a) ", " 1. ", " iv. ", " • ", " · " inside a paragraph, with words before and behind. */
const inside =
  /[ ](?:\(([a-z]|[ivx]{2,5}|\d{1,2})\)|([a-z]|[ivx]{2,5}|\d{1,2})\)|([a-z]|[ivx]{2,5}|\d{1,2})\.|([•·▪●])|(\d{1,2}\.[1-9]\d?)(?= [A-Z]))(?= ?(?:[A-Za-z“"(£‘]))/g
/** What may stand before the first marker of a list: the end of a sentence, or an opener. */
const before =
  /(?:[.;:,!?”"’)–—-]|\b(?:that|to|and|or|cabinet|council|committee|executive|board|panel|resolved|agreed|approved|noted|recommended))$/i

/** The other side of a vote, behind a count. */
const side = /^ ?(?:votes? )?(?:against|abst|for\b|noes|not voting)/i
/** What a list of one may stand behind: "… as follows:", "RESOLVED –", "Agreed unanimously –". */
const leading = /(?::[-–—]?|\b(?:resolved|agreed|recommended)(?: unanimously)?(?: that)? ?[-–—]+)$/i

function markersInside(text: string, block: Block, next: Block | undefined): number[] {
  if (block.at.end - block.at.start < 12) return []
  const words = text.slice(block.at.start, block.at.end)
  const found: Candidate[] = []
  inside.lastIndex = 0
  for (let m = inside.exec(words); m; m = inside.exec(words)) {
    const at = m.index + 1
    if (block.at.start + at < block.words) continue
    // "Votes for: 1. Votes against: 0."
    if (m[3] && side.test(words.slice(m.index + m[0].length, m.index + m[0].length + 16))) continue
    const value = m[1] ?? m[2] ?? m[3] ?? m[5] ?? '•'
    const style = m[1] ? '(#)' : m[2] ? '#)' : m[3] ? '#.' : m[5] ? '#' : '•'
    const stopped = before.test(words.slice(Math.max(0, at - 40), at).trimEnd())
    const apt =
      stopped || /^ ?[A-Z“"]/.test(words.slice(m.index + m[0].length, m.index + m[0].length + 2))
    const led = leading.test(words.slice(Math.max(0, at - 30), at).trimEnd())
    found.push({ at: block.at.start + at, value, style, stopped, apt, led })
  }
  return found.length === 0 ? [] : chains(found, block, next)
}

/** Keeps what runs on: 1, 2, 3 … of one style, begun by a first, or by this block's own marker. */
function chains(found: readonly Candidate[], block: Block, next: Block | undefined): number[] {
  const kept = new Set<number>()
  const styles = new Set(found.map((c) => c.style))
  // "… approved the following: 1. The purchase …": a list of one.
  const led = new Set(found.filter((c) => c.led).map((c) => c.at))
  for (const style of styles) {
    const same = found.filter((c) => c.style === style)
    if (style === '•') {
      if (same.length > 1 || block.marker === '•' || next?.marker === '•')
        for (const c of same) kept.add(c.at)
      continue
    }
    const begun = block.style === style && block.marker ? block.marker : null
    const runs = begun === null ? [] : [{ last: begun, places: [block.at.start] }]
    const flush = (run: Run | undefined) => {
      if (!run) return
      const lone = led.has(run.places[0] ?? -1) || closes(run.last, style, next)
      if (run.places.length > 1 || lone) for (const at of run.places) kept.add(at)
    }
    for (const c of same) {
      // A run that goes on ends those inside it: "1. … a. … b. … 2. …"
      const open = c.apt ? runs.findLastIndex((run) => follows(run.last, c.value)) : -1
      const run = runs[open]
      if (run) {
        for (const inner of runs.splice(open + 1)) flush(inner)
        run.places.push(c.at)
        run.last = c.value
      } else if (isFirst(c.value) && c.stopped) {
        if (runs.length === deepest) flush(runs.pop())
        runs.push({ last: c.value, places: [c.at] })
      }
    }
    for (const run of runs) flush(run)
  }
  kept.delete(block.at.start)
  return [...kept].sort((a, b) => a - b)
}

/** A list that is open inside the paragraph. */
interface Run {
  last: string
  readonly places: number[]
}
/** Lists of one style that may stand in one another. */
const deepest = 3

/** "That (i) an increase …" followed by a block "(ii) …". */
function closes(last: string, style: string, next: Block | undefined): boolean {
  return next?.marker != null && next.style === style && follows(last, next.marker)
}

export function isFirst(value: string): boolean {
  return /^(?:1|a|A|i|I|\d{1,2}\.1)$/.test(value)
}

/** Whether `value` is the next marker after `last`: 1→2, a→b, iv→v. */
export function follows(last: string, value: string): boolean {
  const dotted = /^(\d+)\.(\d+)$/.exec(last)
  if (dotted)
    return (
      value === `${dotted[1]}.${Number(dotted[2]) + 1}` || value === `${Number(dotted[1]) + 1}.1`
    )
  if (/^\d+$/.test(last) && /^\d+$/.test(value)) return Number(value) === Number(last) + 1
  const roman = fromRoman(last)
  if (roman !== null && fromRoman(value) === roman + 1 && sameCase(last, value)) return true
  return (
    last.length === 1 &&
    value.length === 1 &&
    sameCase(last, value) &&
    value.charCodeAt(0) === last.charCodeAt(0) + 1
  )
}

const sameCase = (a: string, b: string) => (a === a.toLowerCase()) === (b === b.toLowerCase())
