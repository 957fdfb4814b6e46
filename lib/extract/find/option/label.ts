/** A printed label at the head of an option. */
export interface OptionLabel {
  /** As printed: "Option 1", "Option B". */
  readonly label: string
  /** What stands before it: "(Preferred)". */
  readonly before: string
  /** Length of all that comes before the option's own words. */
  readonly length: number
  /** Nothing but its title in brackets parts it from a sentence: "Option A (sell the mill) would …". */
  readonly titled: boolean
}

/**
 * "Option 1 – ", "Option A: ", "(Preferred) Option 3. ", "1. Option 1 – ", "Option 2 (not recommended) ".
 * Not labels: "NEC 4 Option C", "an option to extend", "Option 2 was chosen" (a sentence about one).
 */
const label =
  /^(\((?:preferred|recommended|rejected|not recommended|discounted)\)\s*)?((?:the |preferred |recommended )?(?:alternative )?(?:option|opsiwn|alternative)\s?(?:no\.? ?)?(\d{1,2}[a-z]?|[A-Z]|[ivx]{1,4}|one|two|three|four|five|six))\b\s*((?:\((?:preferred|recommended|rejected|not recommended|discounted|do nothing|status quo)\)\s*)?)([.:;,)\s–—-]*)/i

/** "(sell the mill) would …" behind a label: a title; "(as set out above)" points elsewhere. */
const title =
  /^\((?!as |see |in |above|below|paragraph|section|appendix|page|(?:not )?(?:preferred|recommended|rejected|discounted)\))[^()]{3,80}\)/i

export function optionLabel(words: string): OptionLabel | null {
  const found = label.exec(words)
  if (!found?.[2]) return null
  const [whole, judged = '', name, , aside = '', stop = ''] = found
  const rest = words.slice(whole.length)
  const stopped = /[.:;,)–—-]/.test(stop)
  const own = whole.length - aside.length - stop.length
  const titled = !stopped && title.test(words.slice(own))
  const parted = stopped || titled || aside !== '' || rest === ''
  // "Option 2 was rejected because …" speaks of an option; "Option 2 Buy the same again" is one.
  if (!parted && !/^\p{Lu}/u.test(rest)) return null
  const verdict = titled || /^\((?:do nothing|status quo)\)/i.test(aside) ? '' : aside
  return {
    label: name.replace(/^(?:the|preferred|recommended) /i, '').trim(),
    before:
      `${judged}${/preferred |recommended /i.test(name) ? '(Preferred)' : ''}${verdict}`.trim(),
    length: titled ? own : whole.length,
    titled,
  }
}
