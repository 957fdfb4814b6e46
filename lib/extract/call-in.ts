import type { At } from '../text/shapes'

/**
 * Call-in wording in the body. A printed deadline is true; "call-in does not apply" is false. A ward
 * member's planning "call-in" is not this. Source: MODERNGOV, "Call-in and urgency"; RECORD, `callIn`.
 */
const deadline =
  /\b(?:deadline|closing date|last date)\b[^.\n]{0,40}\bcall[- ]?in\b[^.\n]{0,60}\d|\bcall[- ]?in (?:deadline|(?:period )?(?:ends|expires|closes))\b[^.\n]{0,60}\d|\bdecision (?:on this item )?(?:is subject to call[- ]?in|may be called[- ]?in by)\b|\beligible for call[- ]?in to\b/i
const none =
  /\bcall[- ]?in (?:does not apply|is not applicable|procedure does not apply|not applicable)\b|\bnot (?:be )?(?:subject to|eligible for|open to) call[- ]?in\b|\b(?:call[- ]?in (?:period|procedure|process) (?:be |was |is |has been )?waived|waive (?:the )?(?:\w+ ){0,4}call[- ]?in)\b/i

export function callInWording(text: string): { value: boolean; at: At } | null {
  if (!/call(?:ed)?[- ]?in/i.test(text)) return null
  for (const [pattern, value] of [
    [none, false],
    [deadline, true],
  ] as const) {
    const found = pattern.exec(text)
    if (found) return { value, at: { start: found.index, end: found.index + found[0].length } }
  }
  return null
}
