import { blocksIn, firstAfter } from '../text/blocks'
import { cutBlock } from '../text/cut'
import type { At, Block, Words } from '../text/shapes'
import { endsInReasons, isOther } from './brief-reasons'
import { follows } from './find/resolution/clause-path'
import { othersLead } from './find/resolution/lead'
import { openerAt } from './find/resolution/opener'
import { speaks, topic } from './glance'
import { headingRole, toldInMinutes, toldRole } from './headings'
import type { OutlineSection, SectionRole } from './shapes'
import { endsOptions, headsOptions } from './told-options'
import { isAside, isTypedLabel } from './typed-labels'

/**
 * Headings that a clerk typed inside a section ("Reasons for decision:", "ALTERNATIVE OPTIONS:") divide
 * it as ModernGov's own do. One shared step between outline and finders.
 */
export function splitTypedHeadings(
  words: Words,
  sections: readonly OutlineSection[],
): { words: Words; sections: OutlineSection[] } {
  const cuts = new Map<Block, number[]>()
  const out: OutlineSection[] = []
  for (const section of sections) {
    // A table of votes has a row "Conflict Of Interests": no heading.
    if (section.role === 'documents' || section.role === 'votes') {
      out.push(section)
      continue
    }
    const heads = headingsIn(words, section, cuts)
    out.push(...divide(section, heads, words.text))
  }
  if (cuts.size === 0) return { words, sections: out }
  const blocks = words.blocks.flatMap((b) => {
    const places = cuts.get(b)
    return places ? cutBlock(words.text, b, places) : [b]
  })
  return { words: { text: words.text, blocks }, sections: out }
}

interface Heading {
  role: SectionRole
  at: At
  /** It heads the list or the one paragraph behind it, no more. */
  brief?: boolean
  /** Options that the minutes tell: they end where the meeting goes on. */
  told?: boolean
  /** What follows is decided under words of its own: the block is no heading. */
  leads?: boolean
}

/**
 * What was quoted or told under a typed heading ends where something is resolved ("The report
 * recommended: …", then "The Committee resolved: …"), and brief reasons end with their list.
 */
function resumes(
  section: OutlineSection,
  open: Heading | undefined,
  text: string,
  block: Block,
  blocks: readonly Block[],
): Heading | null {
  if (!open || (section.role !== 'minutes' && section.role !== 'decision')) return null
  if (open.role === 'decision' || open.role === 'minutes') return null
  const { role } = section
  const own = text.slice(block.words, block.at.end)
  // Behind "Voting: 7 for, 3 against" comes what was carried; "RESOLVED" ends whatever stands open.
  const ends =
    open.role === 'votes' ||
    /^\W*(?:resolved|penderfynwyd)\b/i.test(own) ||
    /recommend|propos|motion/i.test(text.slice(open.at.start, open.at.end))
  const resolved = ends && block.marker === null && isResolved(text, block)
  const past =
    open.brief === true &&
    (block.marker === null || (role === 'minutes' && isOther(block, open.at.end, blocks))) &&
    text.slice(open.at.end, block.at.start).trim() !== ''
  const goesOn = open.told === true && (endsOptions(own) || isResolved(text, block))
  return resolved || past || goesOn
    ? { role, at: { start: block.at.start, end: block.at.start } }
    : null
}

/** "Recommendations to Council:" behind what a Cabinet decided leads on to what it recommends; before it, an officer does. */
function recommended(
  { role }: OutlineSection,
  text: string,
  blocks: readonly Block[],
  i: number,
): Heading | null {
  const block = blocks[i]
  const own = (b: Block) => text.slice(b.words, b.at.end)
  if (!block || (role !== 'decision' && role !== 'minutes')) return null
  if (block.marker !== null || !speaks(text, block.at, topic.opener)) return null
  if (!othersLead.test(own(block))) return null
  const decided = (b: Block) => isResolved(text, b) || headingRole(own(b)) === 'decision'
  const before = blocks.slice(0, i).some(decided)
  if (!before && (role === 'minutes' || blocks.slice(i + 1).some(decided))) return null
  return { role, at: { start: block.at.start, end: block.at.start }, leads: true }
}

function isResolved(text: string, block: Block): boolean {
  const opener = openerAt(text, { start: block.words, end: block.at.end })
  if (!opener?.strong) return false
  const said = text.slice(block.words + opener.start, block.words + opener.end)
  return /resol|agreed|decided|penderfynwyd/i.test(said)
}

const toldIn = ({ role }: OutlineSection, own: string): SectionRole | null => {
  if (role === 'decision') return toldRole(own) ?? toldInMinutes(own)
  return role === 'minutes' ? toldInMinutes(own) : null
}

/** What a heading that we do not know can end. */
const divided: ReadonlySet<SectionRole> = new Set(['options', 'reasons', 'interests'])

