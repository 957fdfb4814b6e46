import { readPage, runThrough } from '../../lib/extract/pipeline'
import { declaredSystems } from '../../lib/extract/registry'
import type { PlainRecord } from '../../lib/model/plain'
import { plainPage } from '../../lib/record/plain'
import type { Reads } from './matter'

/** The plain records of a document at an address. Throws where it is not read. */
export function recordsOf(doc: Document, url: string): readonly PlainRecord[] {
  const reading = runThrough(readPage(doc, new URL(url), declaredSystems))
  if (reading.is !== 'read') throw new Error(`not read: ${JSON.stringify(reading)}`)
  return plainPage(url, reading.capture, () => null).records
}

export const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** What a record reads, in the shape in which a sheet says what a clerk reads. */
export function readsOf(record: PlainRecord, asked: Reads): Reads {
  return {
    resolutions: record.resolutions.map((r) => [r.path.join('/'), r.text]),
    ...(asked.reasons ? { reasons: record.reasons } : {}),
    ...(asked.options
      ? { options: record.options.map((o) => [o.label, o.status, o.text] as const) }
      : {}),
    ...(asked.purpose !== undefined ? { purpose: record.purpose ?? '' } : {}),
  }
}
