import { firstPlace } from '../anchor/first-place'
import { fromRoman, loneMarker, type Marker, markerAt, unseen } from './markers'
import type { At, Block, Words } from './shapes'

/** A block as the walk leaves it, before markers are read. */
export interface Raw {
  start: number
  end: number
  shape: Block['shape']
  drawn: string | null
  depth: number
  row: number
  strong: boolean
  lead: number | null
  leadEnd: number
}

/** Reads markers, joins a marker that stands alone (a cell, a line) to the words behind it. */
export function settle(text: string, raws: readonly Raw[]): Block[] {
  const steps = settleSteps(text, raws)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same for a long page, which is not to be kept waiting meanwhile. */
export function* settleSteps(text: string, raws: readonly Raw[]): Generator<void, Block[]> {
  const blocks: Block[] = []
  for (let i = 0; i < raws.length; i++) {
    if (i % 500 === 499) yield
    const raw = raws[i]
    if (!raw) continue
    const next = raws[i + 1]
    const words = text.slice(raw.start, raw.end)
    const lone = raw.drawn === null || raw.drawn === '•' ? loneMarker(words) : null
    if (lone && next && next.drawn === null && joins(raw, next, text, lone)) {
      blocks.push(
        block(
          { ...next, start: raw.start, depth: Math.min(raw.depth, next.depth) },
          lone,
          next.start,
        ),
      )
      i++
    } else blocks.push(...read(text, raw))
  }
  yield
  return withBareMarkers(text, withoutInitials(text, blocks))
}

/** "A Approve the plan", "1 That the plan be approved": what a list without stops may begin with. */
const bareFirst =
  /^(?:A (?=\p{Lu}\p{Ll})|1 (?=(?:That|To|Note|Agree|Approve|Delegate|Authorise|Endorse|Recommend|Grant|Award|Adopt)[sd]?\b))/u
/** A letter or a number without a stop, before a capital. */
const bareMarker = /^([A-I]|[1-9]\d?) (?=[\p{Lu}“£])/u

/** A list whose markers carry no stop: read as one where at least two blocks run on ("A …", "B …"). */
function withBareMarkers(text: string, blocks: Block[]): Block[] {
  for (let i = 0; i < blocks.length; i++) {
    const first = blocks[i]
    if (!first || first.marker !== null || !'A1'.includes(text.charAt(first.words))) continue
    const letters = text.charAt(first.words) === 'A'
    let end = i
    while (isNth(text, blocks[end], end - i, letters)) end++
    const run = blocks.slice(i, end)
    if (run.length < 2) continue
    if (!bareFirst.test(text.slice(first.words, first.words + 16)) && !areSentences(text, run))
      continue
    for (const [n, one] of run.entries()) {
      const marker = bareMarker.exec(text.slice(one.words, one.words + 4))?.[1] ?? ''
      blocks[i + n] = { ...one, marker, style: '#', words: one.words + marker.length + 1 }
    }
    i = end - 1
  }
  return blocks
}

/** Whether a block begins with the nth letter or figure of such a list. */
function isNth(text: string, block: Block | undefined, n: number, letters: boolean): boolean {
  if (!block || block.marker !== null) return false
  const head = bareMarker.exec(text.slice(block.words, block.words + 4))?.[1]
  return head === (letters ? 'ABCDEFGHI'.charAt(n) : String(n + 1))
}

/** "1 The pool be repaired.", "2 The sum of £5,400 be found.": sentences of their own, not "1 Bedroom", "2 Bedroom". */
function areSentences(text: string, run: readonly Block[]): boolean {
  const said = run.map((one) => text.slice(one.words, one.at.end))
  const seconds = new Set(said.map((words) => words.split(' ')[1]))
  return (
    said.every((words) => /^\d/.test(words) && words.split(' ').length > 4) &&
    said.every((words) => /[.;:]$|; (?:and|or)$/.test(words)) &&
    (seconds.size > 1 || seconds.has('That') || seconds.has('The'))
  )
}

function joins(raw: Raw, next: Raw, text: string, lone: Marker): boolean {
  if (loneMarker(text.slice(next.start, next.end))) return false
  if (raw.shape === 'cell') return next.row === raw.row && raw.row >= 0
  if (raw.row !== next.row || /^\d{3,}|\//.test(lone.value)) return false
  return raw.shape !== 'heading' && next.shape !== 'heading' && lone.style !== '#'
}

function read(text: string, raw: Raw): Block[] {
  const words = text.slice(raw.start, raw.end)
  const marker = markerAt(words)
  if (raw.drawn !== null && (raw.drawn !== '•' || marker === null)) {
    // A list that draws its own numbers and prints them too: the printed one is what a reader cites.
    if (!marker || marker.value === '•')
      return [
        block(raw, { value: raw.drawn, style: '', length: 0 }, raw.start + (marker?.length ?? 0)),
      ]
  }
  if (!marker) return [block(raw, null, raw.start)]
  const rest = markerAt(words.slice(marker.length))
  // "2. (a) The scheme …": two levels open in one block.
  if (rest && rest.style !== marker.style && marker.value !== '•' && rest.value !== '•') {
    const second = raw.start + marker.length
    return [
      block({ ...raw, end: second }, marker, second),
      block({ ...raw, start: second }, rest, second + rest.length),
    ]
  }
  return [block(raw, marker, raw.start + marker.length)]
}

function block(raw: Raw, marker: Marker | null, words: number): Block {
  return {
    at: { start: raw.start, end: raw.end },
    shape: raw.shape,
    marker: marker?.value ?? null,
    style: marker?.style ?? '',
    words,
    depth: raw.depth,
    ...(raw.row >= 0 ? { row: raw.row } : {}),
    strong: raw.strong,
    lead: raw.strong ? raw.end : (raw.lead ?? raw.start),
  }
}

/** "A. Smith spoke" is a name unless the letters run on: "A. …", "B. …". */
function withoutInitials(text: string, blocks: readonly Block[]): Block[] {
  const letters = new Set(
    blocks.filter((b) => b.style === '#.' && /^[A-Z]$/.test(b.marker ?? '')).map((b) => b.marker),
  )
  return blocks.map((b) => {
    if (b.style !== '#.' || !b.marker || !/^[A-Z]$/.test(b.marker)) return b
    const code = b.marker.charCodeAt(0)
    const neighbours = [code - 1, code + 1].some((c) => letters.has(String.fromCharCode(c)))
    const name = /^\p{Lu}[\p{L}’'-]+(?:,| (?:and|said|asked|moved|noted|was|spoke)\b)/u.test(
      text.slice(b.words, b.words + 40),
    )
    if (name || !(neighbours || b.marker === 'A' || fromRoman(b.marker) !== null))
      return { ...b, marker: null, style: '', words: b.at.start }
    return b
  })
}

const invisible = new RegExp(`[${unseen}]`, 'g')

/** Words without a page: one block a line, white space folded, empty lines dropped. */
export function fromString(given: string): Words {
  const raws: Raw[] = []
  let text = ''
  for (const line of given.split(/\r?\n/)) {
    const words = line
      .replace(invisible, '')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim()
    if (!words) continue
    if (text) text += '\n'
    const start = text.length
    text += words
    const indent = line.length - line.trimStart().length
    raws.push({
      start,
      end: text.length,
      shape: 'paragraph',
      drawn: null,
      depth: indent * 3,
      row: -1,
      strong: false,
      lead: start,
      leadEnd: start,
    })
  }
  return { text, blocks: settle(text, raws) }
}

/** The first block that ends after a place; blocks stand in the order of the text. */
export const firstAfter = (blocks: readonly Block[], place: number): number =>
  firstPlace(blocks.length, (n) => (blocks[n]?.at.end ?? 0) > place)

/** The blocks that lie inside `at`, cut to it where they reach over its edges. */
export function blocksIn(words: Words, at: At): Block[] {
  const found: Block[] = []
  if (at.end <= at.start) return found
  let first = firstAfter(words.blocks, at.start)
  // Markers without words of their own stand just before the first.
  while ((words.blocks[first - 1]?.at.start ?? -1) >= at.start) first--
  for (let i = first; i < words.blocks.length; i++) {
    const b = words.blocks[i]
    if (!b || b.at.start >= at.end) break
    if (b.at.start >= at.start && b.at.end <= at.end) found.push(b)
    else {
      const start = Math.max(b.at.start, at.start)
      const cut = start > b.at.start
      found.push({
        ...b,
        at: { start, end: Math.min(b.at.end, at.end) },
        marker: cut && start > b.words ? null : b.marker,
        style: cut && start > b.words ? '' : b.style,
        words: Math.max(b.words, start),
        lead: Math.max(b.lead, start),
      })
    }
  }
  return found
}
