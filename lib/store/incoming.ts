import type { PageLink, PageRef, RecordCapture } from '../model/capture'
import type { RecordId } from '../model/live'
import type { CouncilRef } from '../model/plain'

/** One record of a page, named and placed by the receiver; `council` is as the page says. */
export interface IncomingRecord {
  id: RecordId
  council: CouncilRef | null
  capture: RecordCapture
}

/**
 * All that one page says, at one time. `at` is UTC, ISO 8601. `asked`: a person pressed Capture; `who`: that person,
 * where the name is known.
 */
export interface Incoming {
  page: PageRef
  extractor: string
  links: readonly PageLink[]
  records: readonly IncomingRecord[]
  asked: boolean
  /** Whether the limits of ./flood hold: not where the user provably asked. */
  limited: boolean
  who: string | null
  /** The council that a person set for the page's site; null: none. */
  siteCouncil: CouncilRef | null
  at: string
}
