import type { At } from '../../../text/shapes'

// "RESOLVED UNANIMOUSLY", "Resolved (unanimously)", "agreed unanimously", "Decision made (Unanimously)",
// "was unanimously CARRIED", "by a unanimous vote", "PENDERFYNWYD YN UNFRYDOL"
const deciding =
  'resolved?|agreed?|approv(?:e|ed|al)|carried|decided|decision|decision made|supported|support|granted|recommend(?:ed|s)?|voted?|votes?|voting|elected|accepted|adopted|passed|endorsed|rejected|refused|consent|motion|declared|penderfynwyd|cytunwyd|cymeradwywyd|pleidlais'
const behind = new RegExp(
  `\\b(?:${deciding})\\b[\\s:;,–—(/-]{0,4}(?:(?:was|were|by|a|on|made|being|and|that|is|had been|yn) ){0,4}\\(?\\b(unanimous(?:ly)?|unfrydol)\\b`,
  'gi',
)
const ahead = new RegExp(
  `\\b(unanimous(?:ly)?|unfrydol)\\b\\)?(?:[ ,]+(?:been|and|the|in|to|that)\\b){0,2}[ ,]*\\b(?:${deciding})\\b`,
  'gi',
)
/** "… the committee unanimously" and then a paragraph that begins "Resolved:": one sentence. */
const overLines = /\b(unanimously)[ ,:–-]*\n(?:it was )?(?:resolved|agreed|decided|approved)\b/gi
const unlike = /\b(?:not|nearly|almost|near|non|without)[ -]*$/i

export interface Unanimity {
  readonly at: At
  /** The resolution's own opener says it, so each is a vote of its own. */
  readonly opens: boolean
}

/** Where the words say that a decision was unanimous. */
export function unanimousIn(text: string, from: number): Unanimity[] {
  const found: Unanimity[] = []
  for (const m of [behind, ahead, overLines].flatMap((form) => [...text.matchAll(form)])) {
    const word = m[0].search(/unanim|unfryd/i)
    const start = m.index + word
    if (unlike.test(text.slice(Math.max(0, start - 12), start))) continue
    const at = { start: from + m.index, end: from + m.index + m[0].length }
    if (found.some((f) => f.at.start < at.end && at.start < f.at.end)) continue
    found.push({ at, opens: /resolved|penderfynwyd|decision made/i.test(m[0]) })
  }
  return found
}
