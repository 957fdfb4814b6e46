import type { At, Span } from '../model/quoted'

/** Units of text kept before and after the exact words, as Web Annotation's TextQuoteSelector does. */
const around = 32

/** The address of these words in this text. Throws RangeError when `at` holds no words of it. */
export function describe(text: string, at: At): Span {
  const exact = text.slice(at.start, at.end)
  if (exact.length === 0 || exact.length !== at.end - at.start)
    throw new RangeError(`no words at ${at.start}-${at.end} of ${text.length}`)
  return {
    exact,
    prefix: text.slice(Math.max(0, at.start - around), at.start),
    suffix: text.slice(at.end, at.end + around),
    at: { start: at.start, end: at.end },
  }
}
