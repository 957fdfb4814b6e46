import { numberFrom, numberWord } from './number-words'

/** What a length is of a contract. `cap`: "up to 5 years", the first part of a contract if it can be extended, else its most. */
export type TermRole = 'initial' | 'extension' | 'maximum' | 'cap' | 'plain'

export interface Placed {
  readonly role: TermRole
  /** How many such periods: 2 of "two further 12 month extensions". */
  readonly times: number
  /** Units before and after the length that belong to its quote. */
  readonly back: number
  readonly on: number
  /** "option to extend", "further": it follows a term; else the extension itself is what is decided. */
  readonly optional: boolean
  /** "extend … up to a maximum of": the whole's most where it is longer than the first term, else the extension's. */
  readonly most: boolean
  /** "a further", "plus", "then": it comes on top of the extension said before. */
  readonly adds: boolean
}

/** The words around one length, inside its clause. */
export interface Around {
  /** From the length before it (or the clause's start) up to the length. */
  readonly left: string
  /** From the length to the next one (or the clause's end). */
  readonly right: string
  /** The clause up to the length, and from it on. */
  readonly before: string
  readonly after: string
  /** The clauses just before this one. */
  readonly earlier: string
}

const things =
  '(?:sub-?contracts?|contracts?|(?:sub-?|under)?leases?|licen[cs]es?|agreements?|tenanc(?:y|ies)|concessions?|frameworks?|loans?|grants?|appointments?|secondments?|SLAs?|commissions?|terms?|funding agreements?|arrangements?|purchasing systems?|DPS|hire)'
const thing = new RegExp(`\\b${things}\\b`, 'i')
const firm =
  /\b(?:sub-?contracts?|contract(?:ed)?|contracts|(?:sub-?|under)?leas(?:e|es|ed|ing)|licences?|licen[cs]e|agreements?|tenanc(?:y|ies)|concessions?|framework|frameworks|loans?|grants?|appoint(?:s|ed|ment|ments|ing)?|reappoint\w*|secondments?|SLAs?|procure(?:s|d|ment|ments)?|procuring|commission(?:s|ed|ing)?|recommission\w*|tender(?:s|ed|ing)?|award(?:s|ed|ing)?|provider|supplier|hire|let|letting|purchasing systems?|DPS|options? (?:to|of) (?:extend\w*|renew\w*)|extension options?)\b/i
const letting =
  /\b(?:sub-?contracts?|contract|contracts|(?:sub-?|under)?lease[sd]?|licences?|agreements?|tenanc(?:y|ies)|concessions?|frameworks?|loans?|appoint(?:s|ed|ment|ments|ing)?|reappoint\w*|secondments?|SLAs?|procur(?:e|ed|ement|ing)|re-?commission\w*|tender(?:ed|ing)?|award(?:s|ed|ing)?|hire|let|purchasing systems?|DPS|options? (?:to|of) (?:extend\w*|renew\w*)|extension options?)\b/i

