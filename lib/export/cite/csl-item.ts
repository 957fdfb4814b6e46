import type { FinalRecord } from '../../record/final-record'
import { plainRecord } from '../../record/plain'
import { webAddress } from '../plain-text'

/** A day as CSL-JSON counts it. */
interface CslDate {
  'date-parts': [[number, number, number]]
}

/** A decision as CSL-JSON cites it: a page of the web that a body is answerable for. */
export interface CslItem {
  id: string
  type: 'webpage'
  title: string
  /** The body or post that decided; else the council. */
  author?: { literal: string }[]
  /** The council. */
  publisher?: string
  /** The meeting's body, where another one decided. */
  'container-title'?: string
  /** Item or minute number as printed. */
  number?: string
  /** Day of the decision; else of its publication. */
  issued?: CslDate
  accessed: CslDate
  /** None where the page's address is none of the web. */
  URL?: string
  language?: string
}

/** How a decision is cited: only what its page states, and when it was retrieved. */
export function cslItem({ row, version, reading, fields }: FinalRecord): CslItem {
  const { diagnostics } = reading
  const plain = plainRecord({ id: row.id, kind: row.kind, fields, diagnostics }, row.council)
  const council = plain.council?.name ?? null
  const author = plain.decisionMaker ?? plain.meeting?.body ?? council
  const body = plain.meeting?.body ?? null
  const url = webAddress(version.url)
  const issued = plain.dates.decided ?? plain.dates.published
  return {
    id: row.id,
    type: 'webpage',
    title: plain.title,
    ...(author === null ? {} : { author: [{ literal: author }] }),
    ...(council === null ? {} : { publisher: council }),
    ...(body === null || body === author ? {} : { 'container-title': body }),
    ...(plain.meeting?.item ? { number: plain.meeting.item } : {}),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    accessed: cslDate(version.firstSeen.slice(0, 10)),
    ...(url === null ? {} : { URL: url }),
  }
}

function cslDate(iso: string): CslDate {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return { 'date-parts': [[year, month, day]] }
}

/** A CSL date as `yyyy-mm-dd`. */
export function isoOf({ 'date-parts': [[year, month, day]] }: CslDate): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${year}-${two(month)}-${two(day)}`
}
