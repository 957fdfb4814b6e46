import type { At } from '../../text/shapes'

/**
 * The posts and bodies that decisions name: "the Director of Place", "s151 officer", "Cabinet Member
 * (Homes)", "Head of Legal, Governance and HR". A post is read forward from its first word up to the
 * word that cannot belong to it.
 */

/** Words that make a phrase a post; not where they only describe something ("head lease", "member services"). */
const postNoun =
  /\b(?:(?:vice-?|co-?|sub-?)?(?:directors?|heads?|officers?|managers?|leaders?|mayors?|holders?|councillors?|cllrs?|chair(?:man|men|woman|person|s)?|conven[oe]rs?|solicitors?|treasurer|secretary|clerk|commissioners?|provost|surveyors?|engineers?|planners?|accountants?|advis[eo]rs?|registrar|principals?|spokes(?:person|people|man|men|woman)?|deputy|comptroller|chamberlain|constable|coroner|lawyer|counsel|architect|governors?|trustees?|co-?ordinators?|aldermen|alderman|portfolio-?holders?|superintendent|(?:head)?teachers?|auditors?|inspectors?|(?:harbour|port|quay)?masters?|archivist|librarian|curator|ranger|warden|conservator|ecologist|valuer|recorder|bursar|controller|administrator|supervisor|custodian|president|convenor|analyst|[cg]h?yfarwyddwr|[pb]h?ennaeth|swyddog|arweinydd|aelod|rheolwr|[cg]h?adeirydd|[pb]h?rif weithredwr)|(?:chief|deputy|assistant|senior) executives?|executives|members?|leads?|(?:ceo|cfo|coo)\b)\b(?!(?:[- ](?:leases?|office|decisions?|services?|support|development|affairs|relations|engagement|summary|report|level|in|authority|questions|states?|grants?|time|led))\b|[’']s? )/i

/** Bodies: only as the last word of the phrase ("the Planning Committee", never "Council Tax"). */
const bodyNoun =
  /\b(?:cabinet|committees?|sub-?committees?|board|panel|council|authority|executive|bwrdd|pwyllgor|working (?:group|party)|task group|forum|team|partnership)$/i

/** Words that end a post wherever they stand. */
const stopWords =
  /^(?:to|be|is|are|was|were|being|been|has|have|had|shall|will|may|must|can|could|should|would|who|which|that|where|when|whether|if|in|into|following|after|before|subject|on|onto|under|within|as|at|by|until|upon|having|acting|via|through|throughout|prior|from|per|up|using|utilising|such|so|including|between|during|pursuant|regarding|concerning|provided|providing|then|not|once|because|due|without|against|about|over|along|towards|outside|responsibility|responsibilities|discretion|permission|power|powers|together|jointly|alongside|working|acting|regard|delegated|authoris(?:e|ed|es)|authority|i|mewn|ar|yn|wrth|er|gyda)$/i

/** "Acting" is part of a post, "acting" ends one. */
const isStop = (word: string) => stopWords.test(word) && word !== 'Acting'

/** Verbs that begin what a delegate is to do ("…, award the contract and sign it"). */
const doing =
  /^(?:acquire|agree|allocate|amend|appoint|approve|authoris|award|begin|bring|carry|close|commence|commit|complete|conclude|consider|consult|deal|deliver|delegat|deploy|design|determin|develop|dispose|do|draft|endorse|enter|ensure|establish|execut|exercise|explore|extend|finalis|fund|grant|give|implement|incur|instruct|invite|issue|launch|make|manage|monitor|negotiat|not|note|obtain|oversee|pay|permit|prepare|proceed|procur|progress|provide|publish|purchase|put|receive|recommend|refer|release|renew|report|request|resolv|respond|review|revis|secur|seek|select|sell|serve|set|settle|sign|spend|submit|support|take|tender|terminat|transfer|undertake|updat|use|utilis|vary|withdraw|work)(?:e[sd]?|s|d|ed|ing|es)?$/i

const adjectives = '(?:appropriate |appointed |nominated |authorised |designated |delegated )*'
const substitutes =
  '(?:nominees?|delegates?|deputy|deputies|representatives?|substitutes?|designates?|designated officers?|appointees?|officers?|persons?|successors?|post-?holders?)'

/** "or in her absence the Deputy Chief Executive," */
const absence =
  'or,? in (?:(?:his|her|their|its|the)[ /]+)+absence(?: of the post-?holder)?,? [^,;.()]{3,70}?(?=,|\\)| (?:be|is|are)\\b)'

/** "or their delegate", "or his/her nominee", "as Section 151 Officer": no part of who may act. */
const standIn = new RegExp(
  `^[(\\s,]*(?:or such (?:other )?(?:officers?|persons?) as (?:(?:he|she|they|s)[/ ]+)+(?:may|shall) (?:nominate|appoint|designate|authorise)|and[ /](?:(?:his|her|their|its)[ /]+)+${adjectives}${substitutes}|or[ /](?:(?:his|hers?|their|its|the|an?|any|such|other|duly|in|absence|case|of|suitable|suitably|qualified|person|own|or|[/(]s\\)?)[ /,]+)+${adjectives}${substitutes}|or[ /]${adjectives}(?:nominees?|delegates?|representatives?)|or (?:nominated|appointed|designated|authorised|appropriate) ${substitutes}|${absence}|as (?:the )?(?:council[’']s )?(?:s\\.? ?151|section 151|chief finance|monitoring|returning) officer)(?:\\(s\\))?(?![\\w-]|\\s+(?:director|head|chief|officer|mayor|leader|chair|manager|clerk|executive))\\)?`,
  'i',
)

const articles = /^(?:the|both|all|each|any|relevant|appropriate|respective|a|an|either|y|yr) /i

/** Whether a phrase holds a word that makes it a post ("Democratic Services Officer"). */
export const hasPostNoun = (text: string): boolean =>
  postNoun.test(text) || /\b(?:chief )?executive$/i.test(text)

/** A post as read: its place, and the stand-ins inside it that are no part of its name. */
export interface ReadPost {
  readonly at: At
  readonly gaps: readonly At[]
}

/** Whether the words from `from` begin a post or body: its own noun stands before "of", "for", a comma or "and". */
export function beginsPost(text: string, from: number, bodies = true): boolean {
  const phrase = text
    .slice(from, from + 120)
    .replace(articles, '')
    .replace(articles, '')
  const first = /^\S+/.exec(phrase)?.[0] ?? ''
  if (isStop(first) || (doing.test(first) && !/^\p{Lu}/u.test(first) && first !== 'lead'))
    return false
  const core = (
    /^(?:[^\s,;:()/]|\/(?=or\b)| (?!(?:of|for|with|to|be|is|are|in|by|on|at|that|who|which)\b)(?!(?:and|&) (?:the )?\p{Ll}| (?:[-–—]))|(?<=and)\/)+/u.exec(
      phrase,
    )?.[0] ?? ''
  ).replace(/\s+$/, '')
  if (core.split(' ').length > 9) return false
  return (
    postNoun.test(core) ||
    (bodies && bodyNoun.test(core)) ||
    /^section ?\d|\bexecutive$/i.test(core)
  )
}

const boundary = /[;:“”"(,]|\.(?=[\s)]|$)|[)\]]|\s(?=\S)/g

/**
 * Reads one post, or several joined ("the Head of A and the Head of B"), from `from`: null where none
 * begins there or where the phrase belongs to something else ("the Director’s report").
 */
export function readPost(text: string, from: number, bodies = true): ReadPost | null {
  if (!beginsPost(text, from, bodies)) return null
  const gaps: At[] = []
  boundary.lastIndex = from
  let end = Math.min(text.length, from + 400)
  const within = text.slice(0, end)
  for (let m = boundary.exec(within); m && m.index < end; m = boundary.exec(within)) {
    const next = stepAt(text, from, m.index, gaps)
    if (next === null) end = m.index
    else boundary.lastIndex = Math.max(next, m.index + 1)
  }
  const lead = /^the /i.exec(text.slice(from, end))?.[0].length ?? 0
  const kept = text.slice(from + lead, end).replace(/(?:[\s,–—-]|\b(?:and|or|&)(?=\s*$))+$/, '')
  if (kept === '' || /[’']s?$/.test(kept)) return null
  let last = from + lead + kept.length
  // A stand-in at the end is no part of the quote either; it is remembered, for it fills the gap to what follows
  const tail = gaps.at(-1)
  if (tail && tail.end >= last) last = tail.start
  return { at: { start: from + lead, end: last }, gaps }
}

/** At a boundary: where to go on from, or null where the post ends. */
function stepAt(text: string, from: number, at: number, gaps: At[]): number | null {
  const c = text.charAt(at)
  const rest = text.slice(at, at + 200)
  const aside = standIn.exec(rest)
  if (aside) {
    gaps.push({ start: at, end: at + aside[0].length })
    return at + aside[0].length
  }
  if (c === '(') return bracketAt(rest, at)
  // "Executive Director: Resources"
  if (c === ':')
    return /^: ?\p{Lu}/u.test(rest) && !/^: ?(?:To|That|The|RESOLVED)\b/.test(rest) ? at + 1 : null
  if (c === ',') return commaAt(text, from, at)
  if (c === '.')
    return /\b(?:cllr|s|mr|mrs|ms|dr|no)$/i.test(text.slice(Math.max(0, at - 5), at))
      ? at + 1
      : null
  if (c !== ' ' && c !== '\n') return null
  return spaceAt(text, from, at)
}

/** "(Place)" belongs to the post, "(following consultation with …)" does not. */
function bracketAt(rest: string, at: number): number | null {
  const inside = /^\(([^()]{1,90})\)/.exec(rest)
  if (
    !inside?.[1] ||
    /^(?:in|following|after|subject|where|as|with|who|having|on|to|acting|if|and|or)\b|consult/i.test(
      inside[1],
    )
  )
    return null
  return at + inside[0].length
}

function commaAt(text: string, from: number, at: number): number | null {
  const m =
    /^,\s*(?:(?:and|or|&)\s+)?(?:,?\s*(?:where|if|as) (?:appropriate|necessary|required|relevant|applicable),?\s+)?(?:[-–]\s+)?/.exec(
      text.slice(at, at + 60),
    )
  const next = at + (m?.[0].length ?? 1)
  return goesOn(text, from, at, next) ? next : null
}

/** "the Cabinet Members for Homes" may go on with "and for Parks". */
const plural = /\b(?:members|holders|leads|councillors|spokespersons) for\b/i

/** "Corporate and Support Services": a field though its first word could be done. */
const fieldOfWork =
  /^\p{Lu}[\p{L}-]+ (?:Services?|Support|Resources|Development|Operations|Growth|Care|Delivery|Management|Transformation|Policy|Performance|Strategy|Property|Assets|Communities|Finance|Governance|Commissioning|Standards)\b/u

/** Whether the words after a comma or "and" still name the post, or another one. */
function goesOn(text: string, from: number, at: number, next: number): boolean {
  const word = /^[^\s,;:.()]+/.exec(text.slice(next))?.[0] ?? ''
  if (word === '' || isStop(word)) return false
  if (/^\p{Lu}/u.test(word))
    return (
      !doing.test(word) || beginsPost(text, next) || fieldOfWork.test(text.slice(next, next + 60))
    )
  if (word === 'for')
    return (
      plural.test(text.slice(from, at)) && /^for (?:the )?\p{Lu}/u.test(text.slice(next, next + 12))
    )
  if (/^(?:s\.?\d{3}|s151)/.test(word)) return true
  if (articles.test(`${word} `))
    return (
      beginsPost(text, next) ||
      // "Portfolio Holders for Finance and the Harbour"
      (/\b(?:for|of)\b/.test(text.slice(from, at)) &&
        /^the \p{Lu}/u.test(text.slice(next, next + 6)))
    )
  if (doing.test(word)) return false
  // lower case: another post ("head of finance"), or the field of a lower-case one ("housing and planning")
  if (beginsPost(text, next)) return true
  const said = text.slice(from, at).replace(articles, '')
  const joined = text.charAt(at) === ' '
  return (
    /^\p{Ll}/u.test(said) &&
    (joined || /^[\p{Ll}-]+(?: [\p{Ll}-]+){0,2}(?:,| and| &)/u.test(text.slice(next)))
  )
}

function spaceAt(text: string, from: number, at: number): number | null {
  const word = /^[^\s,;:.()]+/.exec(text.slice(at + 1, at + 60))?.[0] ?? ''
  const folded = word.toLowerCase()
  const said = text.slice(from, at)
  if (folded === 'and/or') return at + 1 + word.length
  if (folded === 'and' || folded === 'or' || folded === '&' || folded === 'a' || folded === 'ac') {
    const skip =
      /^\s\S+\s+(?:(?:,\s*)?(?:where|if|as) (?:appropriate|necessary|required|relevant|applicable),?\s+)?/.exec(
        text.slice(at, at + 60),
      )
    const next = at + (skip?.[0].length ?? 1)
    return /^[,(]/.test(text.slice(next)) ? null : goesOn(text, from, at, next) ? next : null
  }
  if (/^[-–—]$/.test(folded))
    return /^\s\S\s+(?:the )?\p{Lu}/u.test(text.slice(at, at + 12)) ? at + 2 : null
  // "the Chief Planner the power to": an article goes on only behind a joining word
  if (
    /^(?:the|a|an|any|all|this|such|full|authority|power|powers)$/.test(folded) &&
    !/\b(?:of|for|and|or|in|on|with|both|and\/or)$/i.test(said)
  )
    return null
  if (folded === 'for') return forAt(text, said, at)
  // "the Solicitor to the Council"
  const serves = folded === 'to' && advises.test(said) ? toWhom.exec(text.slice(at, at + 30)) : null
  if (serves) return at + serves[0].length
  if (folded === 'of' && object.test(text.slice(at, at + 40))) return null
  if (folded === 'with')
    return /^\swith (?:(?:special|lead|overall|the|portfolio|executive) )*(?:responsibilit|portfolio|remit|oversight)/i.test(
      text.slice(at, at + 60),
    )
      ? at + 6
      : null
  return isStop(word) ? null : at + 1
}

const advises = /\b(?:solicitor|clerk|advis[eo]r|secretary|counsel)$/i
const toWhom = /^\sto the (?:Council|Authority|Board|Mayor|Committee|Trust)\b/

/** "the delegation to the Head of Planning of minor amendments": what is delegated, not a field of work. */
const object =
  /^\sof (?:any|all|these|those|such|future|further|final|minor|detailed|subsequent|decisions?|matters|amendments|powers?|approvals?)\b/

/** Words in -ing that are a field of work, not something to be done. */
const fields =
  /^(?:housing|planning|licensing|parking|funding|learning|wellbeing|well-being|engineering|building|commissioning|training|sporting|cleansing|marketing)$/

/** "Cabinet Member for the Environment" is a post; "Director of Place for the award of" ends before "for". */
function forAt(text: string, said: string, at: number): number | null {
  const after = /^\sfor\s+(?:the\s+)?(\S+)/.exec(text.slice(at, at + 60))?.[1] ?? ''
  if (
    after === '' ||
    /^(?:approval|decision|determination|final|consideration|signature|any|all|this|these|each|a|an|up|such|it)$/.test(
      after,
    )
  )
    return null
  if (/^\p{Ll}+ing$/u.test(after) && !fields.test(after)) return null
  if (/^\p{Lu}/u.test(after)) return at + 5
  return /\b(?:of|for)\b|[,(:]/.test(said) ? null : at + 5
}

/** The words of a post without its stand-ins, white space folded. */
export function postText(text: string, { at, gaps }: ReadPost): string {
  let said = ''
  let from = at.start
  for (const gap of gaps) {
    said += `${text.slice(from, gap.start)} `
    from = gap.end
  }
  return fold(said + text.slice(from, at.end))
}

/** White space folded, none before a comma. */
export const fold = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ([,;])/g, '$1')
    .trim()
