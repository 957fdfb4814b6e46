import type { At } from '../../../text/shapes'
import { numberFrom, numberWord } from '../../read/number-words'

export type Side = 'for' | 'against' | 'abstentions'

/** One side of a vote as printed: "Against (21)", "one abstention". `said` is false where only a bare "for" stands. */
export interface Tally {
  readonly side: Side
  readonly count: number | null
  readonly at: At
  /** The words themselves speak of voting, so that the side may stand alone. */
  readonly said: boolean
  /** "For the motion (7)", "For the amendment (5)": what those who are for it are for. */
  readonly what?: Proposal
}

export type Proposal = 'motion' | 'amendment'

const number = `(?:\\d{1,3}(?![\\d%/]|[.,:-]\\d)|${numberWord}|none|no|nil|zero)`
const sideWords =
  'in favou?r|for|ayes?|abstentions?|abstain(?:ed|ing)?|declined to vote|no vote|not voting|did not vote|against|noes|nays?|o blaid|yn erbyn|ymatal'
const voting =
  '(?:members?|councillors?|cllrs?|those|votes?|voting|voted|cast|recorded|named|were|in)'
const endsCount = `(?=\\s*(?:$|[\\n,;:.)\\]|(–—-]|(?:votes?|members?|councillors?|cllrs?|and|absent)\\b|(?:votes? |members? |voting )?(?:${sideWords})\\b))`

/** "For: 35", "Against : 0", "Abstentions 21", "For the procedural motion (23)", "voted FOR the motion (17)". */
const labelled = new RegExp(
  `(?<![\\w£-])((?:${voting}[\\s:–-]+){0,3})(${sideWords})(?:\\s+(?:the|this|that|from)\\b(?:(?! (?:councillors|cllrs)\\b)[^:;()\\d\\n|–—]){1,60}?)?\\s*(?:[:=|–—-]+\\s*\\(?|\\(\\s*|\\s)(?<!\\b(?:and|with|but|were|was|to) )(${number})\\b${endsCount}`,
  'gi',
)
/** "6 For", "nine Members voted for", "6 Members (Councillors …) voted in favour", "with no votes against", "two abstentions". */
const counted = new RegExp(
  `(?<![\\w£.,/(-]|\\d )(?<!\\b(?:for|favour|against|abstentions?|abstain(?:ed)?|ymatal|erbyn|blaid|noes|ayes)[\\s:=–-]{1,3})\\(?(${number})((?:\\s+(?:of|the|those|all|other|members?|councillors?|present|votes?|were|was|yn|being|had|cast|voting|who|committee|eligible)|\\s*\\([^()]{0,900}\\)){0,6})\\s+((?:voted|voting|votes?|in|were|cast|recorded) )*(for|favou?r|against|abstentions?|abstained|abstaining|dissenting|(?<=with no )objections|noes|o blaid|yn erbyn|ymatal)\\b(?!\\s+(?:the )?(?:first|period|purpose|reason|year|month|further))`,
  'gi',
)
/** "Councillors A, B and C voted for", "Councillor D abstained": the names are the count unless one is printed. */
const named =
  /\b(Members|(?:(?:the )?(?:Lord |Depute |Deputy )?(?:Mayor|Provost|Chair\w*)[,;]? (?:and )?)?(?:Councillors?|Cllrs?|Aldermen|Alderman)\s+[^.;:()\n]{2,900}?)(?:\s\((?<before>\d{1,3})\))?\s+(?:had )?(voted (?:in favou?r|for|against)|abstained)\b(?:(?:(?! (?:councillors?|cllrs?)\b)[^.;\n()]){0,80}\((?<behind>\d{1,3})(?: votes?)?\))?/gi

