import type { At } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import { beginsPost, postText, type ReadPost, readPost } from '../../read/post'
import { consultationsIn } from './consultees'
import { reaches, subjectBefore } from './subject'

/** Who is given power, as one clause says it. `from`: where the words that give it begin. */
export interface Head {
  readonly from: number
  readonly to: ReadPost
}

// "delegate", "DELEGATED", "delegating", "delegation", "sub-delegated" (and "delagated")
const delegating =
  /\b(?:del[ae]gat(?:e[sd]?|ing|ions?)|(?<!\b[pb]h?(?:ŵ|w)erau |[pb]h?enderfyniad(?:au)? |swyddogion? )(?:d?dirprwy(?:o|wyd|edig)))\b/gi
// "authorise", "authorizes", "authorised", "authoried", "empowers"
const authorising =
  /\b(?:authori[sz]?(?:e[sd]?|ing)|empower(?:s|ed|ing)?|mandated?|[gh]?awdurdod(?:i|wyd|ir|odd))\b/gi
// "authority be given to", "grant approval to", "be given permission to"
const giving = /\b(?:giv(?:e[ns]?|ing)|grant(?:s|ed|ing)?|conferred|provided)\b/gi

const powers =
  '(?:authority|authorisation|authorization|powers?|responsibilit(?:y|ies)|approval|permission|discretion|consent|decision[- ]making)'
const beforePassive =
  /\b(?:be|is|are|was|were|being)(?: also| hereby| further| therefore| each| jointly)?(?: (?:given|granted|provided with|afforded|conferred))?(?: the| full| all)?\s*$/i
const hasPower = /\b(?:shall|will|to) have(?: the| full)?\s*$/i
/** Powers that somebody has already, or that a scheme gives: no delegation is made. */
const already =
  /\b(?:has|have|had)(?: previously| already| now)? been(?: previously| already| given| granted)*\s*$|\b(?:previously|already|non|not|not be|cannot|nor)[ -]*$|\b(?:under|using|via|through|scheme of|schemes? of|exercise of|exercising|within|of the|accordance with|line with|pursuant to|further to|following|as per|by virtue of|existing|current|general|generic|specific|officer)(?: (?:his|her|their|its|the|existing|officer|general|current))*\s*$/i
const history =
  /\b(?:decision|resolution|minute|report|paper|request(?:s|ed)?|seek(?:s|ing)?|sought)\b[^,;.]{0,60}$/i
const thing =
  /^\s*(?:decisions?|officers?|items?|matters?|budgets?|schools?|services?|bod(?:y|ies)|functions?|limits?|authorit(?:y|ies) (?:under|limits?)|powers? under)\b/i
