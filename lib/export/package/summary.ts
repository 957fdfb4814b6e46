import type { Checked, Reviewed } from '../../model/kept'
import type { RecordKind, SystemId } from '../../model/vocabulary'
import { rowDecides } from '../../record/deciding'
import type { FinalRecord } from '../../record/final-record'
import { isToReview } from '../../record/review-count'
import type { Pages } from '../format'
import { webAddress } from '../plain-text'

/** The earliest and the latest of some dates or moments; null where there is none. */
export interface Range {
  first: string | null
  last: string | null
}

/** What is said of the records of a file as a whole. Counted while they pass. */
export interface Summary {
  records: number
  kinds: Record<RecordKind, number>
  /** The agenda items among them on which nothing was decided (lib/record/deciding). */
  items: number
  systems: Record<SystemId, number>
  /** Where the pages lie, one line a site, in the order of the records. */
  sites: { url: string; council: string | null; records: number }[]
  councils: number
  /** Records of which it is not known whose they are. */
  councilUnknown: number
  /** Versions of the rules that read them. */
  extractors: string[]
  /** Calendar dates. */
  decided: Range
  /** Records that state no day of decision. */
  undated: number
  /** Moments at which the texts were first seen. */
  retrieved: Range
  /** Records of which a person checked all, part or nothing. */
  checked: Record<Checked, number>
  /** The facts that can be checked, by what people said of them last. */
  facts: Record<Reviewed, number>
  /** People whose word stands on a fact. */
  coders: number
  /** Records that could be read in part only. */
  partly: number
}

/** How many facts there are, and how many of them a person judged. */
export function factCount({ facts }: Pick<Summary, 'facts'>): { of: number; checked: number } {
  const checked = facts.confirmed + facts.corrected + facts.rejected + facts.added
  return { of: checked + facts.no, checked }
}

/** Passes records on and counts them: the summary is whole once the last page has passed. */
export function summarised(pages: Pages<FinalRecord>): {
  pages: Pages<FinalRecord>
  summary: Summary
} {
  const summary = ofNone()
  const seen: Seen = {
    sites: new Map(),
    councils: new Set(),
    extractors: new Set(),
    coders: new Set(),
  }
  async function* passing() {
    for await (const page of pages) {
      for (const record of page) count(record, summary, seen)
      yield page
    }
    summary.sites = [...seen.sites.values()]
    summary.councils = seen.councils.size
    summary.extractors = [...seen.extractors].sort()
    summary.coders = seen.coders.size
  }
  return { pages: passing(), summary }
}

interface Seen {
  sites: Map<string, Summary['sites'][number]>
  councils: Set<string>
  extractors: Set<string>
  coders: Set<string>
}

const ofNone = (): Summary => ({
  records: 0,
  kinds: { decision: 0, 'agenda-item': 0, issue: 0 },
  items: 0,
  systems: { moderngov: 0, 'open-council-network': 0, cmis: 0, generic: 0 },
  sites: [],
  councils: 0,
  councilUnknown: 0,
  extractors: [],
  decided: { first: null, last: null },
  undated: 0,
  retrieved: { first: null, last: null },
  checked: { all: 0, part: 0, no: 0 },
  facts: { no: 0, confirmed: 0, corrected: 0, rejected: 0, added: 0 },
  coders: 0,
  partly: 0,
})

function count(record: FinalRecord, summary: Summary, seen: Seen): void {
  const { row, version, reading, fields } = record
  const decided = fields.dates.decided?.value ?? null
  summary.records += 1
  summary.kinds[row.kind] += 1
  if (!rowDecides(row)) summary.items += 1
  summary.systems[row.system] += 1
  summary.checked[row.checked] += 1
  if (row.council === null) summary.councilUnknown += 1
  else seen.councils.add(row.councilKey)
  if (decided === null) summary.undated += 1
  if (row.partly) summary.partly += 1
  seen.extractors.add(reading.extractor)
  widen(summary.decided, decided)
  widen(summary.retrieved, version.firstSeen)
  countSite(record, seen)
  for (const { reviewed, voices } of record.facts().filter(isToReview)) {
    summary.facts[reviewed] += 1
    for (const { who } of voices) seen.coders.add(who)
  }
}

/** What has no address of the web is of no site. */
function countSite({ row, version }: FinalRecord, seen: Seen): void {
  const address = webAddress(version.url)
  if (address === null) return
  const { origin } = new URL(address)
  const site = seen.sites.get(origin) ?? {
    url: origin,
    council: row.council?.name ?? null,
    records: 0,
  }
  site.records += 1
  seen.sites.set(origin, site)
}

/** Dates and moments compare as text. */
function widen(range: Range, one: string | null): void {
  if (one === null) return
  if (range.first === null || one < range.first) range.first = one
  if (range.last === null || one > range.last) range.last = one
}
