import type { ValueBasis } from '../../../model/vocabulary'
import type { At } from '../../../text/shapes'
import { numberWord } from '../../read/number-words'
import { reaches } from './reach'

/** What a sum is per, and where that is printed. */
export interface Basis {
  readonly is: ValueBasis
  readonly at: At
}

type Period = Exclude<ValueBasis, 'total' | 'unspecified'>

const each =
  '(?:(?:for|in|during|to) )?(?:per|an?|each|every|each and every|any one|(?<=\\b(?:for|in|during|within) )any)[ -]'
const kind = '(?:(?:financial|calendar|municipal|full|single|operational) )?'
/** "per annum", "p.a.", "a year", "/yr"; "a year ago" is none. */
const rates: readonly (readonly [Period, string])[] = [
  [
    'annual',
    `${each}${kind}(?:year|annum|yr)\\b(?! (?:ago|earlier|later|before|old|after(?! (?:that|year|(?:the )?(?:first|second|third|fourth|fifth))\\b)))|p\\. ?a\\b\\.?|pa\\b|annually\\b|yearly\\b|annual\\b|/ ?(?:year|yr|annum)\\b|(?:for |in )?each of (?:the |these |those )?(?:[\\w-]+ ){0,3}years\\b|(?:y|bob|fesul) [bf]lwyddyn\\b|yn flynyddol\\b`,
  ],
  [
    'monthly',
    `${each}${kind}month\\b|p\\.?c\\.?m\\b|monthly\\b|/ ?(?:month|mth)\\b|(?:y|bob|fesul) mis\\b`,
  ],
  [
    'weekly',
    `${each}${kind}(?:week|wk)\\b|weekly\\b|pw\\b|p\\.w\\b|/ ?(?:week|wk)\\b|(?:yr|bob|fesul) wythnos\\b`,
  ],
  [
    'daily',
    `${each}${kind}day\\b|per diem\\b|daily\\b|/ ?day\\b|(?:y|bob|fesul) (?:dydd|diwrnod)\\b`,
  ],
  [
    'hourly',
    `${each}(?:hour|hr)\\b|hourly\\b|p/ ?hr?\\b|ph\\b|p\\.h\\b|/ ?(?:hour|hr)\\b|(?:yr|bob|fesul) awr\\b`,
  ],
]
const period = rates.map(([, source]) => `(${source})`).join('|')

const vat =
  '(?:,? ?\\(? ?(?:(?:excluding|exclusive of|inclusive of|including|includes|plus|net of|before|excl?|inc|incl|ex)\\.?|\\+) ?v\\.?a\\.?t\\b\\.?\\)?)?'
/** "£5m (£4m of it ours) over ten years": what is in brackets behind the sum. */
const aside = '(?: \\((?! ?(?:per|p\\.?a|for|over|in total))[^()]{0,80}\\))?'
const perUnit = '(?:,? ?(?:per|a|for each) (?!annum|year|month|week|day|hour)[a-z-]+(?: [a-z]+)?)?'
const toRate = new RegExp(`^\\)?${aside}${vat}${perUnit}[ ,-]{0,2}\\(?$`, 'i')
const anyRate = new RegExp(period, 'gi')

const span = `(?:\\d{1,3}(?:\\.5)?|${numberWord})(?: \\(\\d{1,3}\\))?[- ](?:(?:financial|full|calendar|consecutive|further) )?(?:years?|months?|yrs?)\\b(?! (?:ago|olds?|of age)|[- ]olds?)`
const whole = `${span}(?: (?:contract |lease |grant |funding |loan )?(?:period|term|lifetime|life|agreement|contract))?`
const filler = '(?:(?:up to|[a-z]+(?:-[a-z]+)?|the)[ -]){0,6}?'
const life =
  '(?:(?:whole|full|entire|maximum|remaining|expected|total|anticipated|initial) )*(?:life(?:time|span)?|duration|term|length|period)(?: of (?:the|this|its) [a-z-]+(?: [a-z]+)?)|(?:whole|full|entire|maximum|contract|lease|grant|loan|agreement) (?:life(?:time)?|term|period|duration|length)'
