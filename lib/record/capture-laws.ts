import { describe as spanOf } from '../anchor/describe'
import type { PageCapture, PageLink, RecordCapture } from '../model/capture'
import type { Span } from '../model/quoted'

/**
 * The most that one capture may hold; a longer one is refused whole. The longest honest pages known (minutes of a
 * whole day, an agenda of 2,000 items) stay far below. Text counts in UTF-16 units.
 */
export const captureLimits = {
  records: 5_000,
  /** Entries of any list, spans of any value. */
  list: 10_000,
  /** The text of one record. */
  text: 2_000_000,
  /** All strings of the capture together. */
  whole: 16_000_000,
  /** An address, an id, the name of a rule. */
  name: 8_000,
} as const

/** What is wrong with a capture. `too-long`: over `captureLimits`; the others say what does not hold. */
export type CaptureFault = 'too-long' | 'quote' | 'title' | 'address'

/**
 * The first of the laws of a capture that this one breaks, by which every reader makes its captures: each quote is
 * the text at its place, with the text around it; the title is its own quoted words; addresses are of
 * the web; nothing is longer than `captureLimits`. Null for one that keeps them. The schema was
 * checked before; what a page says of itself in a capture that keeps them may still be a lie of the page.
 */
export function captureFault(capture: PageCapture): CaptureFault | null {
  if (capture.records.length > captureLimits.records || isTooLong(capture)) return 'too-long'
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
  if (text.length > captureLimits.text || what.length > captureLimits.name) return 'too-long'
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

/** All lists of spans in a value, however deep. */
function* spansIn(value: unknown): Generator<readonly Span[]> {
  if (typeof value !== 'object' || value === null) return
  // The schema knows one kind of list under this name.
  if ('spans' in value) yield value.spans as readonly Span[]
  for (const part of Object.values(value)) yield* spansIn(part)
}

/** Whether anything is over its limit, or all of it together. */
function isTooLong(capture: PageCapture): boolean {
  let units = 0
  const isLong = (value: unknown): boolean => {
    if (typeof value === 'string') units += value.length
    if (units > captureLimits.whole) return true
    if (Array.isArray(value)) return value.length > captureLimits.list || value.some(isLong)
    return typeof value === 'object' && value !== null && Object.values(value).some(isLong)
  }
  return isLong(capture)
}

function isOfWeb({ url }: Pick<PageLink, 'url'>): boolean {
  if (url.length > captureLimits.name || !URL.canParse(url)) return false
  return /^https?:$/.test(new URL(url).protocol)
}