const atLarge =
  /^(?:(?:the|relevant|appropriate|council|senior|all|those|named|other|any|lead|its|and|key|local|client|legal|authority)[’'s]* )*(?:council )?(?:officers?|members|staff|councillors|managers)(?: of the council)?$/i

/** A look at a part of the text before it is read: "delegate", "authorise", or "give" beside a power. */
export const mayGivePower = (text: string, at: At): boolean =>
  speaks(text, at, topic.delegates | topic.authorises) ||
  (speaks(text, at, topic.gives) && speaks(text, at, topic.power))

/** Everyone to whom a clause gives power, in order of place. */
export function headsIn(text: string, clause: At): Head[] {
  const heads: Head[] = []
  const add = (head: Head | null) => {
    if (head && !heads.some((h) => h.to.at.start === head.to.at.start)) heads.push(head)
  }
  for (const m of matches(delegating, text, clause)) add(delegated(text, clause, m))
  for (const m of matches(authorising, text, clause)) add(authorised(text, clause, m))
  for (const m of matches(giving, text, clause)) add(given(text, clause, m))
  heads.sort((a, b) => a.to.at.start - b.to.at.start)
  return [...heads, ...heads.flatMap((h, i) => further(text, h, heads[i + 1]?.from ?? clause.end))]
    .filter((h) => !atLarge.test(postText(text, h.to)))
    .sort((a, b) => a.to.at.start - b.to.at.start)
}

function* matches(pattern: RegExp, text: string, { start, end }: At): Generator<At> {
  const regex = new RegExp(pattern)
  regex.lastIndex = start
  const within = text.slice(0, end)
  for (let m = regex.exec(within); m; m = regex.exec(within))
    yield { start: m.index, end: m.index + m[0].length }
}

const before = (text: string, clause: At, at: number, size = 120) =>
  text.slice(Math.max(clause.start, at - size), at)

function delegated(text: string, clause: At, word: At): Head | null {
  const said = before(text, clause, word.start)
  const after = text.slice(word.end, Math.min(clause.end, word.end + 900))
  const isDelegating = /ing$/i.test(text.slice(word.start, word.end))
  if (
    thing.test(after) ||
    (already.test(said) && !/\bbe (?:given|granted)(?: \w+)?\s*$/i.test(said))
  )
    return null
  if (history.test(said) && (isDelegating || /\bto\s*$/i.test(said))) return null
  const passive = beforePassive.exec(said) ?? hasPower.exec(said)
  if (passive && !/^\s*(?:,|\(|to (?:the )?\p{Lu})/u.test(after)) {
    const subject = subjectBefore(text, clause, word.start - (said.length - passive.index))
    if (subject) return { from: subject.at.start, to: subject }
  }
  if (
    passive &&
    /^\s+to\s/.test(after) &&
    !beginsPost(text, word.end + (/^\s+to\s+(?:the\s+)?/.exec(after)?.[0].length ?? 0))
  ) {
    const subject = subjectBefore(text, clause, word.start - (said.length - passive.index))
    if (subject) return { from: subject.at.start, to: subject }
  }
  const object = objectOfGiving(text, clause, word.start, after)
  if (object) return object
  const to = destination(text, { start: word.end, end: Math.min(clause.end, word.end + 900) })
  return to && { from: word.start, to }
}

/** "…, in consultation with the Chair, " between the post and what it is given. */
const interposed =
  /^,? ?\(?(?:(?:in|following|after|on|subject to) (?:prior )?consultation with|where|if|when|acting|jointly with)\b[^.;:]{3,160}[,)]\s*$/i

/** "give the Town Clerk delegated powers to": the post between the verb and what is given. */
function objectOfGiving(text: string, clause: At, word: number, after: string): Head | null {
  if (!new RegExp(`^\\s+(?:full |all )?${powers}\\b`, 'i').test(after)) return null
  const said = before(text, clause, word, 300)
  const verb = /.*\b(?:giv(?:e|es|ing)|grant(?:s|ing)?|award(?:s|ing)?)\s+(?=\S)/is.exec(said)
  if (!verb) return null
  const start = word - said.length + verb[0].length
  const post = readPost(text, start)
  const gap = post ? text.slice(post.at.end, word) : ''
  return post &&
    (reaches(text, post, word - (/\s*$/.exec(said)?.[0].length ?? 0)) || interposed.test(gap))
    ? { from: start, to: post }
    : null
}

/** "… to the Director of Place": the first post that "to" (or "for … to") leads to. */
function destination(text: string, where: At): ReadPost | null {
  const towards = /\b(to|for|upon|i)(?:['’]r)?(?: both| either)?\s+(?=\S)/gi
  towards.lastIndex = where.start
  const within = text.slice(0, where.end)
  for (let m = towards.exec(within); m; m = towards.exec(within)) {
    const from = m.index + m[0].length
    const far = m.index - where.start > 30
    if (
      /\b(?:report(?:s|ed|ing)?(?: back)?|back|recommend\w*|refer\w*|submi\w+|subject|pursuant|accord\w*|relat\w+|append\w+|respect|present\w*|pay\w*|lease|sale|award|owed|due)\s*$/i.test(
        before(text, where, m.index, 24),
      )
    )
      continue
    const post = readPost(text, from, !far)
    if (!post || post.at.start >= where.end) continue
    if (
      m[1]?.toLowerCase() === 'for' &&
      !/^[,)\s]*(?:\([^)]*\)\s*)?(?:,?\s*(?:in|following|after|having)\b.{0,300}?\s)?to\b/s.test(
        text.slice(post.at.end, post.at.end + 340),
      )
    )
      continue
    return post
  }
  return null
}

function authorised(text: string, clause: At, word: At): Head | null {
  const said = before(text, clause, word.start)
  const after = text.slice(word.end, Math.min(clause.end, word.end + 900))
  if (already.test(said)) return null
  const passive =
    /\b(?:be|is|are|was|were)(?: also| hereby| further| therefore| each| jointly)?\s*$/i.exec(said)
  const byWhom = /^\s+by\s+(?=\S)/.exec(after)
  if (byWhom) {
    // "enhancements to be authorised by the Head of Property"
    const post =
      passive && /^(?:to )?be\b/i.test(passive[0])
        ? readPost(text, word.end + byWhom[0].length)
        : null
    return post && { from: word.start, to: post }
  }
  if (passive) {
    const subject = subjectBefore(text, clause, word.start - (said.length - passive.index))
    return subject && { from: subject.at.start, to: subject }
  }
  if (history.test(said) && /\bto\s*$/i.test(said)) return null
  return objectAfter(text, clause, word)
}

/** "authorises the Director, in consultation with the Leader, to": a post right behind, and "to" somewhere after it. */
function objectAfter(text: string, clause: At, word: At): Head | null {
  let from =
    word.end +
    (/^(?:['’]r)?[\s:]*(?:(?:that|yr?)\s+)?/.exec(text.slice(word.end, clause.end))?.[0].length ??
      0)
  if (text.charAt(from) === ',') {
    const [first] = consultationsIn(text, { start: from, end: clause.end })
    if (!first || first.at.start > from + 3) return null
    from = first.at.end + (/^[\s,]*/.exec(text.slice(first.at.end, clause.end))?.[0].length ?? 0)
  }
  const post = readPost(text, from)
  if (!post || post.at.end > clause.end) return null
  return /\b(?:to|i)\b/.test(text.slice(post.at.end, Math.min(clause.end, post.at.end + 900)))
    ? { from: word.start, to: post }
    : null
}

/** "approval be given to the Director to sign", "grant authority to X to", "X be given permission to". */
function given(text: string, clause: At, word: At): Head | null {
  const said = before(text, clause, word.start)
  const after = text.slice(word.end, Math.min(clause.end, word.end + 900))
  if (already.test(said) || /^\s+(?:\w+ ){0,2}delegat/i.test(after)) return null
  const passive = /\b(?:be|is|are|was|were)(?: also| hereby)?\s*$/i.exec(said)
  const named = new RegExp(`^\\s+(?:the |full |all |necessary |any )*${powers}\\b`, 'i').exec(after)
  if (passive && named) {
    const subject = subjectBefore(text, clause, word.start - (said.length - passive.index))
    return subject && { from: subject.at.start, to: subject }
  }
  const isSubject =
    passive && new RegExp(`\\b${powers}\\b[^;]{0,110}$`, 'i').test(said.slice(0, passive.index))
  if (!isSubject && !named) return null
  const start = word.end + (named?.[0].length ?? 0)
  const step = /^\s+(?:to|for)\s+/.exec(text.slice(start, clause.end))
  const post = step ? readPost(text, start + step[0].length, false) : null
  return post && /^.{0,340}?\bto\b/s.test(text.slice(post.at.end, clause.end))
    ? { from: word.start, to: post }
    : null
}

/** "… to award the contract and (to) the Head of Law to seal it": another delegate of the same verb. */
function further(text: string, head: Head, end: number): Head[] {
  const found: Head[] = []
  const asked = consultationsIn(text, { start: head.to.at.start, end })
  const joint = /\band\s+(?:also\s+)?(?:to\s+)?(?=the\s)/g
  joint.lastIndex = head.to.at.end
  const within = text.slice(0, end)
  for (let m = joint.exec(within); m; m = joint.exec(within)) {
    const at = m.index
    if (asked.some((c) => at >= c.at.start && at < c.at.end)) continue
    const post = readPost(text, at + m[0].length)
    if (!post || post.at.end > end) continue
    const [own] = consultationsIn(text, { start: post.at.end, end })
    const behind = own && own.at.start - post.at.end < 4 ? own.at.end : post.at.end
    if (/^[\s,)]*to\s/.test(text.slice(behind, end))) found.push({ from: at, to: post })
  }
  return found
}
