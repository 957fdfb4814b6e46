import type { At, Span } from '../model/quoted'
import { after, before, wholeAt } from './whole-characters'

/** Units of text kept before and after the exact words, as Web Annotation's TextQuoteSelector does. */
const around = 32

/** The address of these words in this text. Throws RangeError when `at` holds no words of it. Half a character at an edge is taken in whole. */
export function describe(text: string, asked: At): Span {
  const at = wholeAt(text, asked)
  const exact = text.slice(at.start, at.end)
  if (exact.length === 0 || exact.length !== at.end - at.start)
    throw new RangeError(`no words at ${at.start}-${at.end} of ${text.length}`)
  return {
    exact,
    prefix: before(text, at.start, around),
    suffix: after(text, at.end, around),
    at: { start: at.start, end: at.end },
  }
}