/** "by a vote of 7-0", "carried 10:4:1", "(7:7 and on the Chair’s casting vote)", "by 25 votes to 19", "by nine votes to six". */
const pair = new RegExp(
  `\\b(?:(?:vot(?:e|es|ed|ing)|division|carried|lost|defeated|fell|majority|resolved|approved|agreed|rejected)\\b[^.;\\n\\d]{0,40}?\\b(\\d{1,3})\\s?(?:-|–|:|to)\\s?(\\d{1,3})(?:\\s?[-–:]\\s?(\\d{1,3}))?(?![\\d/:%–-]|\\.\\d|\\s*(?:am|pm|years?|months?|per cent)\\b)|(${number}) votes?,? (?:to|against) (${number})\\b(?: votes?)?)`,
  'gi',
)
const casting = /\((\d{1,3})\s?[:–-]\s?(\d{1,3})\b[^)]{0,40}casting vote/gi

/** Nobody against, which is not to say that nobody abstained. */
const nobodyAgainst = /\bnem(?:\.|ine)? ?con(?:\.|tradicente|\b)/gi

/** "there were 21 ", "nine Members " before a side. */
const countFirst = new RegExp(
  `(?<![\\w£.,/-])${number}(?: (?:members?|councillors?|votes?))?\\s+$`,
  'i',
)

/** All counts that a stretch of text prints, in no order; `from` is where the text stands. */
export function talliesIn(text: string, from: number): Tally[] {
  const found: Tally[] = []
  const push = (m: RegExpExecArray, side: Side, count: number | null, said: boolean) =>
    found.push({
      side,
      count,
      at: { start: from + (m.index ?? 0), end: from + (m.index ?? 0) + m[0].trimEnd().length },
      said,
      // "6 for", and then "the amendment"
      ...proposalOf(
        /\bfor$|favou?r$/i.test(m[0]) ? text.slice(m.index, m.index + m[0].length + 30) : m[0],
      ),
    })
  for (const m of text.matchAll(labelled)) {
    // "Item 4 for 2 sites", "no vote 3": the number must not belong to what stands before
    const count = countOf(m[3])
    // "21 for the amendment, 33 against": the number behind the comma is the next side's
    if (countFirst.test(text.slice(Math.max(0, m.index - 40), m.index)) && /,/.test(m[0])) continue
    if (count !== null)
      push(
        m,
        sideOf(m[2]),
        count,
        /vot|member|councillor|cllr/i.test(m[1] ?? '') && !/^in\b/i.test(m[1] ?? ''),
      )
  }
  for (const m of text.matchAll(counted)) {
    const count = countOf(m[1])
    if (count !== null)
      push(m, sideOf(m[4]), count, /vot|member|councillor/i.test((m[2] ?? '') + (m[3] ?? '')))
  }
  for (const m of text.matchAll(named)) {
    const printed = m.groups?.before ?? m.groups?.behind
    const count = printed ? Number(printed) : countNames(m[1] ?? '')
    push(m, sideOf(m[3]), count, /voted/i.test(m[3] ?? ''))
  }
  for (const m of text.matchAll(nobodyAgainst)) push(m, 'against', 0, true)
  for (const m of [...text.matchAll(pair), ...text.matchAll(casting)]) {
    const [yes, no] = [countOf(m[1] ?? m[4]), countOf(m[2] ?? m[5])]
    if (yes === null || no === null) continue
    push(m, 'for', yes, true)
    push(m, 'against', no, true)
    if (m[3]) push(m, 'abstentions', Number(m[3]), true)
  }
  return found
}

const atHead = new RegExp(
  `^[\\s“"(|•-]*(?:the following )?((?:${voting}[\\s:–-]+){0,4})(${sideWords})\\b(?:\\s+(?:the|this|that|from|to)\\b[^:;()\\d\\n|–—]{1,60}?)?\\s*(?:\\(\\s*(${number})(?:\\s*(?:votes?|members?|councillors?))?\\s*\\)\\s*[:=–—-]*|[:=|–—]+|\\s-|-\\s|(?=\\d{1,3}\\b)|$)`,
  'i',
)

