import type { OptionStatus } from '../../../model/vocabulary'

/**
 * What the page says of an option itself. Verdicts on something else ("a new contract is the preferred
 * option") do not count. Source: MODERNGOV, "Options", verdict position.
 */
const rejected: readonly RegExp[] = [
  /\b(?:not|isn[’']t|never) (?:be |been )?(?:the )?(?:recommended|preferred|supported|favoured|pursued|progressed|proposed|advised|chosen)\b/i,
  /\b(?:not|isn[’']t) (?:be |been )?(?:deemed|considered|felt|thought|judged|believed|seen|regarded|assessed)?(?: to be| as)?(?: an?)?(?: (?:financially|operationally|legally|currently))? ?(?:viable|feasible|appropriate|suitable|acceptable|practical|practicable|realistic|deliverable|affordable|achievable|workable|cost[- ]effective|value for money|desirable|sustainable|possible|an option|in the best)\b/i,
  /\b(?:this|the|that|such|these|those|both|option|options|it|which|were|was|been|and|therefore|hence|so)\b[^.]{0,40}\b(?:was |were |is |are |has been |have been |been |therefore |thus )*(?:rejected|discounted|dismissed|discarded|ruled out|not pursued|not taken forward|not progressed)\b/i,
  /\b(?:rejected|discounted|dismissed|discarded|ruled out)\b(?: (?:as|because|due|owing|on|for|since|by|in|at)\b|[.,;)]|$)/i,
  /(?:^|[.;:(–—-]\s*)(?:rejected|discounted|dismissed|discarded|ruled out)\s*[:–—-]/i,
  /\b(?:unviable|unfeasible|unacceptable|inappropriate|not (?:an )?option)\b/i,
  /\b(?:wedi(?:’|')i wrthod|ni argymhellir|gwrthodwyd|ddim yn cael ei argymell)\b/i,
]
const preferred: readonly RegExp[] = [
  /^\s*\((?:the )?(?:preferred|recommended|chosen|selected)(?: option)?\)/i,
  /\b(?:this|it|which|option [\w]{1,3}|and) (?:is|was|would be|being|remains) (?:therefore |thus |considered |deemed |seen as )?(?:to be )?(?:the|our|officers[’'])? ?(?:officer |council[’']s )?(?:preferred|recommended|chosen|selected|favoured|proposed)(?: option| approach| course| way| route)?\b/i,
  /[-–—(]\s*(?:the )?(?:preferred|recommended|chosen|selected)(?: option)?\s*[).:]?(?:\s*$|\)|\s*[-–—:.])/i,
  /\b(?:is|was) (?:therefore )?(?:recommended|preferred|chosen)(?:\.|$| as\b| because\b| since\b)/i,
  /[.;:)]\s*(?:the )?(?:recommended|preferred|chosen)(?: option)?\.?\s*$/i,
  /^(?:this is )?(?:the )?(?:recommended|preferred|chosen)(?: option)?\.?$/i,
  /\byr opsiwn a ffefrir\b/i,
]

const labels = String.raw`\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})\b[).]?`
/** "On these grounds options a) and b) were rejected.", "All of the above options were discounted as …" */
const onSeveral = new RegExp(
  `^(?:[^.,;]{0,60}, |(?:on|for) (?:these|this|the above) (?:grounds?|reasons?),? |accordingly,? |therefore,? )?(?:the )?(?:(?:all|both|each|none|neither)(?: of)?(?: the)?(?: above)?(?: [a-z]+)? (?:options|alternatives)|(?:all|both) of (?:these|the above)|(?:these|the above)(?: [a-z]+)? (?:options|alternatives)|(?:options|alternatives) (${labels}(?:(?:, ?| ?and | ?& | ?to | ?[-–] ?|, and )${labels})+)) (?:was|were|are|have been|had been|has been)\\b([^.]{0,80})`,
  'i',
)

/** A sentence of its own that judges several options: which (null for all), and how; null where it is none. */
export function verdictOnSeveral(
  words: string,
): { readonly which: readonly string[] | null; readonly status: OptionStatus } | null {
  const found = onSeveral.exec(words)
  if (!found) return null
  const isNone = /\b(?:none|neither)\b/i.test(found[0])
  const said = optionVerdict(`This was${found[2] ?? ''}.`)
  const status = isNone && said === 'preferred' ? 'rejected' : said
  if (status === null || (isNone && said === 'rejected')) return null
  return { which: found[1] === undefined ? null : named(found[1]), status }
}

/** "1 to 3" names 2 as well. */
function named(list: string): readonly string[] {
  const all = (list.match(/[a-z\d]+/gi) ?? []).filter((word) => !/^(?:and|to)$/i.test(word))
  const range = /^\(?(\d{1,2})\)? ?(?:to|[-–]) ?\(?(\d{1,2})\)?$/i.exec(list.trim())
  if (!range) return all.map((label) => label.toLowerCase())
  const [from, to] = [Number(range[1]), Number(range[2])]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, n) => String(from + n))
}

export function optionVerdict(words: string): OptionStatus | null {
  if (rejected.some((p) => p.test(words))) return 'rejected'
  if (preferred.some((p) => p.test(words))) return 'preferred'
  return null
}

/** "Option (c) was selected" in the words of any of them. */
export const picksInside =
  /\boption \(?(\w{1,3})\)? (?:is|was|has been) (?:therefore |thus )?(?:the )?(?:officers?[’'] )?(?:selected|chosen|preferred|recommended)\b[^.;]*/gi
/** "Option C" and "c" are one label. */
export const bareLabel = (label: string) => label.toLowerCase().replace(/^option /, '')
/** An option's words without what they say of the choice of another. */
export const withoutOthers = (text: string, label: string | null) =>
  text.replace(picksInside, (said, of: string) =>
    label && bareLabel(of) !== bareLabel(label) ? '' : said,
  )

/** Why, where the option says it in a sentence of its own: "This option is not recommended due to …". */
const why =
  /(?:^|[.;] )((?:this|the|that|it|such)[^.]{0,80}(?:not recommended|rejected|discounted|dismissed|discarded|ruled out|not (?:considered|deemed)[^.]{0,20}|preferred|recommended)[^.]{0,40}\b(?:because|as|due to|since|on the grounds|for the reason)\b[^.]*\.?)/i

export function optionReason(words: string): string | null {
  return why.exec(words)?.[1]?.trim() ?? null
}
