// cspell:ignore ension yniad
import { type Finder, hiddenMarks, type Place, placesOf } from './place'
import { plainLetters } from './plain-letters'

/** "a@b.c": anything shorter is no address, and no number. */
const shortest = 5
/** The longest that the part of an address before its "@" may be, and all after it. */
const longest = { local: 64, domain: 64 * 9 }
// "j.nother" of "j.nother@marlbury.gov.uk", and what stands after the "@"
const local = /[\w.!#$%&'*+/=?^~-]+$/
const domain = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/
// The same with blanks around the sign, or with the signs written out: "[at]", "(at) … [dot]". "3 @ 12.50" is none.
const spacedLocal = /[\w.!#$%&'*+/=?^~-]+\s{0,3}$/
const dot = String.raw`(?:\.|\s{0,2}[[({<]\s{0,2}(?:dot|\.)\s{0,2}[\])}>]\s{0,2}|\sdot\s)`
const spelledDomain = new RegExp(
  String.raw`^\s{0,3}[\w-]{1,63}(?:${dot}[\w-]{1,63}){0,7}${dot}[a-z]{2,24}(?![\w-])`,
  'i',
)
const spelledAt = /[[({<]\s{0,2}(?:at|@)\s{0,2}[\])}>]|\sat(?=\s)/gi
// " at " and " dot " are words of every day: with them the address must end as addresses do
const saidDomain =
  /^\s{0,3}[\w-]{1,63}(?:\sdot\s[\w-]{1,63}){0,7}\sdot\s(?:uk|com|org|net|info|eu|wales|cymru|scot|london)(?![\w-])/i

// What parts the groups of a number: "01632 960 123", "01632.960.123", "(01632) 960-123", "01632 / 960123"
const gap = '[ ./()-]{0,3}'
const extension = String.raw`(?:,? ?(?:ext(?:ension|n)?|est(?:yniad)?|x)\.? ?:? ?\d{1,6}\b)?`
// "+44 (0)1632", "0044 1632", "(+44) 1632", "44 (0) 1632": a British number as it is dialled from abroad
const abroad = new RegExp(
  `(?<![\\d+=&])(?:\\(?(?:\\+ ?|00 ?)44\\)?|\\b44(?= ?\\(0\\)))${gap}(?:\\(?0\\)?${gap})?[1-9](?:${gap}\\d){8,9}(?!\\d)${extension}`,
  'gi',
)
// How one begins at home, after a code of three digits at least: "04/03/2026 10:00" begins with two
const begins = /\(?0[1-9]\d{1,9}/g
const group = new RegExp(`${gap}(\\d{2,8})`, 'y')
const extended = new RegExp(extension, 'iy')
// "+353 1 234 5678": of another country
const foreign = /(?<![\w.,/=&+])\+[1-9]\d{0,2}(?:[ ./()-]{0,2}\d){7,12}(?!\d)/g
// "Tel: 960123", "Ffôn 960 123", "Mobile no. 7700-900123": after such a word any number is one
const labelled =
  /\b(?:tel(?:ephone)?|ffon|phone|fax|ffacs|mob(?:ile)?|symudol|direct (?:line|dial))\b\.?(?: ?(?:no|number|rhif)\b\.?)? ?[:/-]? ?(\+?\d(?:[ ./()-]{0,2}\d){4,14})(?!\d)/gi

/** E-mail addresses and telephone numbers, in every form in which pages print them. */
export const contactsIn: Finder = (words) => {
  if (words.length < shortest) return []
  const plain = plainLetters(words)
  // No number is without one of these, and most words have none.
  const numbers = /\d{3}|\d \d/.test(plain) ? numbersIn(plain) : []
  return [...addressesIn(plain), ...numbers]
}

/** E-mail addresses, also written out; in words of plain letters. */
export function addressesIn(plain: string): Place[] {
  const spelled = /\bat\b|[[({<]/i.test(plain) ? spelledIn(plain) : []
  return [...emailsIn(plain), ...spelled]
}

/** By the "@" that every address has: to try each letter as the first of one takes a hundred times as long. */
function emailsIn(words: string): Place[] {
  const places: Place[] = []
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    const before = words.slice(Math.max(0, at - longest.local), at)
    const after = words.slice(at + 1, at + 1 + longest.domain)
    const near = between(at, at + 1, local.exec(before)?.[0], domain.exec(after)?.[0])
    const place =
      near ?? between(at, at + 1, spacedLocal.exec(before)?.[0], spelledDomain.exec(after)?.[0])
    if (place !== null) places.push(place)
  }
  return places
}

/** "j.nother [at] marlbury.gov.uk", "j.nother at marlbury dot gov dot uk". */
function spelledIn(words: string): Place[] {
  const places: Place[] = []
  for (const { 0: sign, index } of words.matchAll(spelledAt)) {
    const end = index + sign.length
    const before = words.slice(Math.max(0, index - longest.local), index)
    const after = words.slice(end, end + longest.domain)
    const form = /^\s/.test(sign) ? saidDomain : spelledDomain
    const place = between(index, end, spacedLocal.exec(before)?.[0], form.exec(after)?.[0])
    if (place !== null) places.push(place)
  }
  return places
}

function between(start: number, end: number, before?: string, after?: string): Place | null {
  if (before === undefined || after === undefined) return null
  return { as: hiddenMarks.contacts, start: start - before.length, end: end + after.length }
}

const numbersIn = (plain: string): Place[] => [
  ...atHome(plain),
  ...placesOf(abroad, plain, hiddenMarks.contacts),
  ...placesOf(foreign, plain, hiddenMarks.contacts),
  ...Array.from(plain.matchAll(labelled), ({ 0: one, 1: number = '', index }) => ({
    as: hiddenMarks.contacts,
    start: index + one.length - number.length,
    end: index + one.length,
  })),
]

function atHome(plain: string): Place[] {
  const places: Place[] = []
  let last = 0
  for (const { 0: code, index } of plain.matchAll(begins)) {
    if (index < last) continue
    const follows = places.length > 0 && /^[ ./()-]{1,3}$/.test(plain.slice(last, index))
    if (!follows && /[\w.,/=&+-]/.test(plain[index - 1] ?? '')) continue
    const end = endOf(plain, index, code)
    if (end === null) continue
    places.push({ as: hiddenMarks.contacts, start: index, end })
    last = end
  }
  return places
}

/** Where a number ends whose groups of digits make ten or eleven; null where they make none. */
function endOf(plain: string, index: number, code: string): number | null {
  let before = code.replace('(', '').length
  let count = before
  let end = index + code.length
  while (count < 10) {
    group.lastIndex = end
    const next = group.exec(plain)
    const digits = next?.[1]?.length ?? 0
    if (next === null) return null
    // "0930 - 1030 12 March": a pair of digits follows another pair alone.
    if (digits === 2 && before > 2 && count + digits >= 10) return null
    count += digits
    end += next[0].length
    before = digits
  }
  if (count > 11 || /\d/.test(plain[end] ?? '')) return null
  extended.lastIndex = end
  return end + (extended.exec(plain)?.[0].length ?? 0)
}
