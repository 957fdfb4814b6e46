import type { At } from '../../../text/shapes'
import { beginsPost, fold, hasPostNoun, type ReadPost, readPost } from '../../read/post'

/** Whom a delegate must consult, in one phrase: "in consultation with the Leader and the Head of Law". */
export interface Consultation {
  /** The phrase from "in" to the last consultee. */
  readonly at: At
  /** The first to the last consultee. */
  readonly named: At
  readonly consulting: readonly string[]
}

// "in consultation with", "following full consultation with", "(after consulting", "having consulted with",
// "subject to consultation with", "in conjunction with", "mewn ymgynghoriad â"
const opener =
  /\b(?:(?:in|following|after|upon|on|through|by|subject to|and|or|with|having had|without) (?:(?:full|prior|further|close|due|appropriate|suitable|the) )*(?:consultations?|conjunction|liaison|discussions?)(?: and (?:agreement|engagement|liaison|collaboration|conjunction))? (?:with|of)|(?:after|having|when|by|following)(?: first)? consult(?:ing|ed)(?: with)?|mewn (?:ymgynghoriad|cydweithrediad) (?:â|ag|gyda)(?:['’]r)?|(?:ar ôl|gan|wedi) ymgynghori (?:â|ag|gyda)(?:['’]r)?)[\s:]+(?:the following\b[a-z ]{0,20}[:–-]+\s*)?/gi

/** All consultations that a clause prints, in order. */
export function consultationsIn(text: string, where: At): Consultation[] {
  const found: Consultation[] = []
  opener.lastIndex = where.start
  const within = text.slice(0, where.end)
  for (let m = opener.exec(within); m; m = opener.exec(within)) {
    if (/^without/i.test(m[0])) continue
    const from = m.index + m[0].length
    const post = readPost(text, from) ?? (/consult/i.test(m[0]) ? plainGroup(text, from) : null)
    if (!post || post.at.start >= where.end) continue
    const end = clipped(text, post.at, where.end)
    found.push({
      at: { start: m.index, end },
      named: { start: post.at.start, end },
      consulting: splitPosts(text, { ...post, at: { start: post.at.start, end } }),
    })
    opener.lastIndex = end
  }
  return found
}

/** "… following consultation with:", at the end of a lead-in: each item of its list names somebody. */
export const consultsBelow =
  /\b(?:consultations?|conjunction|liaison) with(?: the following\b[a-z ]{0,20})?\s*[:–-]+\s*$|\bconsulting(?: with)?\s*:\s*$/i

/** Who is named at the head of such an item. */
export function consulteeAt(text: string, { start, end }: At): Consultation[] {
  const post = readPost(text, start)
  if (!post || post.at.end > end) return []
  return [{ at: post.at, named: post.at, consulting: splitPosts(text, post) }]
}

/** A list that runs into the next words (", the Head of Law be authorised") ends before them. */
const clipped = (text: string, { start, end }: At, limit: number): number =>
  end <= limit
    ? end
    : start + text.slice(start, limit).replace(/[\s,]+(?:and )?(?:the )?$/, '').length