/**
 * A heading that we do not know, where the ones that we know look the same: bold and short, in capitals or lettered as
 * they are ("(c) Relevant Scrutiny Committee" behind "(b) Alternative options"), and prose both before and after. A
 * bold title right below the heading is an option's own.
 */
function unknown(
  text: string,
  heading: Block | undefined,
  blocks: readonly Block[],
  i: number,
): boolean {
  const [before, block, next] = [blocks[i - 1], blocks[i], blocks[i + 1]]
  if (!heading?.strong || !block?.strong || !before || !next || next.strong) return false
  if (heading.marker !== null) return follows(heading, block)
  const own = text.slice(block.words, block.at.end)
  if (openerAt(text, { start: block.words, end: block.at.end })) return false
  return (
    block.marker === null &&
    block.shape === heading.shape &&
    block.row === heading.row &&
    own.length < 60 &&
    /^\p{Lu}/u.test(own) &&
    !/[.;,:!?–—-]$|\b(?:option|alternative|do(?:ing)? nothing)\b/i.test(own) &&
    before !== heading &&
    !before.strong
  )
}

/** "2. To delegate …" after the reason that was given for "1. …": the decision's own list goes on. */
function nextClause(blocks: readonly Block[], open: Heading | undefined, block: Block): boolean {
  if (open?.role !== 'reasons' || block.marker === null || block.marker === '•') return false
  const given = blocks.filter((b) => b.at.start >= open.at.start && b.at.start < block.at.start)
  if (given.length > 2 || given.some((b) => b.marker !== null)) return false
  const last = blocks.findLast((b) => b.at.start < open.at.start && b.marker !== null)
  return last !== undefined && follows(last, block)
}

function headingsIn(words: Words, section: OutlineSection, cuts: Map<Block, number[]>): Heading[] {
  const { text } = words
  const heads: Heading[] = []
  let last: { heading: Heading; row: number | undefined } | null = null
  /** The last block that is nothing but a heading. */
  let whole: Block | undefined
  const blocks = blocksIn(words, section.at)
  for (const [i, block] of blocks.entries()) {
    const own = text.slice(block.at.start, block.at.end)
    if (last && block.strong && /^\(.{1,40}\)$/.test(own) && block.row === last.row) {
      last.heading.at = { start: last.heading.at.start, end: block.at.end }
      continue
    }
    last = null
    const goesOn = nextClause(blocks, heads.at(-1), block)
    const resumed =
      (goesOn
        ? { role: section.role, at: { start: block.at.start, end: block.at.start } }
        : null) ??
      resumes(section, heads.at(-1), text, block, blocks) ??
      recommended(section, text, blocks, i)
    if (resumed) heads.push(resumed)
    if (resumed?.leads) continue
    if (headsOptions(text, block, blocks.slice(i + 1, i + 3))) {
      heads.push({ role: 'options', at: { ...block.at }, told: true })
      continue
    }
    const role =
      wholeHeading(text, block) ??
      (divided.has(heads.at(-1)?.role ?? 'other') && unknown(text, whole, blocks, i)
        ? ('other' as const)
        : null)
    if (role) {
      whole = block
      const heading = { role, at: { ...block.at } }
      heads.push(heading)
      last = { heading, row: block.row }
      continue
    }
    const inline = inlineHeadings(text, block)
    if (inline.length === 0 && heads.length > 0 && isAside(text, block))
      inline.push({ role: 'other', at: { start: block.words, end: block.lead } })
    const told = inline.length > 0 ? null : toldIn(section, own)
    if (told && resumed) heads.pop()
    if (told)
      inline.push({ role: told, at: { start: block.at.start, end: block.at.start }, brief: true })
    if (section.role !== 'reasons' && endsInReasons.test(own.slice(-60)))
      inline.push({ role: 'reasons', at: { start: block.at.end, end: block.at.end }, brief: true })
    if (inline.length === 0) continue
    // The block itself, where the section's edge cut this one out of it.
    const original = words.blocks[firstAfter(words.blocks, block.at.start)] ?? block
    const places = inline.flatMap((h) => [h.at.start, h.at.end])
    cuts.set(original, [...(cuts.get(original) ?? []), ...places])
    heads.push(...inline)
  }
  return heads
}

const saysItself = /\s?[:–—-]\s?(?:none|nil|n\/a|not applicable|dim)\b.{0,20}$/i

/** A block that is nothing but a heading. */
function wholeHeading(text: string, block: Block): SectionRole | null {
  const size = block.at.end - block.words
  if (size > 120 || (block.shape === 'item' && !block.strong)) return null
  const own = text.slice(block.words, block.at.end)
  // "Dispensations granted – none." says what stands under it.
  const role = saysItself.test(own) ? null : headingRole(own)
  if (!role) return null
  const looks =
    block.strong || block.shape === 'heading' || /[:–—-]\s*$/.test(own) || own === own.toUpperCase()
  if (looks) return role
  // A bare line that is one of these words alone is a heading whatever its type; "Vote", "Reports" may be a cell.
  return role === 'documents' || role === 'votes' || block.shape === 'cell' || !/^\p{Lu}/u.test(own)
    ? null
    : role
}

