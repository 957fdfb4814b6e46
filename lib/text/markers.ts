/**
 * Printed list markers at the head of a block. Sources: the numbering styles that ModernGov pages print
 * (MODERNGOV, "Numbering and nesting").
 */
export interface Marker {
  /** Without punctuation: "a", "iii", "1.2", "66/2010", "•". */
  readonly value: string
  /** "#" stands for the value: "(#)", "#)", "#.", "#:", "#". Bullets: "•". */
  readonly style: string
  /** Length of the printed marker with the space behind it. */
  readonly length: number
}

/** Signs that print nothing (soft hyphen, zero-width space, direction marks), for a character class. */
export const unseen =
  '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff'

/** "• text", "· text", "- text", "§ text", "o text" (Word's hollow bullet), "? text" (a bullet lost in copying). */
const bullet = /^(?:[•·▪●◦‣■□➢➤✓✔\uf0b7\uf0a7§*]|[-–—o?](?= ))(?: |(?=\p{Lu}))/u
/** "(a) ", "(iv) ", "(12) ", "(1.2) ", "(A)". */
const bracketed =
  /^[“"]?\( ?([A-Za-z]|[ivxlIVXL]{2,6}|\d{1,3}(?:\.\d{1,3}){0,3}) ?\)[.:]? ?(?=\S|$)/
/** "a) ", "iv) ", "1) ", "1.2) ". */
const halfBracketed = /^([A-Za-z]|[ivxlIVXL]{2,6}|\d{1,3}(?:\.\d{1,3}){0,3})\)[.:]? ?(?=\S|$)/
/** "1. ", "a. ", "iv. ", "A. ", "1.1. ", "1. That" or "1.That", never "10.00 am", "1.5%", "J. Smith" (see sequence). */
const dotted =
  /^((?:[A-Za-z]|[ivxlIVXL]{2,6})(?=\. ?(?: |$))|\d{1,3}(?:\.[1-9]\d{0,2}){0,3}(?=\.))\.(?: |$|(?=[A-Z“"(]))(?!(?:am|pm|a\.m|p\.m)\b)/
/** "1.1 That", "2.4.1 To", "3.0 That": a dotted number without a full stop behind it. */
const legal =
  /^([1-9]\d{0,2}(?:(?:\.[1-9]\d{0,2}){1,3}|\.0(?= (?:That|To) ))) (?=[A-Z“"(a-z])(?!(?:am|pm|million|billion|per cent|years?|months?|m|bn)\b)/
/** "A: ", "B: " (Hillingdon's style); "1: ". */
const colon = /^([A-H]|\d{1,2}): /

/** How every printed marker begins: "(a", "1", "•", "A.", "iv)", "o ", "? ", "“(". Most blocks begin otherwise. */
const mayBegin = /^(?:[^A-Za-z]|[A-Za-z]{1,6}[.):]|o )/
/** The longest marker that a block can hold alone: "“( 123.123.123.123 ). ". */
const longest = 24

export function markerAt(words: string): Marker | null {
  if (!mayBegin.test(words)) return null
  const dot = bullet.exec(words)
  if (dot) return { value: '•', style: '•', length: dot[0].length }
  for (const [pattern, style] of [
    [bracketed, '(#)'],
    [halfBracketed, '#)'],
    [dotted, '#.'],
    [legal, '#'],
    [colon, '#:'],
  ] as const) {
    const found = pattern.exec(words)
    if (found?.[1]) return { value: found[1], style, length: found[0].length }
  }
  return null
}

/** The marker of a block that holds nothing else: "1.", "(a)", "66/2010", "12". Bare numbers count here alone. */
export function loneMarker(words: string): Marker | null {
  if (words.length > longest) return null
  if (/^[•·▪●◦‣■□➢➤\uf0b7\uf0a7§]$/.test(words)) return { value: '•', style: '•', length: 1 }
  const marker = markerAt(words)
  if (marker && marker.length >= words.length) return marker
  const bare = /^(\d{1,3}(?:\.\d{1,3}){0,3}|\d{1,4}\/\d{2,4})[.)]?$/.exec(words)
  return bare?.[1] ? { value: bare[1], style: '#', length: words.length } : null
}

/** The marker that a browser draws for item `n` of an ordered list: "c", "iii", "3". */
export function drawnMarker(n: number, type: string): string {
  if (n < 1) return String(n)
  if (/^a$|lower-(alpha|latin)/.test(type)) return letters(n)
  if (/^A$|upper-(alpha|latin)/.test(type)) return letters(n).toUpperCase()
  if (/^i$|lower-roman/.test(type)) return roman(n)
  if (/^I$|upper-roman/.test(type)) return roman(n).toUpperCase()
  return String(n)
}

function letters(n: number): string {
  let out = ''
  for (let rest = n; rest > 0; rest = Math.floor((rest - 1) / 26))
    out = String.fromCharCode(97 + ((rest - 1) % 26)) + out
  return out
}

const numerals = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const

export function roman(n: number): string {
  let out = ''
  let rest = n
  for (const [value, sign] of numerals)
    while (rest >= value) {
      out += sign
      rest -= value
    }
  return out
}

/** The number of a lower or upper case numeral that is written as we would write it; null otherwise. */
export function fromRoman(text: string): number | null {
  const lower = text.toLowerCase()
  if (!/^[ivxlc]{1,8}$/.test(lower)) return null
  let total = 0
  let rest = lower
  for (const [value, sign] of numerals)
    while (rest.startsWith(sign)) {
      total += value
      rest = rest.slice(sign.length)
    }
  return rest === '' && roman(total) === lower ? total : null
}
