import type { ResolutionKind } from '../../../model/vocabulary'
import type { At } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import {
  acts,
  adverbs,
  body,
  bodyAlone,
  colonLead,
  conditions,
  deciding,
  followingLead,
  followingTail,
  othersLead,
  recommendationsLead,
  welshLead,
} from './lead'

/** Words that open a resolution at the head of some text. */
export interface Opener {
  /** Where the opener begins and where the clause behind it begins, counted in the given words. */
  readonly start: number
  readonly end: number
  readonly kind: ResolutionKind
  /** Nothing is decided by the opener's own block: the clauses follow in the next ones. */
  readonly bare: boolean
  /** It says "resolved", "agreed" …; a body before a colon does not. */
  readonly strong: boolean
  /** It says "resolved" or heads a list; "Agreed to extend …" may itself be a clause. */
  readonly loud: boolean
}

/** "unanimously", "by 7 votes to 2", "(nem. con.)" between the verb and what was resolved. */
export const between =
  '(?: unanimously| by (?:a )?majority| yn unfrydol| unanimous|,? by (?:a vote of )?\\d{1,3}(?: votes?)?(?: to |[-–]| for,? (?:and )?)\\d{1,3}(?: against)?(?: votes?)?(?:,? with (?:\\d{1,3}|[a-z]{2,5}) (?:members? )?(?:abs[a-z]*|not voting),?)?|,? nem(?:\\.|ine)? ?con\\w*\\.?)?(?:,? ?\\([^)]{1,160}\\))?'

/** "(unanimously)", "(by 31 votes to 0)" behind the colon. */
const tally =
  '(?:\\((?:unanimous(?:ly)?|nem\\.? con\\.?|yn unfrydol|(?:by |with )?\\d{1,3} [^()]{0,60}\\b(?:for|against|abs[a-z]*|votes?|to \\d)[^()]{0,60})\\)\\s*[:–—-]*\\s*)?'

/** "RESOLVED", "Resolved unanimously:", "AGREED: That", "RESOLVED (7 to 2) that", "Resolution 45/26:", "CC45 RESOLVED:", "PENDERFYNWYD YN UNFRYDOL" */
const verbFirst = new RegExp(
  `^[“"']?(?:unanimously,? )?(?:(?:minute )?[a-z]{0,5} ?\\d[\\w/.-]{0,12}\\s?[:–-]?\\s+(?=resolved\\b))?(resolved|agreed|decided|determined|recommended|noted|penderfynwyd|cytunwyd|argymhellwyd|nodwyd|cymeradwywyd|cadarnhawyd|decision made|adopted|resolution(?: (?:no\\.? ?)?[a-z./-]{0,6}\\d[\\w/.-]{0,8})?)\\b${between}(\\s*[:;,.–—/-]+)*\\s*${tally}`,
  'i',
)
/** "It was RESOLVED that", "The Committee resolved:-", "Cabinet agreed to", "Subject to the above, it was RESOLVED that" */
const subjectFirst = new RegExp(
  `^(?:(?:on|at|by|following|having|subject|after|in|upon|moved|accordingly|therefore|proposed|arising)\\b[^.:;]{0,200}?,? (?:and )?)?(?:it was|it is|${body})\\s*,? ${adverbs}(resolved|agreed|decided|determined|recommended)\\b${between}(\\s*[:;,.–—/-]+)*\\s*${tally}`,
  'i',
)
/** "Penderfynodd y Cabinet:", "Cytunodd yr Aelodau yn unfrydol i", "Yn dilyn trafodaeth, penderfynodd y Pwyllgor" */
const welshSubject =
  /^(?:(?:yn dilyn|ar ôl|wedi|felly)(?= |,)[^.:;]{0,160}, )?(?:(?:fe|mi|ac) )?(b?penderfynodd|d?g?cytunodd|argymhellodd) (?:(?:y|yr) )?(?:[^\s.:;]+ ){0,3}?(?:cabinet|g?cyngor|(?:is-?|cyd-?)?[pb]wyllgor|bwrdd|panel|aelodau|aelod cabinet|arweinydd|[gw]?weithrediaeth)\b(?: (?!i |bod |fod )[^\s.:;]+){0,8}?(?:,? yn unfrydol)?(?:, (?:drwy|trwy|o) [^,.;:]{3,60},)?(?:(\s*[:;–—-]+)+\s*|\s*(?=$|(?:bod|fod|i|y dylid|argymell|[cg]ymeradwyo|nodi|dd?erbyn|[mf]abwysiadu|dd?irprwyo|awdurdodi|[cg]ytuno|rh?oi|g?wrthod|g?ohirio|[cg]efnogi|[pb]enodi|[cg]adarnhau|[dg]?d?yfarnu)\b))/i
const thatWord = /^(?:that|to|bod|i)\b[\s,:–—-]*(?=\S|$)/i
/** Somebody is asked, nothing is decided: "The Committee is recommended to:", "Members are asked to agree". */
const asked =
  /\b(?:is|are|was|were|be|being) (?:asked|recommended|invited|requested|required)\b|\brecommendations? (?:to|of|from)\b.*\breport\b/i