/** "Reason: To allow …", "Reason for the decision - there was …", "Note: …", "Decision: Approved". */
const opening = /^(.{3,90}?)(?:\s?:\s?[-–—]?\s|:[-–—]?(?=[A-Z])|\s[-–—]\s)(?=\S)/
/** Headings in the middle of a paragraph: only these set phrases, and only before a colon. */
const within =
  /(?<=[\s.;:)])(?:reasons? resolved|(?:the )?(?:above )?decisions? (?:above )?(?:was|were) made for the following reasons?|(?:the )?reasons?(?:\(s\))? for (?:making |taking )?(?:the |this )?decisions?|(?:any |details of any )?(?:declared )?conflicts? of interests?(?: declared)?|(?:note of )?dispensations?(?: granted)?|(?:any |other )?alternative options?(?: considered)?(?: and(?: \/ or| or)? ?(?:rejected|discounted))?|(?:other )?options considered(?: and rejected)?|officers? responsible for (?:effecting|implementing) the decision)\s?:(?=\s)/gi

/** In capitals a bare word will do: "… REASONS: 1. To keep …" */
const withinLoud =
  /(?<=[\s.;:)])(?:REASONS?(?: FOR (?:THE )?DECISIONS?)?|ALTERNATIVES?(?: OPTIONS?)?(?: CONSIDERED)?(?: AND REJECTED)?|OPTIONS CONSIDERED)\s?:(?=\s)/g

/** A colon or a dash between two words: nothing else parts a heading from what it heads. */
const parts = /:|\s[-–—]\s/

function inlineHeadings(text: string, block: Block): Heading[] {
  const found: Heading[] = []
  const own = text.slice(block.words, block.at.end)
  const first = parts.test(own) ? opening.exec(own) : null
  if (first && isTypedLabel(own))
    found.push({ role: 'other', at: { start: block.words, end: block.words } })
  else if (first?.[1]) {
    const role = headingRole(first[1])
    const strongLead = block.lead >= block.words + first[1].length
    const apt =
      role === 'reasons' ||
      role === 'options' ||
      role === 'interests' ||
      strongLead ||
      /:\s*$/.test(first[0])
    if (role && apt && role !== 'purpose')
      found.push({ role, at: { start: block.words, end: block.words + first[0].length } })
  } else if (block.lead > block.words && block.lead < block.at.end) {
    const lead = text.slice(block.words, block.lead)
    const role = headingRole(lead)
    if (role === 'reasons' || role === 'options')
      found.push({ role, at: { start: block.words, end: block.lead } })
  }
  if (!own.includes(':')) return found
  for (const m of [...own.matchAll(within), ...own.matchAll(withinLoud)].sort(
    (a, b) => a.index - b.index,
  )) {
    const start = block.words + m.index
    if (found.some((h) => start < h.at.end)) continue
    const role = headingRole(m[0])
    if (role) found.push({ role, at: { start, end: start + m[0].length } })
  }
  return found
}

const printed = ({ role, at }: Heading): boolean => role === 'decision' && at.end > at.start

/** "RECORD OF OFFICER DECISIONS" over a form that has its own "DECISION" further down. */
const isForm = (text: string, { at }: Heading): boolean =>
  /^\W*(?:record|notice|form|register) of\b/i.test(text.slice(at.start, at.end))

function divide(
  section: OutlineSection,
  heads: readonly Heading[],
  text: string,
): OutlineSection[] {
  if (heads.length === 0) return [section]
  // One that only goes on behind brief reasons prints no heading.
  const decides = heads.some(printed)
  const out: OutlineSection[] = []
  const push = (
    role: SectionRole,
    from: OutlineSection['from'],
    heading: At | null,
    start: number,
    end: number,
  ) => {
    let low = start
    let high = end
    while (low < high && /\s/.test(text[low] ?? '')) low++
    while (high > low && /\s/.test(text[high - 1] ?? '')) high--
    if (low < high || heading) out.push({ role, at: { start: low, end: high }, from, heading })
  }
  const first = heads[0]
  // What stands before a typed "Decision:" is its preamble: only an opener there would decide anything.
  const before = section.role === 'decision' && decides ? 'minutes' : section.role
  if (first && first.at.start > section.at.start)
    push(before, section.from, section.heading, section.at.start, first.at.start)
  heads.forEach((head, i) => {
    const asForm =
      head.role === 'decision' && isForm(text, head) && heads.slice(i + 1).some(printed)
    const ownRole = head.role === 'purpose' && section.role !== 'other' ? 'other' : head.role
    const role = asForm ? 'other' : ownRole
    push(role, 'typed-heading', head.at, head.at.end, heads[i + 1]?.at.start ?? section.at.end)
  })
  return out
}
