import type { ValueQualifier } from '../../../model/vocabulary'
import { numberWord } from '../../read/number-words'
import { reaches } from './reach'

/** "up to", "over", "about", and where in the text before or after the sum it is printed. */
export interface Qualifier {
  readonly is: ValueQualifier
  /** Units of the text before the sum, from the qualifier's first word; 0 where it stands behind the sum. */
  readonly back: number
  /** Length of the qualifier's own words. */
  readonly length: number
  /** Units of the text behind the sum that it covers; 0 where it stands before. */
  readonly on: number
}

const article = / (?:(?:an?|the) )?$/i
/** A number that is no sum: "up to two years", "at least 40 homes" speak of themselves. */
const otherNumber = new RegExp(
  `^:? (?:of )?(?:(?:an?|another|a further|further|additional) )?(?:\\d[\\d,.]*|${numberWord})(?: \\(\\d+\\))?[- ](?!million|billion|thousand|hundred|m\\b|k\\b|bn\\b)(?![a-z]+ (?:budget|funding|grant|contract|programme|cost|price|value|award)\\b)[a-z]`,
  'i',
)
/** Right before the sum. The order counts: "not less than" before "less than", "no more than" before "more than". */
const beside: readonly (readonly [ValueQualifier, RegExp])[] = [
  [
    'at-least',
    /\b(?:(?:no|not) (?:less|fewer|lower) than|no (?:(?!doubt|that\b)[a-z]+ ){1,6}(?:less|lower) than|at least|minimum|min\.?|o leiaf|(?:dd?im|nid) llai na|heb fod yn llai na|(?:isaf|lleiaf)swm o)$/i,
  ],
  [
    'up-to',
    /\b(?:(?:not|never) (?:to )?exceed(?:s|ing)?|(?:no|not) (?:more|greater|higher) than|no (?:(?!doubt|that\b)[a-z]+ ){1,6}(?:more|greater|higher) than|(?:less|lower|fewer) than|capped at|limited to|at most|up to|upto|(?<!just )(?:under|below)|maximum|max\.?|hyd at|uchafswm o|dd?im mwy na|heb fod yn fwy na)$/i,
  ],
  [
    'over',
    /\b(?:more than|greater than|higher than|in excess of|excess of|exceed(?:s|ed|ing)?|upwards of|over|above|beyond|mwy na|dros)$/i,
  ],
  [
    'approximately',
    /(?:\b(?:circa|c\.?|ca\.?|approx\.?|approximately|about|around|some|roughly|nearly|almost|just under|just below|in the (?:region|order|area) of|est\.?|tua|oddeutu|estimated(?: (?:at|to be|as|to cost|to total|to be worth))?)|~)$/i,
  ],
]
/** Words that speak over a noun: "maximum contract value of £5m", "the estimated cost of the works is £2m". */
const spoken =
  /\b(?:(?:not|never) (?:to )?exceed(?:s|ing)?|(?:no|not) more than|up to|capped|limited|maximum|ceiling|(?:no|not) less than|at least|in excess|exceed(?:s|ing)?|minimum|estimated|(?<!working |original |approved )estimate|est\.|approximate|approximately)(?=[ :])/gi
const kindOf = (word: string): ValueQualifier => {
  if (
    /^(?:not? (?:more|to)|not exceed|never|not exceeds|not exceeding|up to|capped|limited|max|ceil)/i.test(
      word,
    )
  )
    return 'up-to'
  if (/^(?:not? less|at least|minimum)/i.test(word)) return 'at-least'
  return /^(?:est|appr)/i.test(word) ? 'approximately' : 'over'
}
/** Behind the sum: "or more", "(estimated)", "maximum", "£1m+". */
const behind: readonly (readonly [ValueQualifier, RegExp])[] = [
  [
    'up-to',
    /^,? ?\(?(?:neu lai|or (?:less|below|under|lower)|and (?:below|under)|maximum|max|at most|as a maximum)\b\)?(?! (?:[a-z]+ )?(?:term|period|of|contract))/i,
  ],
  [
    'at-least',
    /^(?:\+(?! ?VAT| ?\d)|,? ?\(?(?:neu fwy|or (?:more|over|above|greater|higher)|and (?:above|over|upwards)|and more|plus(?= [a-z]+s\b(?<!costs|fees|expenses))|upwards|minimum|at least|as a minimum|o leiaf)\b\)?)(?! VAT)/i,
  ],
  [
    'approximately',
    /^,? ?\(?(?:approximately|approx|estimated|est|or thereabouts|or so|roughly)\b\.?\)?(?! (?:\d|£))/i,
  ],
]

/** The bound beats the estimate: "an estimated maximum of £5m" is up to £5m. */
const rank: Readonly<Record<ValueQualifier, number>> = {
  'up-to': 2,
  'at-least': 2,
  over: 2,
  approximately: 1,
}

/** The qualifier of a sum from the clause before and after it; null for none. */
export function qualifierOf(before: string, after: string): Qualifier | null {
  const found = [directly(before), spokenFor(before), afterwards(after)].filter(
    (one) => one !== null,
  )
  return found.sort((a, b) => rank[b.is] - rank[a.is])[0] ?? null
}

function directly(before: string): Qualifier | null {
  const close = before
    .slice(-60)
    .trimEnd()
    .replace(article, '')
    .replace(/[ (]+(?:an?|the)$/i, '')
  for (const [is, form] of beside) {
    const hit = form.exec(close)
    if (!hit) continue
    const back = before.length - (before.length - before.slice(-60).length) - hit.index
    return { is, back, length: hit[0].length, on: 0 }
  }
  return null
}

function spokenFor(before: string): Qualifier | null {
  let best: Qualifier | null = null
  for (const hit of before.matchAll(spoken)) {
    const gap = before.slice(hit.index + hit[0].length)
    if (otherNumber.test(gap) || !reaches(gap)) continue
    const one = {
      is: kindOf(hit[0]),
      back: before.length - hit.index,
      length: hit[0].length,
      on: 0,
    }
    if (!best || rank[one.is] > rank[best.is]) best = one
  }
  return best
}

function afterwards(after: string): Qualifier | null {
  for (const [is, form] of behind) {
    const hit = form.exec(after)
    if (hit) return { is, back: 0, length: 0, on: hit[0].length }
  }
  return null
}