/** "For the motion", "in favour of the second amendment"; neither is null. */
function proposalOf(printed: string): { what?: Proposal } {
  const word = /\b(?:for|favou?r of) (?:the|this) (?:\w+ )?(motion|amendment)\b/i.exec(printed)?.[1]
  return word ? { what: /^m/i.test(word) ? 'motion' : 'amendment' } : {}
}

/** A further side with its own number or list on the same line. */
const anotherSide = new RegExp(`\\b(?:${sideWords})\\b\\s*(?:[:=(|–—-]\\s*)?(?:\\d|[:=])`, 'i')

/** A line that opens with a side ("Against the motion (2) – Councillors A and B"): the side, and what follows. */
export function lineOf(
  line: string,
): { side: Side; count: number | null; rest: string; end: number; what?: Proposal } | null {
  const m = atHead.exec(line)
  if (!m?.[2]) return null
  const rest = line.slice(m[0].length).trim()
  // "For: 35 Against: 0": a line of several sides is read side by side
  if (anotherSide.test(rest)) return null
  return {
    side: sideOf(m[2]),
    count: m[3] ? countOf(m[3]) : countAt(rest),
    rest,
    end: line.trimEnd().length,
    ...proposalOf(m[0]),
  }
}

/** "24 : Councillors …", "Councillors A, B (10 votes)", "35" */
function countAt(rest: string): number | null {
  const first = new RegExp(
    `^\\(?(${number})\\b(?:\\s*(?:votes?|members?|councillors?))?\\)?\\s*(?:$|[:;,.|–—-]|(?=Councillor|Cllr))`,
    'i',
  ).exec(rest)
  const last = new RegExp(
    `(?:\\(|[=:–|-]\\s*)(${number})(?:\\s*(?:votes?|members?))?\\)?\\.?$`,
    'i',
  ).exec(rest.slice(-40))
  return countOf(first?.[1] ?? last?.[1])
}

const countOf = (printed = ''): number | null => {
  if (printed === '') return null
  return /^(?:no|none|nil|zero)$/i.test(printed) ? 0 : numberFrom(printed)
}

export function sideOf(printed = ''): Side {
  const word = printed.toLowerCase()
  if (/abst|declin|no vote|not vot|ymatal/.test(word)) return 'abstentions'
  return /against|noes|nay|erbyn|dissent|objection/.test(word) ? 'against' : 'for'
}

/** "Councillors Ash, Birch …… 2", "2", "Councillor Ash": the count that a line of names prints or makes. */
export function countLine(line: string): number | null {
  const printed = /(?:^|[.…·_]{2,}\s*|\s{2,})(\d{1,3})$/.exec(line)
  return printed?.[1] ? Number(printed[1]) : countNames(line)
}

/** Capitalised words and particles alone: "The motion was carried" is no name. */
const nameLike =
  /^(?![Rr]esolved|RESOLVED|[Cc]arried|CARRIED|[Ll]ost|[Aa]greed|AGREED|[Mm]otion|[Aa]mendment|[Rr]ecommend)(?:(?:\p{Lu}[\p{L}’'.-]*|van|de|der|den|von|da|la|le|of|the)(?:\s+|$))+$/u

/** How many people a list names; null where it is no list of names ("Members"). */
export function countNames(list: string): number | null {
  const bare = list
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\b(?:the|and) (?=(?:councillors?|cllrs?|aldermen)\b)/gi, ', ')
    .replace(
      /\b(?:councillors?|cllrs?\.?|aldermen|alderman|members?|mr|mrs|ms|miss|dr|sir)\b\.?/gi,
      ' ',
    )
  if (/^\s*(?:none|nil|no-?one)\b/i.test(bare)) return 0
  const names = bare
    .split(/[,;|\n]|\s(?:and|&|a|ac)\s/)
    .map((n) => n.replace(/^[\s.:–-]+|[\s.:–-]+$/g, ''))
    .filter((n) => n !== '')
  const plausible = names.every((n) => nameLike.test(n) && n.split(/\s+/).length <= 6)
  return names.length > 0 && plausible ? names.length : null
}
