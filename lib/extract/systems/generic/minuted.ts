import type { At } from '../../../text/shapes'
import type { SectionRole } from '../../shapes'

/** A part of a paragraph that tells by itself what was resolved. */
export interface Minuted {
  readonly role: SectionRole
  readonly at: At
}

const adverbs = '(?:then |also |therefore |unanimously |duly |subsequently )*'
/** "… and it was agreed that he be sent a copy": the sentence goes on from what was said before. */
const goesOn = new RegExp(
  `[\\p{L}\\d,;’)] (it was ${adverbs}(?:resolved|agreed|decided)(?: unanimously)? (?:that|to) )`,
  'gu',
)
/** What is reported, or hangs on something, was not decided at this meeting. */
const reported =
  /\b(?:that|when|whether|if|where|because|since|until|what|which|how|after|as|said|once)$/i
const earlier =
  /\b(?:last|previous|earlier|prior) (?:\w+ )?(?:meeting|year|month)\b|\bpreviously\b|\bin (?:19|20)\d\d\b/i

const proposed = /\b(?:proposed|moved)\b[^.;]{0,120}?\bthat (?=\S)/gi
/** "Resolution passed.", "Carried unanimously.", "This was agreed.", "All in favour." */
const carried =
  /^\(?(?:(?:the )?(?:resolution|motion|proposal|vote)|this|all|it)?(?: was| were| is)?\s*(?:unanimously )?(?:passed|carried|agreed|approved|resolved|in favour)\b(?! (?:to|that|by (?:email|letter)))/i

/**
 * The sentences of a paragraph of minutes that decide something where no finder looks for an opener: in the
 * middle of a sentence, a motion with "Resolution passed." after it, and "RESOLVED" in a text without paragraphs.
 */
export function minutedIn(text: string, at: At): Minuted[] {
  const words = text.slice(at.start, at.end)
  const found: Minuted[] = []
  const push = (role: SectionRole, start: number, end: number) => {
    // Where no sentence ends there is none to be read: a clause that was cut would be another one.
    if (end - start < longest)
      found.push({ role, at: { start: at.start + start, end: at.start + end } })
  }
  for (const m of words.matchAll(goesOn)) {
    const start = m.index + m[0].length - (m[1]?.length ?? 0)
    const sentence = startOf(words, start)
    const before = words.slice(sentence, start).trimEnd()
    // What was decided elsewhere is told, and no finder may take it for this meeting's.
    if (reported.test(before.replace(/,$/, '')) || earlier.test(before))
      push('other', sentence, endOf(words, start))
    else push('minutes', start, endOf(words, start))
  }
  for (const m of words.matchAll(proposed)) {
    const start = m.index + m[0].length
    const end = endOf(words, start)
    if (carried.test(words.slice(end, end + 80).trimStart())) push('decision', start, end)
  }
  if (words.length > 400)
    for (const m of words.matchAll(/(?<=[\p{L}\d.)] )RESOLVED\b/gu))
      if (
        !/\b(?:and|was|were|unanimously)$/i.test(
          words.slice(Math.max(0, m.index - 20), m.index).trimEnd(),
        )
      )
        push('minutes', m.index, endOf(words, m.index))
  return apart(found.sort((a, b) => a.at.start - b.at.start))
}

/** "Decision Ref: 2026/43", "Date of Decision:": a page of decisions, where "I have agreed to" is no mere talk. */
export const isOfDecisions = (text: string): boolean =>
  /\b(?:decision (?:ref|maker|date|notice|number|record)|date of (?:the )?decision|record of decision)\b/i.test(
    text,
  )

const byMe =
  /(?<=^|[.;:] )(?:(?:accordingly|therefore|consequently|having [^.;]{1,200}),? )?I (?:have |hereby |therefore |have therefore )?(?:agreed?|decided?|resolved?) (?:to|that) (?=\S)/gi

/** What one person decided: "Accordingly, I have agreed to sign the letter." */
export function decidedByMe(text: string, at: At): Minuted[] {
  const words = text.slice(at.start, at.end)
  return [...words.matchAll(byMe)].flatMap((m) => {
    const start = m.index + m[0].length
    const end = endOf(words, start)
    return { role: 'decision', at: { start: at.start + start, end: at.start + end } }
  })
}

/** Where items of minutes begin in a text that was pasted without its paragraphs: after "154/25", "155/25" … */
export function itemsInside(text: string, at: At): At[] {
  const words = text.slice(at.start, at.end)
  if (words.length < 400) return []
  const run: { is: number; at: At }[] = []
  for (const m of words.matchAll(/(?<=^|\s)(\d{1,4})\/\d{2,4}\.? (?=\p{Lu})/gu)) {
    const is = Number(m[1])
    const last = run.at(-1)
    if (!last || (is > last.is && is <= last.is + 2))
      run.push({ is, at: { start: at.start + m.index, end: at.start + m.index + m[0].length } })
  }
  return run.length > 1 ? run.map((item) => item.at) : []
}

const abbreviated = /\b(?:Cllrs?|Mr|Mrs|Ms|Dr|Rev|St|Rd|No|Nos|a\.m|p\.m|e\.g|i\.e|approx|[A-Z])$/

/** No sentence of minutes is longer: what a hostile page repeats is not looked through again and again. */
const longest = 1500

/** The end of the sentence that holds a place, its full stop included. */
function endOf(words: string, from: number): number {
  const ahead = words.slice(from, from + longest)
  for (const m of ahead.matchAll(/[.!?](?=\s+[\p{Lu}“"(•]|\s*$)/gu)) {
    if (!abbreviated.test(ahead.slice(Math.max(0, m.index - 8), m.index))) return from + m.index + 1
  }
  return from + ahead.length
}

function startOf(words: string, place: number): number {
  const from = Math.max(0, place - longest)
  const stops = [...words.slice(from, place).matchAll(/[.!?]\s+(?=\p{Lu})/gu)]
  const last = stops.at(-1)
  return last ? from + last.index + last[0].length : from
}

function apart(found: readonly Minuted[]): Minuted[] {
  let end = 0
  return found.filter(({ at }) => {
    const isFree = at.start >= end
    if (isFree) end = at.end
    return isFree
  })
}
