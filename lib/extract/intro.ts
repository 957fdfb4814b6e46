import { blocksIn } from '../text/blocks'
import type { At, Words } from '../text/shapes'
import { openerAt, toBePassed } from './find/resolution/opener'
import { openerInside } from './find/resolution/opener-inside'
import type { OutlineSection } from './shapes'
import { isTypedLabel } from './typed-labels'

/** "To consider the report", "To receive …", "Cabinet to review …", "I dderbyn …" */
const toDo =
  /^(?:(?:the )?(?:\w+ ){0,4}(?:is asked |are asked |is invited |are invited )?to (?:consider|receive|discuss|approve|note|agree|review|determine|seek|advise|inform|provide|present|set|report|confirm|authorise|adopt|endorse|appoint|elect|update|request|sign|make|take|decide|recommend|examine|scrutinise|comment|identify|disclose|declare|ask|answer|debate|deal|invite|respond|award|give|enable|allow|outline|ratify|re-?appoint|delegate|grant|introduce|support|hear|be)\b|i (?:ystyried|dderbyn|drafod|gymeradwyo|nodi))/i
/** "This report seeks approval …", "The report sets out …", "Report seeking authority to …", "Approval was sought …" */
const reportSays =
  /^(?:(?:this|the|an?|attached|joint) )*(?:reports?|item|paper)\b.{0,120}?\b(?:seeks?|seeking|sets? out|setting out|asks?|provides?|presents?|requests?|recommends?|proposes?|outlines?|updates?|advises?|informs?|details|concern(?:s|ing)|considers?)\b|^approval (?:is|was) sought\b|^(?:the )?purpose of (?:this|the) report\b/i
/** "Purpose: to consider whether …" */
const purposeLabel = /^(?:purpose|aim)(?: of (?:the )?(?:report|item|decision))?\s*[:–—-]\s*(?=\S)/i
/** What a body did. "Recommended –" alone is a draft that its officers wrote: on an agenda all items begin so. */
const did = /resolved|agreed|decided|penderfynwyd|cytunwyd/i
const recommendedByThem =
  /^.*\b(?:it was|committee|cabinet|panel|board|executive|members)\b.*\brecommend(?:ed|s)\b/is

const hasDecided = (opener: string): boolean => did.test(opener) || recommendedByThem.test(opener)

/** "Report of the Director of Finance": who wrote, not what for. */
const byline =
  /^(?:joint |verbal |oral |a |the )*(?:report|briefing note|presentation|update)s? (?:of|by|from)\b[^.]{0,200}$/i

/**
 * What stands over the first heading of an agenda item: its purpose ("To consider …"), a byline, or, on
 * pages that print no heading at all, the minutes themselves.
 */
export function introSections(words: Words, at: At): OutlineSection[] {
  const blocks = blocksIn(words, at)
  const own = (b: (typeof blocks)[number]) => words.text.slice(b.words, b.at.end)
  const decides = blocks.some((b) => {
    const before = Math.max(at.start, b.at.start - 200)
    if (toBePassed.test(words.text.slice(before, b.at.start))) return false
    const ownAt = { start: b.words, end: b.at.end }
    const found = openerAt(words.text, ownAt) ?? openerInside(words.text, ownAt)
    return found !== null && hasDecided(own(b).slice(found.start, found.end))
  })
  if (decides) return [{ role: 'minutes', at, from: 'markup', heading: null }]
  const sections: OutlineSection[] = []
  let purpose = false
  for (const block of blocks) {
    const label = purposeLabel.exec(own(block))?.[0].length ?? 0
    const text = own(block).slice(label)
    const says = label > 0 || toDo.test(text) || (reportSays.test(text) && !byline.test(text))
    // A list or a second paragraph belongs to the purpose that opened it.
    purpose =
      says ||
      (purpose &&
        !byline.test(text) &&
        !isTypedLabel(text) &&
        (block.marker !== null || /^[a-z]/.test(text)))
    const role = purpose ? 'purpose' : 'other'
    const last = sections.at(-1)
    if (last && last.role === role)
      sections[sections.length - 1] = { ...last, at: { start: last.at.start, end: block.at.end } }
    else {
      const start = label > 0 ? block.words + label : block.at.start
      const at = { start, end: block.at.end }
      sections.push({ role, at, from: 'markup', heading: null })
    }
  }
  return sections
}
