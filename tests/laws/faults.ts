import { locate } from '../../lib/anchor/locate'
import { placeOnPage } from '../../lib/anchor/place'
import { type PageReading, readPage, runThrough } from '../../lib/extract/pipeline'
import { declaredSystems } from '../../lib/extract/registry'
import { PageCapture } from '../../lib/model/capture'
import { factsOf } from '../../lib/record/facts'

export const read = (doc: Document, url: string): PageReading =>
  runThrough(readPage(doc, new URL(url), declaredSystems))

/**
 * What is wrong with a reading of a page in any state. `pipeline.ts` catches all, so an error shows as a failed
 * finder, or as a failed reader that names no selector; a reader that misses what it must have names one.
 */
export function faultsOf(reading: PageReading): string[] {
  if (reading.is === 'unreadable')
    return /^(?:reader\/\S+( .+)?)$/s.test(reading.why.by) ? [] : [JSON.stringify(reading.why)]
  if (reading.is !== 'read') return []
  const parsed = PageCapture.safeParse(reading.capture)
  return [
    ...(parsed.success ? [] : [`no capture: ${parsed.error.message}`]),
    ...reading.capture.records.flatMap((record, i) => [
      ...record.diagnostics
        .filter(({ code }) => code === 'finder-failed')
        .map((why) => JSON.stringify(why)),
      ...lostSpans(reading, i),
    ]),
  ]
}

/** Quotes that are not found again at their place, in the record's own text or on the page (laws 1 and 3). */
function lostSpans(reading: Extract<PageReading, { is: 'read' }>, i: number): string[] {
  const record = reading.capture.records[i]
  const whole = reading.records[i]?.whole
  if (!record || !whole) return [`record ${i} has no places`]
  return factsOf(record.fields).flatMap(({ field, spans }) =>
    spans.flatMap((span) => {
      const place = locate(record.text, span)
      if (place?.how !== 'exact') return [`${field}: "${span.exact}" is not at its place`]
      const shown = placeOnPage(whole, place.at)
        .map(({ start, end }) => reading.view.text.slice(start, end))
        .join('\n')
      return shown === span.exact ? [] : [`${field}: the page prints "${shown}"`]
    }),
  )
}