const kindOf = (verb: string): ResolutionKind =>
  /^(?:recommend|argymhell)/i.test(verb)
    ? 'recommended'
    : /^(?:note|nod)/i.test(verb)
      ? 'noted'
      : 'resolved'

/** "Agreed", "Approved" and nothing else, before a list. */
export function verbAlone(words: string): Opener | null {
  const verb = /^(?:agreed|approved|decided|determined|noted|recommended)$/i.exec(words)
  return verb ? { ...opened(words, words.length, verb[0]), bare: true } : null
}

/** "It is recommended that:", "The Leader is recommended to:", where the words below it are what was decided. */
const askedLead =
  /^(?:it|they|[^.:;]{2,120}) (?:is|are) (?:therefore |hereby )?(?:recommended|asked|invited|requested|proposed)(?: (?:that|to)\b[^.:;]{0,80})?\s*[:–—-]+\s*$/i
/** "That the Parks Committee", with its list below and no colon. */
const thatBody = new RegExp(`^that ${body}$`, 'i')

/** What leads on to a list in a section that decides as a whole, whatever it says of who was asked. */
export function leadOver(words: string): Opener | null {
  if (words.length > 200 || !(askedLead.test(words) || thatBody.test(words))) return null
  return { ...opened(words, words.length, 'resolved'), bare: true }
}

/** The opener at the head of this part of the text, or null; its places count from the part's start. */
export function openerAt(text: string, at: At): Opener | null {
  const says = speaks(text, at, topic.opener)
  const leads = mayLead(text, at)
  if (!says && !leads) return null
  const words = text.slice(at.start, at.end)
  const said = says
    ? (byVerb(words) ?? bySubject(words) ?? inWelsh(text, at) ?? toOthers(words))
    : null
  return said ?? (leads ? byColon(words) : null)
}

/** "Recommendations to Council:" says no verb. */
function toOthers(words: string): Opener | null {
  const others = othersLead.exec(words)
  return others && opened(words, others[0].length, 'recommended')
}

/** A body before a colon, a body alone on its line, "… the following": what `byColon` reads looks like one of these. */
const mayLead = (text: string, at: At): boolean =>
  at.end - at.start < 60 ||
  /[:;–—-]\s*$/.test(text.slice(at.end - 2, at.end)) ||
  speaks(text, at, topic.following)

export function byVerb(words: string, told = false): Opener | null {
  const found = verbFirst.exec(words)
  if (!found?.[1]) return null
  const rest = words.slice(found[0].length)
  const punctuated = found[2] !== undefined || found[0].includes(')')
  const resolved = /^(?:resol|penderfynwyd|decision made)/i.test(found[1])
  if (/^resolution/i.test(found[1]) && !punctuated && rest !== '') return null
  // "Noted." and "Agreed." are whole resolutions; "Noted the report" says what it does.
  if (!resolved && rest === '' && !/[:–—-]\s*$/.test(words))
    return words === words.toUpperCase() && !/[.]$/.test(words)
      ? opened(words, found[0].length, found[1])
      : null
  if (!resolved && !punctuated && !thatWord.test(rest)) return null
  // "Resolved issues were listed": only capitals open a clause without "that", "to" or a stop.
  const quiet = /^[Rr]esolved$/.test(found[1]) && !/unanim|majority/i.test(found[0])
  if (quiet && !punctuated && rest !== '' && !thatWord.test(rest)) return null
  if (!resolved && !told && found[0].charAt(0) === found[0].charAt(0).toLowerCase()) return null
  if (
    /^(?:recommended|argymhellwyd)$/i.test(found[1]) &&
    /^(?:to|by|in)\b.{0,40}\breport\b/i.test(rest)
  )
    return null
  return opened(words, found[0].length, found[1], told || resolved || punctuated)
}

/** What every form of `subjectFirst` says: a look at a paragraph before the long pattern. */
const says = /resolved|agreed|decided|determined|recommended/i

export function bySubject(words: string): Opener | null {
  // "To NOTE the Chair has agreed to the late report" is still to be noted.
  if (!says.test(words) || /^to\b/i.test(words)) return null
  const found = subjectFirst.exec(words)
  if (!found?.[1] || asked.test(found[0])) return null
  const rest = words.slice(found[0].length)
  const punctuated = /[:–—-]\s*$/.test(found[0])
  if (
    rest !== '' &&
    !punctuated &&
    !/^(?:that|to)\b/i.test(rest) &&
    !/^resolved/i.test(found[1]) &&
    !movers.test(rest)
  )
    return null
  return opened(words, found[0].length, found[1])
}

export function inWelsh(text: string, at: At): Opener | null {
  if (!speaks(text, at, topic.welshOpener)) return null
  const words = text.slice(at.start, at.end)
  const found = welshSubject.exec(words)
  return found?.[1] ? opened(words, found[0].length, found[1]) : null
}

/** "That Council be recommended to:" */
const recommends = new RegExp(
  `^(?:that )?${body} be recommended(?: to| that)?\\s*[:–—-]+\\s*$`,
  'i',
)

