import type { PageCapture } from '../../lib/model/capture'
import type { RecordId } from '../../lib/model/live'
import { recordId } from '../../lib/record/identity'

/** The ids of a page's records, in the page's order. */
export function idsOf(capture: PageCapture): RecordId[] {
  return capture.records.map((record) => recordId(capture.page, record.what))
}
