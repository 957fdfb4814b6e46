import { placeOnPage } from '../anchor/place'
import type { PageCapture, QuotedRecord, RecordCapture } from '../model/capture'
import type { Facts } from '../model/facts'
import type { At, Quoted } from '../model/quoted'
import type { TextView } from '../text/shapes'
import { type MarkKind, markKinds } from './names'
import type { Mark } from './paint'

/** Where a record stands in the page's text. */
export interface RecordPlace {
  what: string
  whole: readonly At[]
}

/** A fact that is marked: what it says, and the live ranges that print it, in the page's order. */
export type MarkedFact = {
  [K in MarkKind]: {
    kind: K
    says: Facts[K]
    basis: 'stated' | 'inferred'
    /** `RecordCapture.what` of its record. */
    what: string
    /** The council's words; of words in several places, one after another. */
    exact: string
    at: readonly At[]
    ranges: readonly Range[]
  }
}[MarkKind]

/**
 * Everything that is marked on a page, in the page's order; what contains comes before what it contains. A
 * generator, so that a page of thousands of marks can go on answering the person.
 */
export function* markedFacts(
  capture: PageCapture,
  places: readonly RecordPlace[],
  view: TextView,
): Generator<void, MarkedFact[]> {
  const facts: MarkedFact[] = []
  for (const record of capture.records) {
    const whole = places.find((place) => place.what === record.what)?.whole ?? []
    for (const fact of factsOf(record)) {
      const at = fact.at.flatMap((place) => placeOnPage(whole, place))
      if (at.length > 0) facts.push({ ...fact, at, ranges: at.map((place) => view.range(place)) })
      yield
    }
  }
  return facts.sort(byPlace)
}

/** All ranges of the facts with their kinds: what is painted. */
export const marksIn = (facts: readonly MarkedFact[]): Mark[] =>
  facts.flatMap(({ kind, ranges }) => ranges.map((range) => ({ kind, range })))

/** The live ranges that print a stretch of a record's own text. */
export function rangesAt(view: TextView, whole: readonly At[], at: At): Range[] {
  return placeOnPage(whole, at).map((place) => view.range(place))
}

const start = ({ at }: MarkedFact) => at[0]?.start ?? 0
const byPlace = (a: MarkedFact, b: MarkedFact): number =>
  start(a) - start(b) || markKinds.indexOf(a.kind) - markKinds.indexOf(b.kind)

const fields = {
  resolution: 'resolutions',
  option: 'options',
  value: 'values',
  term: 'terms',
  delegation: 'delegations',
  vote: 'votes',
} as const satisfies Record<MarkKind, keyof QuotedRecord>

function factsOf(record: RecordCapture): MarkedFact[] {
  return markKinds.flatMap((kind) => {
    const all: readonly Quoted<Facts[MarkKind]>[] = record.fields[fields[kind]]
    return all.map(({ value, basis, spans }) => {
      const at = spans.map((span) => span.at)
      // `fields` names for each kind the list of its own facts, which the compiler cannot follow.
      return {
        kind,
        says: value,
        basis,
        what: record.what,
        exact: spans.map((span) => span.exact).join(' … '),
        at,
        ranges: [],
      } as unknown as MarkedFact
    })
  })
}
