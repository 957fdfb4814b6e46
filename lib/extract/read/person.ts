import type { Person } from '../../model/facts'
import type { At } from '../../text/shapes'
import { hasPostNoun } from './post'

/** A person or post that a label names; `at` is where the name and post stand in the value. */
export interface ReadPerson {
  readonly person: Person
  readonly at: At
}

const honorific =
  /^(?:the )?(?:councillors?|cllrs?|cllr|mr|mrs|ms|miss|dr|sir|dame|lord|lady|alderman|ald|prof(?:essor)?|rev|y cynghorydd|cynghorydd|cyng)\b\.?/i

/** "Jo Example", "Cllr Jo Example", "A Example-Jones", "van der Berg": words that name a person. */
const nameWord = /^(?:\p{Lu}[\p{L}’'.-]*|van|de|der|den|von|da|di|du|la|le|al|ap|ab|bin|mc|o’|d’)$/u

const email = /\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}\b/
// "Tel: 01234 567890", "(01234) 567 890", "+44 20 7946 0000", "0300 123 4567 ext. 12"
const phone = /(?:\+44 ?(?:\(0\) ?)?|\(?\b0)\d(?:[ ()-]{0,2}\d){7,11}(?: ?(?:ext?\.?|x) ?\d{2,5})?/
// Where the name and post end and the ways to reach them begin
const reach =
  /[\s,;(–-]{0,8}(?:\b(?:e-?mail|e-?bost|tel(?:ephone)?(?: no)?|ff[oô]n|phone|mobile|direct line|ext)\b\s?\.?\s?(?::|\(|(?=[\d(+]|address|$))|\[email\b|\bon (?=\(?0\d)|\bor (?=e-?mail)|[\w.+-]{1,64}@|(?:\+44|\(?\b0\d{2})[\d ()-]{6})/i

/** A value of more characters is prose: whom it names cannot be told. */
const tooLong = 2000

/**
 * The people that a label's value names, each with post, e-mail and telephone where they are printed.
 * Names and posts stand in either order ("Director of Place, Jo Example"); honorifics stay; a post
 * alone has no name. A stripped address ("[email protected]") is none. Source: MODERNGOV, "Value traps".
 */
export function readPeople(role: string, value: string): ReadPerson[] {
  if (value.length > tooLong) return []
  const people: ReadPerson[] = []
  for (const part of partsOf(value)) {
    const text = value.slice(part.start, part.end)
    const stop = reach.exec(text)
    const rest = stop ? text.slice(stop.index) : ''
    const said = stop ? text.slice(0, stop.index) : text
    const lead = /^[\s,;:–-]*(?:and )?/.exec(said)?.[0].length ?? 0
    const core = said
      .slice(lead)
      .replace(/[\s,;:–(-]+$/, '')
      .replace(/\.$/, '')
    const address = email.exec(rest)?.[0] ?? null
    const number = phone.exec(rest)?.[0] ?? null
    const last = people.at(-1)
    if (core === '' || /^(?:none|n\/a|not applicable|tbc|various)$/i.test(core)) {
      // "Email: a@b Tel: 01…" of the person before, where a comma parted them
      if (last && core === '')
        Object.assign(last.person, {
          email: last.person.email ?? address,
          phone: last.person.phone ?? number,
        })
      continue
    }
    const start = part.start + lead
    const whole = core.replace(/\s+/g, ' ')
    const bare = bareOf(whole)
    people.push({
      person: { role, ...nameAndPost(bare), email: address, phone: number },
      at: { start, end: start + core.length },
    })
  }
  return people
}

/** Without a bracketed note that is no part of a post: "Jo Example (Direct Line 01234 …)". */
const bareOf = (text: string) => text.replace(/\s*\((?:direct|tel|ext|email)\b[^)]*\)?$/i, '')

/**
 * Several people in one value: lines, semicolons between whole entries, "/" or "and" or a comma before
 * a second full name. A semicolon before a post ("Jo Example; Head of Place") parts nothing.
 */
function partsOf(value: string): At[] {
  const parts: At[] = []
  let start = 0
  const joint =
    /\n+|;\s*|,\s+|\s+(?:and|&)\s+|\s\/\s|(?<=\.)\s+(?=\p{Lu})|(?<=@[\w.-]{3,80})\s+(?=\p{Lu})/gu
  for (const m of value.matchAll(joint)) {
    const before = value.slice(start, m.index)
    const after = value.slice(m.index + m[0].length)
    if (!startsAnew(before, after, m[0])) continue
    parts.push({ start, end: m.index })
    start = m.index + m[0].length
  }
  parts.push({ start, end: value.length })
  return parts.filter((p) => value.slice(p.start, p.end).trim() !== '')
}

function startsAnew(before: string, after: string, joint: string): boolean {
  if (before.trim() === '') return false
  const first = (/^[^,;\n]*/.exec(after)?.[0] ?? '').split(reach)[0] ?? ''
  const lastPart = before.split(/[,;\n]/).at(-1) ?? before
  if (joint.includes('\n')) return !reach.test(first) || first !== ''
  if (/@|\d{5}/.test(before.slice(-90)) && /^\p{Lu}/u.test(first))
    return isName(first) || hasPostNoun(first)
  // "Jo Example, Sam Sample" are two; "Jo Example, Head of Place" and "Head of Place, Jo Example" are one
  if (!isName(first)) return false
  if (isName(lastPart.trim())) return true
  // "Head of A, Jo Example, Sam Sample": the post before has its name already
  return hasPostNoun(lastPart) && before.split(',').some((p) => isName(p.trim()))
}

/** Two to five capitalised words (or an honorific and one) none of which is a post. */
function isName(text: string): boolean {
  const folded = text.trim().replace(/[.,;]+$/, '')
  const title = honorific.exec(folded)
  const words = folded
    .slice(title?.[0].length ?? 0)
    .trim()
    .split(/\s+/)
  if (words.length < (title ? 1 : 2) || words.length > 5) return false
  return (
    words.every((w) => nameWord.test(w)) &&
    (title !== null || !hasPostNoun(folded)) &&
    !unit.test(folded)
  )
}

/** Teams and services that look like names: "Democratic Services", "Members Support", "Local Services Portfolio". */
const unit =
  /\b(?:services?|support|team|department|unit|office|council|committee|administration|administrator|portfolio|group|governance|directorate|board|section|finance|housing|planning|legal|education|transport|environment|resources|communities|development|strategy|corporate|property)\b/i

function nameAndPost(text: string): { name: string | null; post: string | null } {
  if (isName(text)) return { name: text, post: null }
  // "Jo Example, Head of Place" · "Jo Example; Head of Place" · "Jo Example - Head of Place"
  for (const m of text.matchAll(/\s*[,;:]\s+|\s+[–-]\s+/g)) {
    const before = text.slice(0, m.index)
    const after = text.slice(m.index + m[0].length)
    if (isName(before)) return { name: before, post: after }
  }
  // "Director of Place, Cllr Jo Example": the name is the last part
  const tail = /^(.*?)(?:\s*[,;:]\s+|\s+[–-]\s+)([^,;:]+)$/s.exec(text)
  // "Cabinet Member - Clean Streets" is a portfolio: only a post that has its field already is followed by a name
  if (
    tail?.[1] &&
    tail[2] &&
    isName(tail[2]) &&
    (honorific.test(tail[2]) || /\b(?:of|for)\b|[,–-]/.test(tail[1]))
  )
    return { name: tail[2], post: tail[1] }
  // "Director of Place (Jo Example)" and "Jo Example (Head of Place)"
  const aside = /^(.+?)\s*\(([^()]+)\)$/.exec(text)
  if (aside?.[1] && aside[2]) {
    if (isName(aside[2])) return { name: aside[2], post: aside[1] }
    if (isName(aside[1])) return { name: aside[1], post: aside[2] }
  }
  // "Cabinet Member for Place Councillor Jo Example"
  const titled = /^(.+?)\s+((?:councillor|cllr|alderman)\b.*)$/i.exec(text)
  if (titled?.[1] && titled[2] && hasPostNoun(titled[1]) && isName(titled[2]))
    return { name: titled[2], post: titled[1] }
  return gluedPost(text)
}

/** "Jo Example Democratic Services Officer": two words of a name and then a post without a comma. */
function gluedPost(text: string): { name: string | null; post: string | null } {
  const words = text.split(' ')
  const title = honorific.test(text) ? 1 : 0
  const head = words.slice(0, 2 + title).join(' ')
  const tail = words.slice(2 + title).join(' ')
  if (tail !== '' && isName(head) && hasPostNoun(tail) && !/^(?:of|for|and|&)\b/.test(tail))
    return { name: head, post: tail }
  return hasPostNoun(text) || unit.test(text)
    ? { name: null, post: text }
    : { name: text, post: null }
}
