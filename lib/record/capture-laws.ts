import { describe as spanOf } from '../anchor/describe'
import type { PageCapture, PageLink, RecordCapture } from '../model/capture'
import { captureLimits, tooLong } from '../model/capture-limits'
import type { Span } from '../model/quoted'
import { spansIn } from './spans-in'

/** What is wrong with a capture. `too-long`: over `captureLimits`; the others say what does not hold. */
export type CaptureFault = 'too-long' | 'quote' | 'title' | 'address'

/**
 * The first of the laws of a capture that this one breaks, by which every reader makes its captures: each quote is
 * the text at its place, with the text around it; the title is its own quoted words; addresses are of
 * the web; nothing is longer than `captureLimits`. Null for one that keeps them. The schema was
 * checked before; what a page says of itself in a capture that keeps them may still be a lie of the page.
 */
export function captureFault(capture: PageCapture): CaptureFault | null {
  if (tooLong(capture) !== null) return 'too-long'
  if (!capture.links.every(isOfWeb)) return 'address'
  for (const record of capture.records) {
    const fault = recordFault(record)
    if (fault !== null) return fault
  }
  return null
}

function recordFault(record: RecordCapture): CaptureFault | null {
  const { text, what, fields } = record
  const { meeting, title, documents, links } = fields
  if (what.length > captureLimits.name) return 'too-long'
  for (const spans of spansIn(fields))
    if (!spans.every((span) => isQuoteOf(text, span))) return 'quote'
  if (title.spans.length !== 1 || title.value !== folded(title.spans[0].exact)) return 'title'
  const addresses = [
    ...documents.map(({ url }) => ({ url: url.value })),
    ...links.map(({ value }) => value),
    ...(meeting?.url ? [{ url: meeting.url.value }] : []),
  ]
  return addresses.every(isOfWeb) ? null : 'address'
}

/** The quote stands where it says, with exactly what is printed around it. */
function isQuoteOf(text: string, span: Span): boolean {
  const { start, end } = span.at
  if (start < 0 || end <= start || end > text.length) return false
  const { exact, prefix, suffix } = spanOf(text, span.at)
  return span.exact === exact && span.prefix === prefix && span.suffix === suffix
}

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim()

function isOfWeb({ url }: Pick<PageLink, 'url'>): boolean {
  if (url.length > captureLimits.name || !URL.canParse(url)) return false
  return /^https?:$/.test(new URL(url).protocol)
}