/** Those who hold no post: "trade unions", "ward members and residents". */
function plainGroup(text: string, from: number): ReadPost | null {
  const m =
    /^(?:the )?((?:(?!(?:to|be|is|are|on|in|for|by|who|which|that|as|before|prior|at|about|regarding|under)\b)[\p{L}’'-]+ ?){1,7})/iu.exec(
      text.slice(from, from + 120),
    )
  if (!m?.[1] || /^following\b/i.test(m[1])) return null
  const start = from + m[0].length - m[1].length
  return { at: { start, end: start + m[1].trimEnd().length }, gaps: [] }
}

const condition = '(?:where|if|as) (?:appropriate|necessary|required|relevant|applicable),?'
/** ", ", " and ", ", and, where appropriate, ", ", - ": the condition is no part of a name. */
const separator = new RegExp(
  `(?:\\s*,\\s*(?:(?:and|or|&)(?=[\\s,]))?|\\s+(?:and|or|&|ac|ac?['’]r)(?=[\\s,]))(?:,?\\s*${condition})?\\s*(?:[-–]\\s+)?|\\s+[-–]\\s+(?=the\\s)`,
  'g',
)
const leads = /^(?:(?:both|the|either|also|then|with|y|yr) )+/i

/** The consultees of a list, one string each, without "the". */
function splitPosts(text: string, post: ReadPost): string[] {
  // Brackets and stand-ins may hold commas: there they part nothing. Lengths stay.
  const blank = (s: string) => ' '.repeat(s.length)
  let masked = text.slice(post.at.start, post.at.end)
  for (const gap of post.gaps) {
    const from = gap.start - post.at.start
    const part = masked.slice(from, gap.end - post.at.start)
    masked = masked.slice(0, from) + blank(part) + masked.slice(from + part.length)
  }
  const plain = masked
  masked = masked.replace(/\([^()]*\)/g, (s) => '\u0001'.repeat(s.length))
  const items: string[] = []
  let start = 0
  const push = (end: number) => {
    const said = fold(plain.slice(start, end))
      .replace(condition, '')
      .replace(leads, '')
      .replace(/^[\s,–-]+|[\s,;:–-]+$/g, '')
    if (said !== '') items.push(said)
  }
  const joints = [...masked.matchAll(separator)]
  for (const [n, m] of joints.entries()) {
    const after = masked.slice(m.index + m[0].length, joints[n + 1]?.index)
    if (m.index < start || !beginsAnother(after, fold(plain.slice(start, m.index)), m[0])) continue
    push(m.index)
    start = m.index + m[0].length
  }
  push(plain.length)
  return items
}

/** Statutory titles that a chief officer usually holds beside a post of their own. */
const statutory =
  /^(?:s\.? ?151|section ?151|chief fin\w+|monitoring|returning|head of paid|senior information|data protection|deputy (?:section|s\.? ?151|monitoring))/i
const chiefOfficer = /director|head|solicitor|treasurer|manager|chief|secretary|lawyer|clerk/i

const named = /^(?:(?:the )?councillor|cllr|ald(?:erman)?|mr|mrs|ms|dr)\b\.? [^,]+$/i
const holds = /^(?:(?:deputy )?(?:cabinet|executive|portfolio|lead|leader|mayor|chair|vice)\b)/i
const department =
  /^(?:(?:\p{Lu}[\p{L}&-]+|and|&) ){0,3}(?:Services|Team|Department|Unit|Directorate|Human Resources|Finance|Procurement|Legal|HR)(?:$|[,.;)]|\s+(?:and|to|team)\b)/u

function beginsAnother(after: string, before: string, joint: string): boolean {
  const article =
    leads.test(after) ||
    /^(?:relevant|appropriate|respective|all|local|each|any|other) /i.test(after)
  const bare = after.replace(leads, '')
  // "Cllr Green, Cabinet Member for Verges": a name with its post
  if (joint.includes(',') && !leads.test(after) && named.test(before) && holds.test(bare))
    return false
  // "the Chief Executive and Legal Services": a post that has no field of its own, and a department
  if (department.test(bare) && !/\b(?:for|of)\b/i.test(before) && hasPostNoun(before)) return true
  if (!beginsPost(bare, 0, article))
    return (
      /^(?:trade unions?|ward|local|residents|stakeholders|political group)/i.test(bare) &&
      !hasPostNoun(bare.slice(0, 3))
    )
  if (article) return true
  const plainAnd = /^\s+(?:and|&)\s+$/.test(joint)
  // The head of the paid service is not its treasurer too
  if (plainAnd && /\bchief executive$/i.test(before) && !/^head of paid/i.test(bare)) return true
  if (plainAnd && statutory.test(bare)) return !chiefOfficer.test(before) || statutory.test(before)
  // "the Deputy Leader and Cabinet Member for Homes" is one person
  if (plainAnd && /\bdeputy (?:leader|mayor)(?: of the \w+)?$/i.test(before))
    return !/^(?:cabinet|portfolio|executive|lead)\b/i.test(bare)
  // "the Cabinet Member for Homes, Councillor Example" too
  return !(
    joint.includes(',') &&
    /^(?:councillor|cllr)\b/i.test(bare) &&
    /\b(?:member|holder|leader|chair\w*|mayor)\b/i.test(before)
  )
}
