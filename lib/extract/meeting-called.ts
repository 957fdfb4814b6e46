/**
 * How a meeting was called, as ModernGov prints it before the body: "Special, Cabinet", "Moved from 4th March
 * 2026, Cabinet", "NEW DATE (was Wednesday, 4 March), Cabinet". Source: RECORD, "Words before a body's name".
 */

const wholly =
  /^(?:special|extra-? ?ordinary|additional|annual(?: general)?|ordinary|re-?convened|adjourned|re-?scheduled|re-?arranged|postponed|cancelled|moved|informal|virtual|hybrid|revised|provisional|arbennig|eithriadol|ychwanegol|blynyddol)(?: meeting)?$/i
/** Words that begin a body's name as well ("Budget, Resources and Audit Committee"): only before a body of one word. */
const perhaps = /^(?:budget|emergency|urgent|joint|single item)(?: meeting)?$/i
const begins =
  /^(?:(?:moved|changed|re-?scheduled|re-?arranged|postponed|deferred|adjourned|continued|brought forward) (?:from|to)\b|(?:new|change of|changed) (?:date|time|venue|start time)\b|date changed?\b|at the (?:rise|rising|conclusion|close|end) of\b|(?:immediately )?(?:following|after|before|on) the (?:rise|rising|conclusion|close|end|\p{Lu}\p{Ll}+)\b|please note\b|(?:wedi['’]i )?symud(?:wyd)? o\b|dyddiad newydd\b)/iu
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|d?dydd \\p{L}+)'
const day =
  '\\d{1,2}(?:st|nd|rd|th)?(?: \\p{L}{3,9}(?: (?:19|20)\\d\\d)?)?|\\d{1,2}/\\d{1,2}/\\d{2,4}'
const datePart = new RegExp(
  `^(?:${weekday}|(?:${weekday} )?(?:${day})|(?:19|20)\\d\\d)(?: \\d{1,2}[.:]\\d\\d ?(?:[ap]\\.?m\\.?)?)?$`,
  'iu',
)

/** The length of the words before the body that say how the meeting was called; 0 for none. */
export function calledLength(line: string): number {
  let from = 0
  for (let more = calledOnce(line); more > 0; more = calledOnce(line.slice(from))) from += more
  return from
}

function calledOnce(line: string): number {
  const named =
    /^(?:special|extra-?ordinary|additional|annual|ordinary) meeting of (?:the )?(?=\p{Lu})/iu.exec(
      line,
    )
  if (named) return named[0].length
  const parts = partsOf(line)
  const [first, second] = parts
  if (!first || !second) return 0
  const alone = wholly.test(first.words) || (perhaps.test(first.words) && isOneWord(second, parts))
  if (alone) return first.comma && !datePart.test(second.words) ? second.start : 0
  if (!begins.test(first.words)) return 0
  // A date within these words has commas of its own.
  const body = parts.slice(1).find((part) => !datePart.test(part.words))
  return body && /^\p{Lu}/u.test(body.words) ? body.start : 0
}

interface Part {
  readonly words: string
  readonly start: number
  /** A comma ends it, not a dash or the line. */
  readonly comma: boolean
}

/** What commas and dashes divide, outside brackets. */
function partsOf(line: string): Part[] {
  const parts: Part[] = []
  let from = 0
  let depth = 0
  const push = (to: number, comma: boolean) => {
    const raw = line.slice(from, to)
    parts.push({ words: raw.trim(), start: from + raw.length - raw.trimStart().length, comma })
  }
  for (let i = 0; i < line.length; i++) {
    const c = line[i] ?? ''
    if (c === '(') depth++
    else if (c === ')') depth = Math.max(0, depth - 1)
    const parted = c === ',' || (/[-–—]/.test(c) && line[i - 1] === ' ' && line[i + 1] === ' ')
    if (depth > 0 || !parted) continue
    push(i, c === ',')
    from = i + 1
  }
  push(line.length, false)
  return parts.filter((part) => part.words !== '')
}

const isOneWord = (body: Part, parts: readonly Part[]): boolean => {
  const after = parts[parts.indexOf(body) + 1]
  return !/\s/.test(body.words.replace(/^full /i, '')) && (!after || datePart.test(after.words))
}

/** "moved from", "(was", "originally": the date behind it is not the meeting's. */
export const isFormerDate = (before: string): boolean =>
  /\b(?:(?:moved|changed|scheduled|arranged|postponed|deferred|adjourned|forward) from|was|originally|previously|formerly|instead of|in place of|replac(?:es|ing)|symudwyd o)[\s:]*(?:(?:on|the)\s+)?(?:\p{L}+day,?\s*)?$/iu.test(
    before.slice(-60),
  )
