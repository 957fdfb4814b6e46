import { anchor } from '../../../lib/anchor/anchor'
import { placeOfWords } from '../../../lib/anchor/place'
import { pageRecord } from '../../../lib/extract/page-record'
import type { PageReading } from '../../../lib/extract/pipeline'
import type { PageCapture } from '../../../lib/model/capture'
import type { Anchor } from '../../../lib/model/marks'
import type { At, TextView } from '../../../lib/text/shapes'

/** The most that one mark may hold, in UTF-16 units: a long resolution with all its clauses. */
export const longestMark = 10_000

/** Selected words as what they are marked by: their anchor, and the record that the mark hangs on. */
export interface PlacedWords {
  words: string
  anchor: Anchor
  within: 'record' | 'page'
  what: string
  /** That one record, with all that is kept of its page. */
  capture: PageCapture
}

export type Placing =
  | { is: 'placed'; placed: PlacedWords }
  | { is: 'no-words' }
  /** The page was rendered again since it was read. */
  | { is: 'stale' }
  | { is: 'too-long'; units: number }

/**
 * Where selected words stand: in a record of the page, if one holds all of them; else on the page as such.
 *
 * @param body the text of the whole page as it is now
 */
export function placeWords(range: Range, body: TextView, reading: PageReading, url: URL): Placing {
  if (!range.startContainer.isConnected || range.collapsed) return { is: 'stale' }
  const at = body.at(range)
  if (at === null) return { is: 'no-words' }
  if (at.end - at.start > longestMark) return { is: 'too-long', units: at.end - at.start }
  const words = body.text.slice(at.start, at.end)
  if (reading.is === 'read' && reading.view.root.contains(range.commonAncestorContainer)) {
    const here = reading.view.at(range)
    if (here === null || reading.view.text.slice(here.start, here.end) !== words)
      return { is: 'stale' }
    const inRecord = placedInRecord(reading, here, words)
    if (inRecord !== null) return { is: 'placed', placed: inRecord }
  }
  const capture = captureOfPage(reading, body, url)
  if (capture === null) return { is: 'no-words' }
  const placed = { words, anchor: anchor(body.text, at), within: 'page', what: 'page', capture }
  return { is: 'placed', placed: { ...placed, within: 'page' } }
}

function placedInRecord(
  { capture, records, view }: Extract<PageReading, { is: 'read' }>,
  here: At,
  words: string,
): PlacedWords | null {
  for (const { what, whole } of records) {
    const place = placeOfWords(view.text, whole, here)
    const record = capture.records.find((one) => one.what === what)
    if (place === null || record === undefined) continue
    const one = { ...capture, records: [record] }
    return { words, anchor: anchor(record.text, place), within: 'record', what, capture: one }
  }
  return null
}

/** A page that was read as a page (not by a system of its own) has its record already. */
function captureOfPage(reading: PageReading, body: TextView, url: URL): PageCapture | null {
  const isPage = reading.is === 'read' && reading.page.system === 'generic'
  return isPage ? reading.capture : pageRecord(body, url)
}
