import { type PageReading, readPage, runThrough } from '../../lib/extract/pipeline'
import { declaredSystems } from '../../lib/extract/registry'
import type { PageSystem } from '../../lib/extract/shapes'
import type { PageCapture } from '../../lib/model/capture'

/** A reading as it leaves the page: without the live text view and places. */
export type SentReading =
  | { is: 'read'; capture: PageCapture }
  | Exclude<PageReading, { is: 'read' }>

/**
 * What `browser.ts` evaluates in each page: the same pipeline as the extension's, run through at once, and
 * the systems that read by themselves unless it is told others.
 */
export function readThisPage(systems: readonly PageSystem[] = declaredSystems): SentReading {
  const reading = runThrough(readPage(document, new URL(location.href), systems))
  return reading.is === 'read' ? { is: 'read', capture: reading.capture } : reading
}
