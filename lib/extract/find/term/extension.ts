import { numberFrom, numberWord } from '../../read/number-words'
import {
  type Around,
  backOf,
  capLeft,
  extendVerb,
  extensionRight,
  isPotential,
  mostLeft,
  ofThing,
  type Placed,
  standsAlone,
} from './words'

const moreLeft =
  /\b(?:further|additional|another|extra|optional|subsequent|(?<!\bnot? )more)(?: (?:optional|further|additional|possible|potential|period|periods|of|up|to|a|an|each|term|terms|contract|extension|extensions|for|maximum|option|options|single|separate|x|consecutive|equal|the|successive|no|than|two|three|four|five|\d))*[ (]*$/i
const plusLeft =
  /(?:\bplus|\+)(?: (?:\d(?: ?[x×])?|an?|up|to|the|optional|option|options|of|possible|potential|period|periods|for|further|additional|another|extend|extension))*[ (]*$/i
const optionLeft =
  /\b(?:options?|possibility|provision|scope|ability|potential|opportunity)(?: (?:to|of|for|up|an?|the|take up|add|run|continue|further))*[ (]*$/i
const count = `(\\d|${numberWord})`
const timesNear = new RegExp(
  `${count}(?: \\(\\d\\))?(?: ?[x×]|(?: (?:x|further|additional|optional|more|possible|potential|separate|subsequent|single|consecutive|successive|equal))+)?[ -]$`,
  'i',
)
const timesFar = new RegExp(
  `\\b${count}(?: (?!of\\b|for\\b|to\\b)[a-z-]+){0,3} (?:periods|extensions|options|terms|renewals|increments)\\b(?:(?: |, (?=each\\b))(?!years?\\b|months?\\b)[a-z-]+){0,9}[ (]*$`,
  'i',
)

/** The words at hand that make a length an extension. */
interface Cues {
  /** "12 month extension". */
  readonly near: RegExpExecArray | null
  /** "a further 12 months". */
  readonly more: boolean
  /** "plus 12 months". */
  readonly plus: boolean
  /** "option of 12 months". */
  readonly option: boolean
  /** "extend … for 12 months". */
  readonly verb: boolean
}

/** The part of a length as an extension of a contract; null where it is none. */
export function extensionOf(around: Around): Placed | null {
  const { left, right, before } = around
  const cues: Cues = {
    near: extensionRight.exec(right),
    more: moreLeft.test(left),
    plus: plusLeft.test(left),
    option: optionLeft.test(left),
    verb: extendVerb.test(left) || pastObject(left, before),
  }
  if (isPotential(left, right) || !isExtension(cues, left, right)) return null
  const whole = extendedTo(around)
  if ((whole && !mayChoose.test(left)) || extendedFrom(around)) return null
  const most = cues.more || cues.near ? null : mostLeft.exec(left)
  const times = timesOf(left, right, cues.near !== null || cues.more || cues.plus || cues.verb)
  const forms = [moreLeft, plusLeft, optionLeft, mostLeft, capLeft]
  const backs = forms.map((form) => backOf(form, left))
  return {
    role: 'extension',
    times: times.of,
    back: Math.max(times.back, ...backs, cues.verb ? shortBack(left) : 0),
    on: cues.near?.[0].length ?? 0,
    optional: cues.more || cues.plus || cues.option || mayBe.test(left + right.slice(0, 40)),
    adds: cues.more || cues.plus || /\b(?:and|then|followed)\b/i.test(left),
    most:
      whole ||
      (most !== null && !/\b(?:for|by) (?:up to )?(?:an? )?$/i.test(left.slice(0, most.index))),
  }
}

const extending = String.raw`\b(?:extend(?:ed|ing|s)?|extensions?)\b`
const toLeft = new RegExp(
  `${extending}(?: (?!up\\b|by\\b|for\\b|to\\b)[\\w’'-]+){0,8} to (?:an? )?(?:(?:total|full|new) (?:term |period )?(?:of )?)?$`,
  'i',
)
const fromTo = new RegExp(`${extending}[^,;]{0,60} from [^,;]{1,40} to (?:an? )?$`, 'i')
const fromLeft = new RegExp(`${extending}[^,;]{0,60} from (?:an? )?$`, 'i')

/** "extended to five years", "an extension from 3 to 5 years": the whole as it will be, not how much longer. */
export const extendedTo = ({ left, before }: Around): boolean =>
  toLeft.test(left) || (/^ to (?:an? )?$/.test(left) && fromTo.test(before))

/** "extended from three years to …": what it was. */
export const extendedFrom = ({ left, right }: Around): boolean =>
  fromLeft.test(left) && /^ to\b/.test(right)

const mayChoose = /\boptions? to extend[^,;]*$/i

const mayBe =
  /\b(?:options?|optional|possib\w+|potential\w*|provision|may|further|additional|right|ability|able|extendable|two|three|scope|powers?|with (?:an?|up to)|including|inclusive|plus|followed by|extend(?:ed|ing)? (?:it|them))\b/i

function isExtension(
  { near, more, plus, option, verb }: Cues,
  left: string,
  right: string,
): boolean {
  if (near) return true
  if (!more && !plus && !option && !verb) return false
  const follows = standsAlone.test(right) || ofThing.test(right)
  if (more) return verb || plus || option || follows
  if (plus) return !verb || (follows && !notExtent.test(left))
  if (firstLeft.test(left)) return false
  if (!verb) return true
  if (objectOfExtend.test(left) && ofThing.test(right)) return false
  return follows && !wholeLength(left) && !notExtent.test(left)
}

const firstLeft = /\b(?:initial(?:ly)?|primary|original|core)(?: [a-z]+){0,4} $/i
/** "extend the 4 year term by five months": the verb stands before the length that it extends. */
const pastObject = (left: string, before: string) =>
  /^(?:['’]s?)?[- ](?:[a-z]+ )?(?:contracts?|leases?|agreements?|terms?|licences?|frameworks?)\b[^,;]{0,60} (?:by|for)(?: [a-z]+){0,4} $/i.test(
    left,
  ) && /\bextend(?:s|ed|ing)?\b[^,;]{0,60}$/i.test(before.slice(0, before.length - left.length))

const objectOfExtend = /\bextend(?:ing|s)? (?:the|this|its|their|our|an?|each)(?: [\w’'-]+){0,3} $/i
const notExtent =
  /\b(?:notice|after|every|within|at least|before|last|past|in year|end of)(?: (?:of|the|an?))* $/i
/** "extend … to a maximum contract length of": the whole, not the extension; "extensions up to a maximum of" is the extension. */
function wholeLength(left: string): boolean {
  const hit = mostLeft.exec(left)
  if (!hit) return false
  return (
    /\b(?:total|overall|aggregate|cumulative|combined|whole|full|in total)\b|\b(?:contract|lease|agreement) (?:term|length|period|duration)\b/i.test(
      hit[0],
    ) || /,[^,]*$/.test(left.slice(0, hit.index))
  )
}

function timesOf(left: string, right: string, countable: boolean): { of: number; back: number } {
  const far = timesFar.exec(left)
  if (far?.[1]) return { of: several(far[1]), back: left.length - far.index }
  const near = timesNear.exec(left)
  if (!near?.[1] || !countable) return { of: 1, back: 0 }
  const bare = /^\S+[ -]$/.test(near[0])
  if (
    bare &&
    !/^(?:['’]s?)?[- ][a-z -]{0,24}?(?:extensions|options|periods|terms|renewals)\b/i.test(right)
  )
    return { of: 1, back: 0 }
  return { of: several(near[1]), back: left.length - near.index }
}

const several = (printed: string) => {
  const of = numberFrom(printed) ?? 1
  return of > 0 && of < 10 ? of : 1
}
/** From "extend" or "extension", where it stands near. */
const shortBack = (left: string) => {
  const at = left.search(/\b(?:extend|extension|renew)[a-z]*\b(?!.*\b(?:extend|extension|renew))/i)
  return at >= 0 && left.length - at <= 48 ? left.length - at : 0
}
