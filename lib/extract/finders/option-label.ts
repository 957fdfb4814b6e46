/** A printed label at the head of an option. */
export interface OptionLabel {
  /** As printed: "Option 1", "Option B". */
  readonly label: string
  /** What stands before it: "(Preferred)". */
  readonly before: string
  /** Length of all that comes before the option's own words. */
  readonly length: number
}

/**
 * "Option 1 – ", "Option A: ", "(Preferred) Option 3. ", "1. Option 1 – ", "Option 2 (not recommended) ".
 * Not labels: "NEC 4 Option C", "an option to extend", "Option 2 was chosen" (a sentence about one).
 */
const label =
  /^(\((?:preferred|recommended|rejected|not recommended|discounted)\)\s*)?((?:the |preferred |recommended )?(?:alternative )?(?:option|opsiwn|alternative)\s?(?:no\.? ?)?(\d{1,2}[a-z]?|[A-Z]|[ivx]{1,4}|one|two|three|four|five|six))\b\s*((?:\((?:preferred|recommended|rejected|not recommended|discounted|do nothing|status quo)\)\s*)?)([.:;,)\s–—-]*)/i

export function optionLabel(words: string): OptionLabel | null {
  const found = label.exec(words)
  if (!found?.[2]) return null
  const rest = words.slice(found[0].length)
  const parted = /[.:;,)–—-]/.test(found[5] ?? '') || found[4] !== '' || rest === ''
  // "Option 2 was rejected because …" speaks of an option; "Option 2 Buy the same again" is one.
  if (!parted && !/^\p{Lu}/u.test(rest)) return null
  const verdict = /^\((?:do nothing|status quo)\)/i.test(found[4] ?? '') ? '' : (found[4] ?? '')
  return {
    label: found[2].replace(/^(?:the|preferred|recommended) /i, '').trim(),
    before:
      `${found[1] ?? ''}${/preferred |recommended /i.test(found[2]) ? '(Preferred)' : ''}${verdict}`.trim(),
    length: found[0].length,
  }
}
