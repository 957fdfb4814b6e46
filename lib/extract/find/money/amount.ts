import type { At } from '../../../text/shapes'
import { numberFromWords, numberWord } from '../../read/number-words'

/** One printed sum: "£1.2m", "10 pence", "five million pounds". */
export interface PrintedSum {
  readonly at: At
  /** As printed before its unit: 1.2 of "£1.2m". */
  readonly bare: number
  /** Hundredths of a penny that one of it is worth; `unit` tells 1 of "£1" from "£1m". */
  readonly worth: number
  readonly unit: '' | 'pence' | 'scale'
  /** Printed without its own sign: 1.5 of "£1.2-1.5m". */
  readonly tail: boolean
}

/** £1 in hundredths of a penny. */
const pound = 10_000

/** "1,234.56", "250000", and with spacing damage "1, 002,318", "250 000". */
const plainNumber = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y
const spacedNumber = /\d{1,3}(?:(?:, ?| , ?| )\d{3}(?!\d)){1,4}(?:\.\d+)?/y
/** "1'000'000", as a person writes who learnt it abroad. */
const tickedNumber = /\d{1,3}(?:['’]\d{3}(?!\d)){1,4}(?:\.\d+)?/y
const fractions: Readonly<Record<string, number>> = {
  ...{ '½': 0.5, '¼': 0.25, '¾': 0.75 },
  ...{ '1/2': 0.5, '1/4': 0.25, '3/4': 0.75 },
}
const fraction = /[½¼¾]| (?:1\/2|1\/4|3\/4)(?![\d/])/y
/** What follows a number whose thousands were parted by a stray space, and not a count of something else. */
const afterSpaced =
  /^\s*(?:$|[.;:)\n\]–-]|(?:per|pa|p\.a|a|an|for|from|to|and|or|in|of|was|is|be|being|at|on|by|over|with|which|plus|each|annually|excluding|including|towards|has|have|had|will|would|from|as)\b)/i

/** "m", " million", "bn", "k", " K"; a glued unit may run into the next word ("£8Kfrom"). */
const scale =
  /(?:[ \n]?(million|billion|thousand|miliwn|biliwn)s?|[ \n]?(mill?n?|mln|mn|bn)(?![a-z])|([mkb])(?!\w)|([mkb])(?=(?:from|for|to|of|and|in|per|is|was|be|at|on|by|with|over|which|will|the|or|as|allocated|available)\b)| ([mk])(?![\w²³]))/iy
const worthOf: Readonly<Record<string, number>> = { t: 1e3, k: 1e3, m: 1e6, b: 1e9 }

const sign = /£(?:[ \n]?[-–−]?[ \n]?)(?=[\d½¼¾])|\bGBP ?(?=\d)/g
const afterSign = /(?: ?(?:pounds?(?: sterling)?|GBP)\b|p\b(?!\.? ?a\b))/iy
const tailStart = /(?: ?[-–—‑] ?| to | and )(?=\d)/y

