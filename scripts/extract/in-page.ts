import { readPage, runThrough } from '../../lib/extract/pipeline'
import { systems } from '../../lib/extract/registry.asked'

/** What `browser.ts` evaluates in each page: the same pipeline as the extension's, run through at once. */
export function readThisPage() {
  return runThrough(readPage(document, new URL(location.href), systems))
}
