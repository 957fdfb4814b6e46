import { placeOnPage } from '../anchor/place'
import type { PageCapture, QuotedRecord, RecordCapture } from '../model/capture'
import type { Facts } from '../model/facts'
import type { MarkId, MarkReading } from '../model/marks'
import type { At, Quoted } from '../model/quoted'
import type { TextView } from '../text/shapes'
import { type FactKind, factKinds } from './names'
import type { Mark } from './paint'

/** Where a record stands in the page's text. */
export interface RecordPlace {
  what: string
  whole: readonly At[]
}

/** What the machine found, or a person added, and is marked: what it says, and the live ranges that print it. */
export type FoundFact = {
  [K in FactKind]: {
    kind: K
    says: Facts[K]
    basis: 'stated' | 'inferred'
    /** `RecordCapture.what` of its record. */
    what: string
    /** The council's words; of words in several places, one after another. */
    exact: string
    at: readonly At[]
    ranges: readonly Range[]
    /** What a person said of it; `says` is then theirs, and `read` the machine's. */
    judged?:
      | { reviewed: 'confirmed' | 'corrected'; who: string; read: Facts[K] }
      | { reviewed: 'added'; who: string }
  }
}[FactKind]

/** A person's own mark where it stands on the page. */
export interface OwnFact {
  kind: 'own'
  mark: MarkId
  says: MarkReading
  tags: readonly string[]
  basis: 'stated'
  exact: string
  ranges: readonly Range[]
}

export type MarkedFact = FoundFact | OwnFact

/**
 * Everything that is marked on a page, in the page's order; what contains comes before what it contains. A
 * generator, so that a page of thousands of marks can go on answering the person.
 */
export function* markedFacts(
  capture: PageCapture,
  places: readonly RecordPlace[],
  view: TextView,
): Generator<void, FoundFact[]> {
  const facts: FoundFact[] = []
  for (const record of capture.records) {
    const whole = places.find((place) => place.what === record.what)?.whole ?? []
    for (const fact of factsOf(record)) {
      const at = fact.at.flatMap((place) => placeOnPage(whole, place))
      if (at.length > 0) facts.push({ ...fact, at, ranges: at.map((place) => view.range(place)) })
      yield
    }
  }
  return inOrder(facts)
}

/** All ranges of the facts with their kinds: what is painted. */
export const marksIn = (facts: readonly MarkedFact[]): Mark[] =>
  facts.flatMap(({ kind, ranges }) => ranges.map((range) => ({ kind, range })))

/** A person's own marks among what was found, all in the page's order. */
export function withOwn(
  facts: readonly MarkedFact[],
  own: readonly OwnFact[],
): readonly MarkedFact[] {
  return own.length === 0 ? facts : [...facts, ...own].sort(byRange)
}

function byRange({ ranges: [a] }: MarkedFact, { ranges: [b] }: MarkedFact): number {
  if (a === undefined || b === undefined) return 0
  return a.compareBoundaryPoints(Range.START_TO_START, b)
}

/** The live ranges that print a stretch of a record's own text. */
export function rangesAt(view: TextView, whole: readonly At[], at: At): Range[] {
  return placeOnPage(whole, at).map((place) => view.range(place))
}

/** Facts in the page's order; what contains comes before what it contains. */
export const inOrder = (facts: readonly FoundFact[]): FoundFact[] => [...facts].sort(byPlace)

const start = ({ at }: FoundFact) => at[0]?.start ?? 0
const byPlace = (a: FoundFact, b: FoundFact): number =>
  start(a) - start(b) || factKinds.indexOf(a.kind) - factKinds.indexOf(b.kind)

/** The field of a record that holds the facts of a kind. */
export const fieldsOfKinds = {
  resolution: 'resolutions',
  option: 'options',
  value: 'values',
  term: 'terms',
  delegation: 'delegations',
  vote: 'votes',
} as const satisfies Record<FactKind, keyof QuotedRecord>

function factsOf(record: RecordCapture): FoundFact[] {
  return factKinds.flatMap((kind) => {
    const all: readonly Quoted<Facts[FactKind]>[] = record.fields[fieldsOfKinds[kind]]
    return all.map(({ value, basis, spans }) => {
      const at = spans.map((span) => span.at)
      // `fieldsOfKinds` names for each kind the list of its own facts, which the compiler cannot follow.
      return {
        kind,
        says: value,
        basis,
        what: record.what,
        exact: spans.map((span) => span.exact).join(' … '),
        at,
        ranges: [],
      } as unknown as FoundFact
    })
  })
}
