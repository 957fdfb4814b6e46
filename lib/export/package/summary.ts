import type { FinalRecord } from '../../record/final-record'
import { reviewCount } from '../../record/review-count'
import type { Pages } from '../format'

/** What is said of the records of a file as a whole. Counted while they pass. */
export interface Summary {
  records: number
  /** Where the pages lie, one line a site, in the order of the records. */
  sites: { url: string; council: string | null; records: number }[]
  councils: number
  /** Versions of the rules that read them. */
  extractors: string[]
  /** Calendar dates; null where no record has one. */
  decided: { first: string | null; last: string | null }
  /** Moments at which the texts were first seen. */
  retrieved: { first: string | null; last: string | null }
  /** Records of which a person checked all, part or nothing. */
  checked: { all: number; part: number; no: number }
  /** Facts, and how many of them a person judged. */
  facts: { of: number; checked: number }
  /** Records that could be read in part only. */
  partly: number
}

/** Passes records on and counts them: the summary is whole once the last page has passed. */
export function summarised(pages: Pages<FinalRecord>): {
  pages: Pages<FinalRecord>
  summary: Summary
} {
  const summary: Summary = {
    records: 0,
    sites: [],
    councils: 0,
    extractors: [],
    decided: { first: null, last: null },
    retrieved: { first: null, last: null },
    checked: { all: 0, part: 0, no: 0 },
    facts: { of: 0, checked: 0 },
    partly: 0,
  }
  const sites = new Map<string, Summary['sites'][number]>()
  const councils = new Set<string>()
  const extractors = new Set<string>()
  const add = (record: FinalRecord) => {
    const { row, version, reading, fields } = record
    const { origin } = new URL(version.url)
    const site = sites.get(origin) ?? {
      url: origin,
      council: row.council?.name ?? null,
      records: 0,
    }
    site.records += 1
    sites.set(origin, site)
    if (row.council !== null) councils.add(row.councilKey)
    extractors.add(reading.extractor)
    widen(summary.decided, fields.dates.decided?.value ?? null)
    widen(summary.retrieved, version.firstSeen)
    const { checked, of } = reviewCount(record.facts())
    summary.records += 1
    summary.checked[row.checked] += 1
    summary.facts.of += of
    summary.facts.checked += checked
    if (row.partly) summary.partly += 1
  }
  async function* passing() {
    for await (const page of pages) {
      for (const record of page) add(record)
      yield page
    }
    summary.sites = [...sites.values()]
    summary.councils = councils.size
    summary.extractors = [...extractors].sort()
  }
  return { pages: passing(), summary }
}

/** Dates and moments compare as text. */
function widen(range: { first: string | null; last: string | null }, one: string | null): void {
  if (one === null) return
  if (range.first === null || one < range.first) range.first = one
  if (range.last === null || one > range.last) range.last = one
}