/** Reads the number at `from`; null where it is malformed ("1.234.567", "100,0000"): blank beats a guess. */
function numberAt(text: string, from: number): { bare: number; end: number } | null {
  const half = fractionAt(text, from)
  if (half !== null) return { bare: half.worth, end: half.end }
  for (const form of [tickedNumber, spacedNumber, plainNumber]) {
    form.lastIndex = from
    const printed = form.exec(text)?.[0]
    if (!printed) continue
    const end = from + printed.length
    if (notWhole.test(text.slice(end, end + 10))) continue
    if (form === spacedNumber && / /.test(printed)) {
      const sure = /,\d{3}(?!\d)|[ ,]0/.test(printed) || afterSpaced.test(text.slice(end, end + 24))
      if (!sure) continue
    }
    const more = fractionAt(text, end)
    const bare = Number(printed.replace(/[ ,'’]/g, ''))
    return more === null ? { bare, end } : { bare: bare + more.worth, end: more.end }
  }
  return null
}

/** What shows that a number goes on, or has a unit that is not understood: it is left blank, never cut. */
const notWhole = /^(?:\d|[.,'’/]\d|[⅓⅔⅛⅜⅝⅞]| ?(?:trillion|trn|tn|mio|lakhs?|crores?|hundred)\b)/i

function fractionAt(text: string, from: number): { worth: number; end: number } | null {
  fraction.lastIndex = from
  const printed = fraction.exec(text)?.[0]
  if (printed === undefined) return null
  return { worth: fractions[printed.trim()] ?? Number.NaN, end: from + printed.length }
}

function scaleAt(text: string, from: number): { times: number; end: number } {
  scale.lastIndex = from
  const hit = scale.exec(text)
  const letter = (hit?.slice(1).find(Boolean) ?? '').charAt(0).toLowerCase()
  return hit ? { times: worthOf[letter] ?? 1, end: from + hit[0].length } : { times: 1, end: from }
}

function signed(text: string, start: number, from: number): PrintedSum | null {
  const number = numberAt(text, from)
  if (!number) return null
  const unit = scaleAt(text, number.end)
  afterSign.lastIndex = unit.end
  const after = afterSign.exec(text)?.[0] ?? ''
  return {
    at: { start, end: unit.end + after.length },
    bare: number.bare,
    worth: pound * unit.times,
    unit: unit.times > 1 ? 'scale' : '',
    tail: false,
  }
}

/** "-1.5m" after "£1.2", "-300" after "£200", " to 1.5 million" after "£1.2 million". */
function tailOf(text: string, first: PrintedSum): PrintedSum | null {
  tailStart.lastIndex = first.at.end
  const joint = tailStart.exec(text)?.[0]
  if (!joint) return null
  const start = first.at.end + joint.length
  const number = numberAt(text, start)
  if (!number || (number.bare <= first.bare && first.unit === '')) return null
  const unit = scaleAt(text, number.end)
  const after = text.slice(unit.end, unit.end + 3)
  const wordy = /^ (?:to|and) $/.test(joint)
  if (unit.times === 1 && (wordy || looksLikeYear(number.bare) || first.unit === 'scale'))
    return null
  if (/^(?:[%\w]|\/\d| ?%|p\b)/.test(after)) return null
  return {
    at: { start, end: unit.end },
    bare: number.bare,
    worth: pound * unit.times,
    unit: unit.times > 1 ? 'scale' : '',
    tail: true,
  }
}

const looksLikeYear = (bare: number) => Number.isInteger(bare) && bare >= 1900 && bare < 2100

/** "10 pence", "20p"; never "7 p.m.", "p20", "£1.20p". */
const pence =
  /\b(?:(\d{1,3}) ?[-–] ?)?(\d{1,4}(?:\.\d{1,3})?)(?: ?(?:pence|penny)\b|p\b(?!\.? ?m\b))/g
const wordsBefore = new RegExp(
  `(?:(?:\\ba|\\bhalf|\\b(?:three )?quarters? of (?:a|one)|${numberWord}|and|(?:hundred|thousand|million|billion),?)[- ]){1,16}$`,
  'i',
)
const digitsBefore =
  /(?:^|[\s(~]|\bca?\.)(\d[\d,]{0,14}(?:\.\d{1,4})?) ?(million|billion|thousand|mill?n?|mln|bn|m|k)?[- ]$/i
/** "2-3 million pounds": the number is the end of a range that is not read. */
const ofRange = /\d ?(?:[-–—]|to|or) ?$/
const moneyWord = /\b(?:pounds?|pence|penny|GBP)\b/gi

/** "five million pounds", "2.5m pounds", "fifty pence": read back from the money word. */
function worded(text: string, floor: number, start: number, word: string): PrintedSum | null {
  const before = text.slice(Math.max(floor, start - 140), start)
  const end = start + word.length
  const isPence = /^pen/i.test(word)
  const one = isPence ? 100 : pound
  const digits = isPence ? null : digitsBefore.exec(before)
  if (digits?.[1] && (/s$|GBP/i.test(word) || digits[2])) {
    if (ofRange.test(before.slice(0, digits.index + 1))) return null
    const bare = Number(digits[1].replace(/,/g, ''))
    const times = digits[2] ? (worthOf[digits[2].charAt(0).toLowerCase()] ?? 1) : 1
    const from = start - digits[0].trimStart().replace(/^\(/, '').length
    return {
      at: { start: from, end },
      bare,
      worth: pound * times,
      unit: times > 1 ? 'scale' : '',
      tail: false,
    }
  }
  const spelled = wordsBefore.exec(before)?.[0].replace(/^and[- ]/i, '')
  if (!spelled) return null
  // "several million pounds", "a multi-million pound bid": nobody says how many.
  if (/^(?:hundred|thousand|million|billion)\b/i.test(spelled)) return null
  const quarters = /^(?:a |one |(three ))?quarters? of (?=a|one)/i.exec(spelled)
  const share = quarters === null ? 1 : quarters[1] === undefined ? 0.25 : 0.75
  const bare = numberFromWords(spelled.slice(quarters?.[0].length ?? 0).trim())
  if (bare === null || (/^a[- ]$/i.test(spelled) && !isPence)) return null
  if (!isPence && bare > 1 && bare < 1000 && !/s$/i.test(word)) return null
  return {
    at: { start: start - spelled.length, end },
    bare: bare * share,
    worth: one,
    unit: isPence ? 'pence' : 'scale',
    tail: false,
  }
}

/**
 * Every sum printed as money inside `where`, in order and apart. Not money: bare numbers, percentages, years, "£nil",
 * malformed numbers ("£1.234.567"). Linear in the length of the text.
 */
export function printedSums(text: string, where: At): readonly PrintedSum[] {
  const found: PrintedSum[] = []
  const within = text.slice(where.start, where.end)
  const keep = (sum: PrintedSum | null) => {
    if (sum) found.push({ ...sum, at: moved(sum.at, where.start) })
  }
  for (const hit of within.matchAll(sign)) {
    const sum = signed(within, hit.index, hit.index + hit[0].length)
    keep(sum)
    if (sum) keep(tailOf(within, sum))
  }
  for (const hit of within.matchAll(pence)) {
    const before = within.charAt(hit.index - 1)
    if (/[£.,\d/]/.test(before)) continue
    const end = hit.index + hit[0].length
    const low = hit[1] ?? ''
    const start = low ? hit.index + hit[0].search(/(?<=[-–] ?)\d/) : hit.index
    const one = { worth: 100, unit: 'pence', tail: false } as const
    if (low)
      keep({ at: { start: hit.index, end: hit.index + low.length }, bare: Number(low), ...one })
    keep({ at: { start, end }, bare: Number(hit[2]), ...one })
  }
  for (const hit of within.matchAll(moneyWord)) keep(worded(within, 0, hit.index, hit[0]))
  return apart(found.sort((a, b) => a.at.start - b.at.start || b.at.end - a.at.end))
}

const moved = (at: At, by: number): At => ({ start: at.start + by, end: at.end + by })

function apart(sums: readonly PrintedSum[]): readonly PrintedSum[] {
  let end = -1
  return sums.filter((sum) => {
    if (sum.at.start < end || sum.bare === 0) return false
    end = sum.at.end
    return true
  })
}

/** Pounds as hundredths of a penny; null where it is too great to be exact. */
export function hundredths(bare: number, worth: number): number | null {
  const amount = Math.round(bare * worth)
  return Number.isSafeInteger(amount) && amount > 0 ? amount : null
}