/** "To approve:", "Approve the following:": the verb of all that follows, and nothing of its own. */
const verbLead =
  /^(?:that (?:it|they|we) )?(?:to )?(?:formally |hereby )?(agree|approve|note|endorse|adopt|support|authorise|delegate|accept|confirm|recommend)s?(?: (?:to|that|the following))?\s*[:–—-]+\s*$/i

/** "The following statements were noted:" tells who declared what: nothing is decided. */
const interests =
  /\b(?:declarations?|interests?|statements?)\b[^:]{0,60}\b(?:noted|made|declared|received)\b/i

function byColon(words: string): Opener | null {
  const verb = words.length < 60 ? verbLead.exec(words)?.[1] : undefined
  if (verb !== undefined)
    return {
      ...{ start: 0, end: words.length, kind: kindOf(verb), bare: true },
      ...{ strong: false, loud: true },
    }
  if (words.length <= 400 && recommends.test(words))
    return { ...opened(words, words.length, 'recommended'), end: words.length, bare: true }
  if (words.length > 400 || acts.test(words) || asked.test(words) || interests.test(words))
    return null
  const ends = /[:;–—-]\s*$/.test(words)
  const lead =
    (ends && [colonLead, followingLead, recommendationsLead].some((form) => form.test(words))) ||
    (/the following/i.test(words) && followingTail.test(words)) ||
    /^(?:that )?(?:approval|agreement|consent) (?:be|is|was) (?:hereby )?(?:given|granted)(?: to| for)?(?: the following)?\s*[:–—-]+\s*$/i.test(
      words,
    ) ||
    (words.length < 60 && bodyAlone.test(words)) ||
    /^(?:that|to)[\s:–—-]*$/i.test(words) ||
    welshLead.test(words)
  if (!lead || words.replace(/[\s:;–—-]/g, '') === '') return null
  return {
    start: 0,
    end: words.length,
    kind: /\bnoted?\b/i.test(words)
      ? 'noted'
      : /\brecommends?\b|\brecommended to\b/i.test(words)
        ? 'recommended'
        : 'resolved',
    bare: true,
    strong: deciding.test(words) && !/^that\b/i.test(words),
    loud: true,
  }
}

/** "agreed on the proposal of Alderman A, seconded by Councillor B, that", "Resolved: proposed Cllr A, all in favour, that" */
const movers =
  /^(?:on the (?:proposal|motion|proposition) of|proposed|moved|with [\w-]+ (?:members?|votes?)) [^.;:]{3,160}?,? (?=(?:that|to)\b)/i

/** Takes "that" or "to" into the opener where no stop stands before it, and a body that only leads on. */
function opened(words: string, length: number, verb: string, loud = true): Opener {
  let end = length + (movers.exec(words.slice(length))?.[0].length ?? 0)
  const rest = words.slice(end)
  const that = thatWord.exec(rest)
  const stopped = /[:;.–—/-]\s*(?:\([^)]{1,40}\)\s*)?$/.test(words.slice(0, end))
  if (that && (!stopped || that[0].length === rest.length)) end += that[0].length
  const after = words.slice(end)
  // Behind "to" stands what is done, whatever body it names: "to refer the matter to Cabinet with these comments:".
  const does =
    that !== null && /^to\b/i.test(that[0]) && !leadingVerb.test(after) && !/^rec/i.test(verb)
  const bare = after === '' || (!does && !acts.test(after) && leadsOn(after))
  return {
    start: 0,
    end: bare ? words.length : end,
    kind: bare && /\brecommends?\b/i.test(after) ? 'recommended' : kindOf(verb),
    bare,
    strong: true,
    loud: loud || bare,
  }
}

/** "agree:", "recommend to Council that:" */
const leadingVerb =
  /^(?:agree|approve|note|determine|endorse|support|authorise|accept|adopt|recommend|propose|advise)\b|^\W/i

/** "RECOMMEND TO COUNCIL" behind "RESOLVED TO", alone on its line. */
const recommendsTo =
  /^recommend(?:s|ed)? (?:to )?(?:the )?(?:full )?(?:[\w-]+ ){0,3}(?:council|cabinet|executive|committee|board|authority|assembly)(?: that)?\s*[:–—-]*$/i

/** "Cabinet;", "Scrutiny Co-ordination Committee:-", "that the Board:": a body and nothing else. */
function leadsOn(rest: string): boolean {
  if (rest.length < 320 && conditions.test(rest)) return true
  if (rest.length >= 160) return false
  if (rest.length < 60 && (bodyAlone.test(rest) || recommendsTo.test(rest))) return true
  return /[:;–—-]\s*$/.test(rest) && (colonLead.test(rest) || followingLead.test(rest))
}

/** "To formally pass the following resolution:", "To consider passing the following motion:" stand before a draft. */
export const toBePassed =
  /\b(?:pass|move|consider|adopt|agree)(?:ing)? the following (?:\w+ )?(?:resolution|motion|recommendation)s?\b[^.]{0,60}$/i
