import { type PageReading, readPage, runThrough } from '../../lib/extract/pipeline'
import { askedSystems } from '../../lib/extract/registry.asked'
import type { PageCapture } from '../../lib/model/capture'

/** A reading as it leaves the page: without the live text view and places. */
export type SentReading =
  | { is: 'read'; capture: PageCapture }
  | Exclude<PageReading, { is: 'read' }>

/** What `browser.ts` evaluates in each page: the same pipeline as the extension's, run through at once. */
export function readThisPage(): SentReading {
  const reading = runThrough(readPage(document, new URL(location.href), askedSystems))
  return reading.is === 'read' ? { is: 'read', capture: reading.capture } : reading
}
