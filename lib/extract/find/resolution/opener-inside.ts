import type { At } from '../../../text/shapes'
import { speaks, topic } from '../../glance'
import { between, bySubject, byVerb, inWelsh, type Opener } from './opener'

/** "… seconded by Councillor B and resolved – that", "… being put to the vote it was agreed by 7 votes to 2 that" */
const toldVote = new RegExp(
  `\\b(?:seconded by [^.;]{3,80}?(?:,| and)+ (?:it was )?|(?:to the|a) vote,? it was )(?:then |unanimously |duly |therefore )*(?=(?:agreed|resolved)${between}(?: that| to|,? ?[:–-]) )`,
)
/** An opener in the middle of a minute's paragraph: "… and it was RESOLVED that the report be noted." */
const sentence = /(?:^|[.;:!?”"’)] )(?=\S)/g
export function openerInside(text: string, at: At): Opener | null {
  if (!speaks(text, at, topic.opener)) return null
  const words = text.slice(at.start, at.end)
  for (const m of words.matchAll(sentence)) {
    const start = m.index + m[0].length
    if (start === 0) continue
    const rest = { start: at.start + start, end: at.end }
    if (!speaks(text, rest, topic.opener)) break
    const found =
      byVerbUpper(words.slice(start)) ?? bySubject(words.slice(start)) ?? inWelsh(text, rest)
    if (found) return { ...found, start, end: start + found.end }
  }
  const loud =
    /(?:\b(?:and|was|were|unanimously|seconded,?) (?=RESOLVED\b)|\S (?=PENDERFYNWYD\b))/.exec(
      words,
    ) ??
    /(?:,| and| vote,?| whereupon) it was (?:then |unanimously |duly |therefore )?(?=resolved(?: unanimously)?(?: that| to|:))/.exec(
      words,
    ) ??
    toldVote.exec(words)
  if (!loud) return null
  const start = loud.index + loud[0].length
  const found = byVerb(words.slice(start), true)
  if (!found) return null
  const from = Math.max(0, words.lastIndexOf('. ', start) + 2)
  return { ...found, start: from === 1 ? 0 : from, end: start + found.end }
}

const byVerbUpper = (words: string) =>
  /^(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|NOTED|PENDERFYNWYD|CYTUNWYD|Resolved)\b/.test(words)
    ? byVerb(words)
    : null
