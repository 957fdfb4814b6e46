import { extendedFrom, extendedTo, extensionOf } from './extension'
import {
  type Around,
  backOf,
  capLeft,
  extendVerb,
  firm,
  isPotential,
  letting,
  mostLeft,
  ofThing,
  type Placed,
  periodRight,
  standsAlone,
  type TermRole,
  thing,
  things,
} from './words'

/** A length of the past, of age, of notice, of a plan. */
const notLeft =
  /\b(?:last|past|previous|preceding|(?<!for the )(?:next|coming)|recent|every|within|after|before|aged?|ages|since|than|age of|by|in|at|until|first|under|every other|through|following|ensuing|notice of|notice period of|retention period of|payback (?:period )?of|time limit of|defects (?:liability )?period of|warranty (?:period )?of|rent[- ]free(?: period)?(?: of)?|(?:rent|payment) holiday (?:period )?of|(?:grace|mobilisation|probation(?:ary)?|cooling[- ]off|handover) period of|break clause (?:at|after)|over)\b(?: (?:the|of|an?|their|its|these|those|about|approximately|around|least))*[ (]*$/i
const notRight =
  /^(?:['’]s?)?[- ](?:(?:written|rolling|prior|clear|minimum) )?(?:rent[- ]free|rent holiday|payment holiday|grace|mobilisation|probation\w*|cooling|notice|ago|old|olds|experience|strateg(?:y|ic)|plans?|programmes?|forecast|review|budget|later|earlier|waiting|delay|backlog|cycle|vision|in advance|prior|warranty|defects?|break|anniversary|overdue|remaining|left|behind)\b/i

/** "a lease of at least 28 years is required to bid": a wish of others. */
const wanted = /^ (?:is|was|are|were|would be) (?:necessary|required|needed)\b/i

const mostRight =
  /^(?: period| term)?,? \(?(?:in total|in all|maximum|max|overall|in aggregate|altogether|total)\b(?! (?:contract )?(?:value|cost|sum|budget|price))/i
const initialLeft =
  /\b(?:initial(?:ly)?|first|primary|original|core|minimum|at least|fixed|interim|base)(?: (?:contract|lease|fixed|term|terms|period|periods|length|duration|of|for|a|an|the|agreement|licence|is|be|grant|award|tenancy|funding))*[ (:-]*$/i
const lengthLeft =
  /\b(?:term|terms|period|duration|length|tenure)(?: of (?:the |this |each |any )?(?:[\w-]+ )?(?:contracts?|lease|licence|agreement|loan|appointment|award))?(?:,? (?:is|be|being|of|will be|shall be|would be|for|to be))*(?: ?[:–-])?(?: (?:an?|the|up to|approximately|about|circa))*[ (]*$/i
const forLeft =
  /\b(?:for|of|is|be|lasting|running|covering|run|runs|last|spanning)(?: (?:an?|the|next|coming|another|up to|about|approximately|new|single|temporary|fixed|short|period|term|duration|of|contract|lease))*[ (]*$/i
const bracketLeft = /[(–:,-] ?$/
const overLeft =
  /\b(?:over|across|throughout|during)(?: (?:an?|the|its|their|initial|full|entire|possible|period|term|of|repayment|maximum|whole|total))*[ (]*$/i

export const running =
  /\b(?:(?:was|were)(?: [a-z]+ly)? for\b|(?:was|were|had been|has been|have been)(?: [a-z]+ly)? (?:awarded|let|granted|entered into|procured|signed|in place|running|commissioned|in force|in operation|leased|occupied)|ran for|run for the|held (?:it |the post )?for|served|worked|in post)\b[^;]{0,80}$/i
const existing =
  /\b(?:current|existing|previous|former|present|expired|expiring|outgoing)(?: [\w’'-]+){0,2} (?:contracts?|leases?|agreements?|licences?|arrangements?|frameworks?|tenanc(?:y|ies)|loans?|grants?|terms?)\b(?:(?! (?:with|new|by|into|award|enter|procure)\b)[^,;]){0,60}$/i
const notContract =
  /\b(?:extend(?:ing|ed|s)?|extension|extensions|renew(?:al|ed|ing)?)(?: (?:of|to|for))?(?: (?!contract|lease|agreement|licence)[\w’'()-]+){0,6}? (?:orders?|pspos?|strateg(?:y|ies)|polic(?:y|ies)|schemes?|deadline|moratorium|permission|consent|designation|consultation|zone|plan|plans|opening|hours|time limit)\b[^;]{0,60}$/i

/** "that the licence be suspended for three months": how long it does not run; rules are suspended to let a contract. */
const penalty =
  /\b(?:suspen(?:d|ded|ding|sion)|disqualif(?:y|ied)|barred|banned)\b(?:(?!\b(?:rules?|orders?|regulations|award|contracts?|leases?|agreements?|appoint|extend)\b)[^,;]){0,60}$/i

/** Only what is let has an initial term. */
const initialTerm = /\binitial (?:term|period)\b/i

const once = { times: 1, back: 0, on: 0, optional: false, most: false, adds: false }

/** How a length stands to a contract in its clause; null where it is no contract's. */
export function placed(around: Around, article: boolean): Placed | null {
  const { left, right, before } = around
  if (notRight.test(right) || wanted.test(right)) return null
  const said = `${around.earlier} ${before} ${around.after}`
  const extension = extensionOf(around)
  if (notContract.test(before) || penalty.test(before)) return null
  if (extension) return firm.test(said) || initialTerm.test(said) ? extension : null
  const named = ofThing.exec(right)
  if (extendedFrom(around)) return { ...once, role: 'initial' }
  if (article || past(around, named !== null)) return null
  const on = named?.[0].length ?? periodRight.exec(right)?.[0].length ?? 0
  const has = thing.test(said) || letting.test(said)
  const most = mostRight.exec(right.slice(named ? on : 0))
  const role =
    mostLeft.test(left) || most || extendedTo(around) || (named && isPotential(left, right))
      ? has && (named || standsAlone.test(right)) && 'maximum'
      : lengthRole(around, named?.[1] ?? null, has)
  if (!role) return null
  const form = { maximum: mostLeft, initial: initialLeft, cap: capLeft, plain: null }[role]
  const back = form ? backOf(form, left) : 0
  const covers = on || (role === 'maximum' ? (most?.[0].length ?? 0) : 0)
  return { ...once, role, back, on: covers }
}

type LengthRole = Exclude<TermRole, 'extension'>

/** A length that is no extension and no maximum: the first term, a cap, or just the length. */
function lengthRole(around: Around, named: string | null, has: boolean): LengthRole | null {
  const { left, right } = around
  const clause = `${around.before} ${around.after}`
  const alone = standsAlone.test(right)
  if (initialLeft.test(left) && !/\bfirst $/i.test(left) && has && (named || alone))
    return 'initial'
  if (overLeft.test(left)) {
    if (named) return /^arrangement/i.test(named) ? null : 'plain'
    return alone && paidOver.test(clause) ? 'plain' : null
  }
  if (named) {
    const whole =
      letting.test(clause) || !/^(?:terms?|arrangements?|commissions?|hire)$/i.test(named)
    return whole ? (capLeft.test(left) ? 'cap' : 'plain') : null
  }
  if (notLeft.test(left) || !alone) return null
  const lets = letting.test(clause)
  if (capLeft.test(left) && lets) return 'cap'
  if (lengthLeft.test(left) && has) return 'plain'
  if (forLeft.test(left) && (lets || nearGrant.test(around.before))) return 'plain'
  if (lets && /\bon an? $/i.test(left) && /^[- ]basis\b/i.test(right)) return 'plain'
  return lets && inBrackets(around) ? 'plain' : null
}

/** "a loan over 20 years", "a grant of £5,000, paid over two years". */
const paidOver = /\b(?:loan|repa(?:y|id|yable|yment))\b|\bgrants?\b.*\b(?:paid|payable) over\b/i

/** "a contract (3 years)", "from 1 April 2024 to 31 March 2028 (four years)", "(5 years with an option of 2 more)". */
function inBrackets({ left, right, after }: Around): boolean {
  if (!bracketLeft.test(left)) return false
  const goesOn = /^ (?:with|plus|and)\b/.test(right)
  if (goesOn) return /\b(?:option|extension|further)/i.test(after)
  return /^ ?\)/.test(right) && datesOrThing.test(left)
}

const nearGrant = /\b(?:grants?|funding agreements?)\b(?:[^,;]|,(?=\d)){0,80}$/i
/** "from 1 April 2024 to 31 March 2028 (four years)", "a contract (3 years)". */
const datesOrThing = new RegExp(`(?:\\d{4}(?:[/-]\\d{2})?|${things}|[a-z] services?) ?\\($`, 'i')

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