const over = `(?:over|across|during|throughout|spread over|for)(?:,)? (?:(?:an?|the|its|their|all) )?`
/** "in total", "over 5 years", "for a maximum seven year term", "over the life of the contract". */
const toTotal = new RegExp(`^\\)?${aside}${vat}[ ,]{0,2}\\(?$`, 'i')
const anyTotal = new RegExp(
  `(?:in total\\b|overall\\b|in (?:the )?aggregate\\b|altogether\\b|in all\\b|(?:grand )?total\\b|whole[- ]life\\b|dros [^,;.]{1,32} (?:[mbf]lynedd|mis)\\b|(?:and )?(?:spread )?${over}(?:${filler}${whole}|${life}))`,
  'gi',
)
/** The same, further on in the clause: "£5,000 is set aside for upkeep of the system over a 5 year period". */
const totalLater = new RegExp(
  `^[^,;£]{0,120}?(?:\\b|, (?:to be )?(?:paid|payable|repaid|spread|spent|phased|invested) )(?:over|across|throughout) (?:(?:an?|the|its|their) )?(?:${filler}${whole}|${life})`,
  'i',
)
const totalForLater = new RegExp(
  `^(?: [\\w’'-]+){0,7} for (?:an? )?(?:(?:period|term) of )?${whole}`,
  'i',
)
const aged = /\b(?:age|aged|ages|children|people|those|adults|vehicles?)\s+over|which|who\b/i
/** "£125,000 was made available each year": no clause of its own comes between. */
const periodLater =
  /^(?: (?!which|that|who|whose|where|when|because|but|while|with|as|and|if|review|report|publish|flag)[\w’'-]+){1,7}? ((?:each|every|per) (?:year|annum)|annually|(?:each|every|per) (?:month|week|day|hour))\b/i

/** "in two rounds each year": the rounds are, not the sum. */
const counted = new RegExp(
  `\\b(?:\\d{1,3}|${numberWord}) (?!instal|payment|part|equal|tranche)[a-z-]+s $`,
  'i',
)

const spoken =
  /\b(annual|annually|yearly|monthly|weekly|daily|hourly|total(?:s|l?ing|l?ed)?|aggregate|whole[- ]life|lifetime|overall|cumulative|altogether|[bf]lynyddol|[mf]isol|wythnosol|[cg]h?yfanswm)\b/gi
const spokenPeriod: Readonly<Record<string, Period>> = {
  annual: 'annual',
  annually: 'annual',
  yearly: 'annual',
  monthly: 'monthly',
  weekly: 'weekly',
  daily: 'daily',
  hourly: 'hourly',
  blynyddol: 'annual',
  flynyddol: 'annual',
  misol: 'monthly',
  fisol: 'monthly',
  wythnosol: 'weekly',
}
/** "for a contract term of 3 months at a cost of £X": what stands between a length and the sum for it. */
const forLength =
  /(?:^(?: [a-z-]+){0,2}|(?:\b(?:at|with|in|having|to)(?: (?:an?|the))?(?: [a-z-]+){0,2})) (?:costs?|value|price|sum)(?: (?:is|was|will be|would be|of|at|to be|being|up to|approximately|circa|about|around|not exceeding|no more than|over|an estimated))*:? ?$|\b(?:costing|worth|valued at)(?: (?:up to|approximately|circa|about|around|over|an estimated))* $/i
/** "for 12 months at £38,500": the price of the length; a rent so printed may be a year's. */
const atOnce = /^ at (?:up to |approximately |circa |about |around |no more than )?$/i
const rented = /\b(?:leas\w+|rent\w*|tenanc\w+|licen[cs]e\w*|lettings?)\b/i
const otherwise = /[;£]|\b(?:options?|exten(?:d|sion)\w*|which|cover)\b/i
/** "the value over the five year period will be £X", "three-year funding of £X". */
const lengthInside = new RegExp(
  `\\b(?:costs?|value|price|sum|expenditure|spend|gap|deficit|shortfall|savings?|investment|budget|income)\\b[^;£,]{0,80}\\b(?:over|for|across) (?:an? |the )?${filler}${span}[^;£,]{0,40}\\b(?:is|was|be|being|at|of)(?: (?:approximately|circa|about|around|up to|over|an|the|estimated|to|at|be|in|region|of))* $|\\b${span} (?:[a-z-]+ ){0,2}?(?:funding|budget|grant|programme|investment|contract|settlement|allocation|agreement) of (?:approximately |circa |up to |about |around )?$`,
  'i',
)
const anyLength = new RegExp(`\\b${span}`, 'gi')
const notLength = /\b(?:last|past|previous|aged?|every|next review)\b[^,]{0,12}$/i

/**
 * The basis of a sum from the words beside it.
 * @param before the clause up to the sum, from the sum before it at the earliest
 * @param after the clause from the sum on, to the next sum at the latest
 * @param at where the sum is printed
 */
export function basisOf(before: string, after: string, at: At): Basis | null {
  return (
    besideIt(after, at) ?? spokenBefore(before, at) ?? laterOn(after, at) ?? afterLength(before, at)
  )
}

const from = (at: At, length: number, start = 0): At => ({
  start: at.end + start,
  end: at.end + length,
})

/** What is printed right behind the sum: a rate, or a length that it is for. */
export function besideIt(after: string, at: At): Basis | null {
  const rate = nearest(after, toRate, anyRate)
  const is = rate && rates[rate.which]?.[0]
  if (is) return { is, at: from(at, rate.end) }
  const total = nearest(after, toTotal, anyTotal)
  return total && { is: 'total', at: from(at, total.end) }
}

/** How far behind a sum such words may end: an aside, its tax and its unit stand between. */
const beside = 320

/**
 * The first that has no more than such a gap before it. The gap has an expression of its own: in one with what comes behind
 * it, the browser compiles that again for every way through the gap, which took longer than all other rules for sums.
 *
 * @returns where it ends, and which of its groups says it
 */
function nearest(after: string, gap: RegExp, any: RegExp): { end: number; which: number } | null {
  const near = after.slice(0, beside)
  any.lastIndex = 0
  for (let found = any.exec(near); found; found = any.exec(near)) {
    if (gap.test(near.slice(0, found.index))) {
      const which = found.slice(1).findIndex((group) => group !== undefined)
      return { end: found.index + found[0].length, which }
    }
    any.lastIndex = found.index + 1
  }
  return null
}

function spokenBefore(before: string, at: At): Basis | null {
  const hits = [...before.matchAll(spoken)].reverse()
  for (const hit of hits) {
    const word = hit[0].toLowerCase()
    const gap = before.slice(hit.index + word.length)
    if (!reaches(gap)) continue
    const start = at.start - before.length + hit.index
    const is = spokenPeriod[word] ?? periodIn(gap) ?? 'total'
    return { is, at: { start, end: start + word.length } }
  }
  return null
}

/** "total annual cost of": the period says more than the total. */
function periodIn(gap: string): Period | null {
  const word = /^ (?:[a-z-]+ )?(annual|yearly|monthly|weekly|daily|hourly) /i.exec(gap)?.[1]
  return word ? (spokenPeriod[word.toLowerCase()] ?? null) : null
}

function laterOn(after: string, at: At): Basis | null {
  const later = periodLater.exec(after)
  if (later?.[1] && !counted.test(later[0].slice(0, -later[1].length))) {
    anyRate.lastIndex = 0
    const which = anyRate
      .exec(later[1])
      ?.slice(1)
      .findIndex((group) => group !== undefined)
    const is = rates[which ?? -1]?.[0]
    if (is) return { is, at: from(at, later[0].length, later[0].length - later[1].length) }
  }
  const total = totalLater.exec(after) ?? totalForLater.exec(after)
  if (!total || aged.test(total[0])) return null
  const start = total[0].search(
    /\b(?:over|across|throughout|for) (?!.*\b(?:over|across|throughout|for) )/i,
  )
  return { is: 'total', at: from(at, total[0].length, Math.max(0, start)) }
}

function afterLength(before: string, at: At): Basis | null {
  const hit = [...before.slice(-160).matchAll(anyLength)].at(-1)
  if (!hit) return null
  const start = at.start - Math.min(before.length, 160) + hit.index
  const gap = before.slice(before.length - (at.start - start) + hit[0].length)
  const fits =
    (forLength.test(gap) && !otherwise.test(gap)) ||
    (atOnce.test(gap) &&
      /\bfor (?:an? |the )?(?:(?:period|term) of )?$/i.test(before.slice(0, -(at.start - start))) &&
      !rented.test(before))
  if (!(fits || lengthInside.test(before)) || notLength.test(before.slice(0, -(at.start - start))))
    return null
  return { is: 'total', at: { start, end: start + hit[0].length } }
}
