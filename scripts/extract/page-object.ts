import { resolveCouncil } from '../../lib/councils/resolve'
import { PageCapture } from '../../lib/model/capture'
import type { PageObject } from '../../lib/model/plain'
import { plainPage } from '../../lib/record/plain'
import type { SentReading } from './in-page'

/**
 * The page object of RECORD for one reading. What a browser hands over is parsed as the background parses
 * what a content script hands over.
 *
 * @param url the address as it was asked for: it is printed as it stands
 * @throws ZodError where the reading is not what the schema says
 */
export function pageObject(url: string, reading: SentReading): PageObject {
  if (reading.is === 'read') {
    const capture = PageCapture.parse(reading.capture)
    return plainPage(url, capture, (date) => resolveCouncil(capture.evidence, date))
  }
  if (reading.is === 'list') {
    return plainPage(url, { page: reading.page, records: [], links: reading.links }, () => null)
  }
  return plainPage(url, null, () => null)
}