/** A length of the past, of age, of notice, of a plan. */
const notLeft =
  /\b(?:last|past|previous|preceding|(?<!for the )(?:next|coming)|recent|every|within|after|before|aged?|ages|since|than|age of|by|in|at|until|first|under|every other|through|following|ensuing|notice of|notice period of|retention period of|payback (?:period )?of|defects (?:liability )?period of|warranty (?:period )?of|break clause (?:at|after)|over)\b(?: (?:the|of|an?|their|its|these|those|about|approximately|around|least))*[ (]*$/i
const notRight =
  /^(?:['’]s?)?[- ](?:(?:written|rolling|prior|clear|minimum) )?(?:notice|ago|old|olds|experience|strateg(?:y|ic)|plans?|programmes?|forecast|review|budget|later|earlier|waiting|delay|backlog|cycle|vision|in advance|prior|warranty|defects?|break|anniversary|overdue|remaining|left|behind)\b/i

/** "a lease of at least 28 years is required to bid": a wish of others. */
const wanted = /^ (?:is|was|are|were|would be) (?:necessary|required|needed)\b/i

const adjectives = '(?:[a-z]+(?:-[a-z]+)* ){0,4}?'
/** "three year contract", "10-year rolling maintenance contract", "seven year term", never "5 year plan for contracts". */
const ofThing = new RegExp(
  `^(?:['’]s?)?[- ]${adjectives.replace('[a-z]+', '(?!for\\b|of\\b|to\\b|and\\b|in\\b|with\\b|from\\b|at\\b|on\\b|the\\b|or\\b|which\\b|that\\b|until\\b|by\\b|notice\\b|plan\\b|strategy\\b|extension\\b|extensions\\b|option\\b|options\\b|under\\b|a\\b|is\\b|as\\b|subject\\b|commencing\\b|starting\\b|beginning\\b|period\\b|via\\b|medium\\b|long\\b|short\\b|mid\\b)[a-z]+')}(${things})\\b(?! (?:sum|manage|procedure|register|monitor|plan))`,
  'i',
)
/** What may follow a length that stands for itself: "for 5 years, from 1 April". */
const standsAlone =
  /^(?:['’]s?)?(?:(?:[- ](?:(?:fixed|initial|contract|lease|rental|maximum) )?(?:periods?|terms?|durations?|basis|tenure|lifetime))|(?: each))?\s*(?:$|[,.;:()\]–+-]|(?:from|commencing|starting|beginning|effective|with|to|at|and|or|plus|on|subject|until|by|for|in|as|of the|via|following|including|inclusive|through|which|while|pending|ending|expiring|should|unless|if|under|per|between|when|after|before|agreed|dependent|where|provided|then|followed|extendable|renewable|being|available|is|was|be|will|would|had|has|have|shall|may|can|must|up)\b)/i

/** "for a three year period": the noun is of the quote. */
const periodRight =
  /^(?:['’]s?)?[- ](?:(?:fixed|initial|contract|lease|rental|maximum) )?(?:periods?|terms?|durations?)\b/i

const extendVerb =
  /\b(?:extend(?:s|ed|ing|able)?|extensions?|options? (?:to|of|for) renew\w*|prolong\w*|roll(?:ed)? over|lengthen\w*)\b/i
const extensionRight =
  /^(?:['’]s?)?[- ](?:(?!for\b|of\b|to\b|and\b|in\b|with\b|from\b|on\b|at\b|the\b|or\b|by\b|contract with|agreement with|which\b)[a-z-]+ ){0,3}?(?:extensions?|renewals?|options?)\b(?: (?:options?|periods?)\b)?(?! appraisal)/i
const moreLeft =
  /\b(?:further|additional|another|extra|optional|subsequent|more)(?: (?:optional|further|additional|possible|potential|period|periods|of|up|to|a|an|each|term|terms|contract|extension|extensions|for|maximum|option|options|single|separate|x|consecutive|equal|the|successive|no|than|two|three|four|five|\d))*[ (]*$/i
const plusLeft =
  /(?:\bplus|\+)(?: (?:an?|up|to|the|optional|option|options|of|possible|potential|period|periods|for|further|additional|another|extend|extension))*[ (]*$/i
const optionLeft =
  /\b(?:options?|possibility|provision|scope|ability|potential|opportunity)(?: (?:to|of|for|up|an?|the|take up|add|run|continue|further))*[ (]*$/i
const mostLeft =
  /\b(maximum|max\.?|(?:not|never) (?:to )?exceed(?:ing)?|(?:no|not) (?:more|longer) than|total(?:ling)?|overall|aggregate|whole|in total|full|cumulative|combined)(?: (?:of|contract|lease|licence|term|terms|period|length|duration|agreement|possible|potential|overall|total|to|a|an|up|for|extended|combined|life|lifetime|is|be|being|at))*[ (:–-]*$/i
const mostRight =
  /^(?: period| term)?,? \(?(?:in total|in all|maximum|max|overall|in aggregate|altogether|total)\b(?! (?:contract )?(?:value|cost|sum|budget|price))/i
const capLeft = /\bup to(?: an?)?[ (]*$/i
const initialLeft =
  /\b(?:initial(?:ly)?|first|primary|original|core|minimum|at least|fixed|interim|base)(?: (?:contract|lease|fixed|term|terms|period|periods|length|duration|of|for|a|an|the|agreement|licence|is|be|grant|award|tenancy|funding))*[ (:-]*$/i
const lengthLeft =
  /\b(?:term|terms|period|duration|length|tenure)(?: of (?:the |this |each |any )?(?:[\w-]+ )?(?:contracts?|lease|licence|agreement|loan|appointment|award))?(?:,? (?:is|be|being|of|will be|shall be|would be|for|to be))*(?: ?[:–-])?(?: (?:an?|the|up to|approximately|about|circa))*[ (]*$/i
const forLeft =
  /\b(?:for|of|is|be|lasting|running|covering|run|runs|last|spanning)(?: (?:an?|the|next|coming|another|up to|about|approximately|new|single|temporary|fixed|short|period|term|duration|of|contract|lease))*[ (]*$/i
const bracketLeft = /[(–:,-] ?$/
const overLeft =
  /\b(?:over|across|throughout|during)(?: (?:an?|the|its|their|initial|full|entire|possible|period|term|of|repayment|maximum|whole|total))*[ (]*$/i

const running =
  /\b(?:(?:was|were)(?: [a-z]+ly)? for\b|(?:was|were|had been|has been|have been)(?: [a-z]+ly)? (?:awarded|let|granted|entered into|procured|signed|in place|running|commissioned|in force|in operation|leased|occupied)|ran for|run for the|held (?:it |the post )?for|served|worked|in post)\b[^;]{0,80}$/i
const existing =
  /\b(?:current|existing|previous|former|present|expired|expiring|outgoing)(?: [\w’'-]+){0,2} (?:contracts?|leases?|agreements?|licences?|arrangements?|frameworks?|tenanc(?:y|ies)|loans?|grants?|terms?)\b(?:(?! (?:with|new|by|into|award|enter|procure)\b)[^,;]){0,60}$/i
const notContract =
  /\b(?:extend(?:ing|ed|s)?|extension|extensions|renew(?:al|ed|ing)?)(?: (?:of|to|for))?(?: (?!contract|lease|agreement|licence)[\w’'()-]+){0,6}? (?:orders?|pspos?|strateg(?:y|ies)|polic(?:y|ies)|schemes?|deadline|moratorium|permission|consent|designation|consultation|zone|plan|plans|opening|hours|time limit)\b[^;]{0,60}$/i

const count = `(\\d|${numberWord})`
const timesNear = new RegExp(
  `${count}(?: ?[x×]|(?: (?:x|further|additional|optional|more|possible|potential|separate|subsequent|single|consecutive|successive|equal))+)?[ -]$`,
  'i',
)
const timesFar = new RegExp(
  `\\b${count}(?: (?!of\\b|for\\b|to\\b)[a-z-]+){0,3} (?:periods|extensions|options|terms|renewals|increments)\\b(?: (?!years?\\b|months?\\b)[a-z-]+){0,9}[ (]*$`,
  'i',
)

/** How a length stands to a contract in its clause; null where it is no contract's. */
export function placed(around: Around, article: boolean): Placed | null {
  const { left, right, before } = around
  if (notRight.test(right) || wanted.test(right)) return null
  const said = `${around.earlier} ${before} ${around.after}`
  const extension = extensionOf(around)
  if (extension) {
    if (!firm.test(said) || notContract.test(before)) return null
    return extension
  }
  if (article || notContract.test(before)) return null
  const named = ofThing.exec(right)
  const on = named ? named[0].length : (periodRight.exec(right)?.[0].length ?? 0)
  const back = (form: RegExp) => backOf(form, left)
  const place = (role: TermRole, start: number): Placed => ({
    role,
    times: 1,
    back: start,
    on,
    optional: false,
    most: false,
    adds: false,
  })
  if (past(around, named !== null)) return null
  const clause = `${before} ${around.after}`
  const most =
    mostLeft.test(left) ||
    mostRight.test(right.slice(named ? on : 0)) ||
    (named !== null && isPotential(left, right))
  if (most && (named || ((thing.test(said) || letting.test(clause)) && standsAlone.test(right))))
    return {
      ...place('maximum', back(mostLeft)),
      on: on || (mostRight.exec(right)?.[0].length ?? 0),
    }
  if (
    initialLeft.test(left) &&
    !/\bfirst $/i.test(left) &&
    (named || thing.test(said) || letting.test(said)) &&
    (named || standsAlone.test(right))
  )
    return place('initial', back(initialLeft))
  if (overLeft.test(left)) {
    if (named && !/^arrangement/i.test(named[1] ?? '')) return place('plain', 0)
    return /\b(?:loan|repa(?:y|id|yable|yment))\b/i.test(clause) && standsAlone.test(right)
      ? place('plain', 0)
      : null
  }
  if (named)
    return letting.test(clause) ||
      /lease|licen|loan|contract|grant|tenanc|agreement|appoint/i.test(named[1] ?? '')
      ? place(capLeft.test(left) ? 'cap' : 'plain', back(capLeft))
      : null
  if (notLeft.test(left) || !standsAlone.test(right)) return null
  if (capLeft.test(left) && letting.test(clause)) return place('cap', back(capLeft))
  if (lengthLeft.test(left) && thing.test(said)) return place('plain', 0)
  if (forLeft.test(left) && (letting.test(clause) || nearGrant.test(before)))
    return place('plain', 0)
  if (
    bracketLeft.test(left) &&
    (/^ ?\)/.test(right) ||
      /^ (?:with|plus|and) .*\b(?:option|extension|further)/i.test(around.after)) &&
    (datesOrThing.test(left) || /^ (?:with|plus|and)/.test(right)) &&
    letting.test(clause)
  )
    return place('plain', 0)
  return null
}

const nearGrant = /\b(?:grants?|funding agreements?)\b[^,;]{0,40}$/i
/** "from 1 April 2024 to 31 March 2028 (four years)", "a contract (3 years)". */
const datesOrThing = new RegExp(`(?:\\d{4}|${things}|[a-z] services?) ?\\($`, 'i')

function past({ left, before, after }: Around, named: boolean): boolean {
  const clause = `${before} ${after}`
  if (running.test(before)) return true
  const still =
    existing.test(left) ||
    (named && /\b(?:current|existing|previous|former|present)(?: [\w’'-]+)? $/i.test(before))
  return (
    still &&
    !extendVerb.test(clause) &&
    !/\b(?:option|plus|further|vary|variation|new)\b/i.test(clause)
  )
}

function extensionOf({ left, right, before }: Around): Placed | null {
  const near = extensionRight.exec(right)
  const more = moreLeft.test(left)
  const plus = plusLeft.test(left)
  const option = optionLeft.test(left)
  const verb = extendVerb.test(left) || pastObject(left, before)
  if (!near && !more && !plus && !option && !verb) return null
  if (isPotential(left, right)) return null
  if (!near && verb && !more && !plus && objectOfExtend.test(left) && ofThing.test(right))
    return null
  if (
    !near &&
    !more &&
    !plus &&
    /\b(?:initial(?:ly)?|primary|original|core)(?: [a-z]+){0,4} $/i.test(left)
  )
    return null
  if (!near && !more && !plus && verb && wholeLength(left)) return null
  if (verb && !near && !more && !standsAlone.test(right) && !ofThing.test(right)) return null
  if (verb && !near && !more && notExtent.test(left)) return null
  if (
    more &&
    !near &&
    !verb &&
    !plus &&
    !option &&
    !standsAlone.test(right) &&
    !ofThing.test(right)
  )
    return null
  const most = more || near ? null : mostLeft.exec(left)
  const times = timesOf(left, right, near !== null || more || verb)
  const forms = [moreLeft, plusLeft, optionLeft, mostLeft, capLeft]
  const back = Math.max(
    times.back,
    ...forms.map((form) => backOf(form, left)),
    verb ? shortBack(left) : 0,
  )
  const optional =
    more ||
    plus ||
    option ||
    /\b(?:options?|optional|possib\w+|potential\w*|provision|may|further|additional|right|ability|able|extendable|two|three|scope|powers?|with (?:an?|up to)|including|inclusive|plus|followed by)\b/i.test(
      left + right.slice(0, 40),
    )
  return {
    role: 'extension',
    times: times.of,
    back,
    on: near?.[0].length ?? 0,
    optional,
    adds: more || plus || /\b(?:and|then|followed)\b/i.test(left),
    most: most !== null && !/\b(?:for|by) (?:up to )?(?:an? )?$/i.test(left.slice(0, most.index)),
  }
}

/** "a potential four-year contract term", "a possible 7 year term": the whole. */
const isPotential = (left: string, right: string) =>
  /\b(?:potential|possible)(?: (?:total|maximum|overall))? $/i.test(left) &&
  ofThing.test(right) &&
  !extensionRight.test(right)

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
const backOf = (form: RegExp, left: string) => {
  const hit = form.exec(left)
  return hit ? left.length - hit.index : 0
}
/** From "extend" or "extension", where it stands near. */
const shortBack = (left: string) => {
  const at = left.search(/\b(?:extend|extension|renew)[a-z]*\b(?!.*\b(?:extend|extension|renew))/i)
  return at >= 0 && left.length - at <= 48 ? left.length - at : 0
}
