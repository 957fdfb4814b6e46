/** The words that say what a length of time is of a contract, and the shapes in which they are looked at. */

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

/** What is let and runs for a time. */
const lets =
  'sub-?contracts?|contracts?|(?:sub-?|under)?leases?|licen[cs]es?|agreements?|tenanc(?:y|ies)|concessions?|frameworks?|loans?|secondments?|SLAs?|purchasing systems?|DPS|hire'
/** Everything that can have a term. */
export const things = `(?:${lets}|grants?|appointments?|commissions?|terms?|arrangements?)`
const deeds =
  'contracted|leas(?:ed|ing)|appoint(?:s|ed|ments?|ing)?|reappoint\\w*|procur(?:e[sd]?|ements?|ing)|(?:re-?)?commission(?:s|ed|ing)?|tender(?:s|ed|ing)?|award(?:s|ed|ing)?|let|options? (?:to|of) (?:extend\\w*|renew\\w*)|extension options?'
export const thing = new RegExp(`\\b${things}\\b`, 'i')
/** A clause that lets something; a grant in it does not yet make every length in it the grant's. */
export const letting = new RegExp(`\\b(?:${lets}|${deeds})\\b`, 'i')
export const firm = new RegExp(
  `\\b(?:${lets}|${deeds}|grants?|provider|supplier|letting|lots? [\\dA-Z])\\b`,
  'i',
)

const adjectives = '(?:[a-z]+(?:-[a-z]+)* ){0,4}?'
/** "three year contract", "10-year rolling maintenance contract", "seven year term", never "5 year plan for contracts". */
export const ofThing = new RegExp(
  `^(?:['’]s?)?[- ]${adjectives.replace('[a-z]+', '(?!for\\b|of\\b|to\\b|and\\b|in\\b|with\\b|from\\b|at\\b|on\\b|the\\b|or\\b|which\\b|that\\b|until\\b|by\\b|notice\\b|plan\\b|strategy\\b|extension\\b|extensions\\b|option\\b|options\\b|under\\b|a\\b|is\\b|as\\b|subject\\b|commencing\\b|starting\\b|beginning\\b|period\\b|via\\b|medium\\b|long\\b|short\\b|mid\\b)[a-z]+')}(${things})\\b(?! (?:sum|manage|procedure|register|monitor|plan))`,
  'i',
)
/** What may follow a length that stands for itself: "for 5 years, from 1 April". */
export const standsAlone =
  /^(?:['’]s?)?(?:(?:[- ](?:(?:fixed|initial|contract|lease|rental|maximum) )?(?:periods?|terms?|durations?|basis|tenure|lifetime))|(?: each))?\s*(?:$|[,.;:()\]–+-]|(?:from|commencing|starting|beginning|effective|with|to|at|and|or|plus|on|subject|until|by|for|in|as|of the|via|following|including|inclusive|through|which|while|pending|ending|expiring|should|unless|if|under|per|between|when|after|before|agreed|dependent|where|provided|then|followed|extendable|renewable|being|available|is|was|be|will|would|had|has|have|shall|may|can|must|up|less|minus|only)\b)/i

/** "for a three year period": the noun is of the quote. */
export const periodRight =
  /^(?:['’]s?)?[- ](?:(?:fixed|initial|contract|lease|rental|maximum) )?(?:periods?|terms?|durations?)\b/i

export const extendVerb =
  /\b(?:extend(?:s|ed|ing|able)?|extensions?|(?:options?|rights?) (?:to|of|for) renew\w*|prolong\w*|roll(?:ed)? over|lengthen\w*)\b/i
export const extensionRight =
  /^(?:['’]s?)?[- ](?:(?!for\b|of\b|to\b|and\b|plus\b|an?\b|in\b|with\b|from\b|on\b|at\b|the\b|or\b|by\b|including\b|contract with|agreement with|which\b)[a-z-]+ ){0,3}?(?:extensions?|renewals?|options?)\b(?: (?:options?|periods?)\b)?(?! appraisal)/i
export const mostLeft =
  /\b(maximum|max\.?|(?:not|never) (?:to )?exceed(?:ing)?|(?:no|not) (?:more|longer) than|total(?:ling)?|overall|aggregate|whole|in total|full|cumulative|combined)(?: (?:of|contract|lease|licence|term|terms|period|length|duration|agreement|possible|potential|overall|total|to|a|an|up|for|extended|combined|life|lifetime|is|be|being|at))*[ (:–-]*$/i
export const capLeft = /\bup to(?: an?)?[ (]*$/i
/** "a potential four-year contract term", "a possible 7 year term": the whole. */
export const isPotential = (left: string, right: string) =>
  /\b(?:potential|possible)(?: (?:total|maximum|overall))? $/i.test(left) &&
  ofThing.test(right) &&
  !extensionRight.test(right)

/** Units before the length from where the words begin that `form` finds at its left. */
export const backOf = (form: RegExp, left: string) => {
  const hit = form.exec(left)
  return hit ? left.length - hit.index : 0
}
