import { locate } from '../anchor/locate'
import type { QuotedRecord } from '../model/capture'
import type { EditRow, KeptFact, Reviewed, ReviewedFact, Voice } from '../model/kept'
import type { Span } from '../model/quoted'
import { type FactOfPart, factsByPart, type ReadFact } from './facts'
import { isList } from './field-kind'
import { type Judgement, judgementsOf } from './judgements'
import { sameValue } from './same-value'

/** A fact as it stands, with the part of the reading that it was read from (null: the machine has none). */
export interface LaidFact {
  fact: ReviewedFact
  part: object | null
  /** The step of the edit that judged it last; 0 where nobody did. */
  step: number
}

/** A reading with people's edits laid over it. */
export interface Laid {
  /** In the order of the page. */
  facts: LaidFact[]
  /** Facts that people spoke of and whose words are gone from the text, the oldest first. */
  orphans: ReviewedFact[]
}

/** Who wrote what a person said into a record: the `by` of its facts. */
export const byPerson = 'person'

/**
 * Lays edits over a reading. An edit finds its fact by key. Where the reading has no such fact but the text
 * still prints the words, the person's fact stands by itself, and what the machine now reads there is
 * offered beside it. Where the words are gone (or stand in several places, none of them the surer), the
 * edit is an orphan: kept and listed, laid over nothing. A person's value is final, always.
 *
 * @param edits those that count, in the order of their making (`readJournal`)
 * @param text the version's text, in which the reading's spans count
 */
export function layEdits(fields: QuotedRecord, edits: readonly EditRow[], text: string): Laid {
  // What people say of links is about no words, and laid over nothing.
  const judgements = judgementsOf(edits.filter(({ field }) => field !== 'links'))
  const read = factsByPart(fields)
  const keyed = new Set(read.map(({ fact }) => fact.key))
  const free = new Set(read.filter(({ fact }) => !judgements.has(fact.key)))
  const lost = [...judgements.values()].filter((one) => !keyed.has(one.key))
  const standing = new Map<FactOfPart | Judgement, LaidFact>()
  const orphans: ReviewedFact[] = []
  for (const judgement of lost) {
    const spans = placedIn(text, judgement.spans)
    const met = spans.length === 0 ? null : meets(judgement, spans, free)
    if (met !== null) free.delete(met)
    if (spans.length === 0 || (met === null && judgement.last === null))
      orphans.push(judged(judgement, null, judgement.spans))
    else if (met === null) standing.set(judgement, laid(judgement, null, spans))
    else standing.set(met, laid(judgement, met, judgement.last === null ? met.fact.spans : spans))
  }
  for (const one of read) {
    if (standing.has(one)) continue
    const judgement = judgements.get(one.fact.key)
    standing.set(one, judgement ? laid(judgement, one, one.fact.spans) : asRead(one))
  }
  return { facts: [...standing.values()].sort((a, b) => start(a) - start(b)), orphans }
}

const start = ({ fact }: LaidFact): number => fact.spans[0]?.at.start ?? 0

/** Those of the words that the text still prints, each at its place there. */
function placedIn(text: string, spans: readonly Span[]): Span[] {
  return spans.flatMap((span) => {
    const place = locate(text, span)
    return place === null ? [] : [{ ...span, at: place.at }]
  })
}

const overlaps = (a: readonly Span[], b: readonly Span[]): boolean =>
  a.some((one) => b.some(({ at }) => one.at.start < at.end && at.start < one.at.end))

/**
 * The fact that the machine now reads in the place of one whose key is gone: of the same field, from the
 * same words, or, where a field holds one value only, from any. What was rejected is met only by itself,
 * quoted a little differently: another value there is a new fact, for the person to judge.
 */
function meets({ field, last }: Judgement, spans: readonly Span[], free: Set<FactOfPart>) {
  const there = [...free].filter(({ fact }) => fact.field === field)
  const near = there.filter(({ fact }) => overlaps(fact.spans, spans))
  const same = near.find(({ fact }) => last !== null && sameValue(fact.value, last.value))
  if (same !== undefined || last?.reviewed === 'rejected') return same ?? null
  return near[0] ?? (isList(field) ? null : there[0]) ?? null
}

const nobody = { judged: null, voices: [] } as const

const asRead = ({ fact, part }: FactOfPart): LaidFact => ({
  fact: { ...fact, reviewed: 'no', machine: fact.value, offered: null, notes: [], ...nobody },
  part,
  step: 0,
})

function laid(judgement: Judgement, read: FactOfPart | null, spans: readonly Span[]): LaidFact {
  return {
    fact: judged(judgement, read?.fact ?? null, spans),
    part: read?.part ?? null,
    step: judgement.last?.row.step ?? 0,
  }
}

function judged(judgement: Judgement, now: ReadFact | null, spans: readonly Span[]): ReviewedFact {
  const { key, field, kind, last, notes, voices } = judgement
  const isOwn = last !== null && (now === null || !sameValue(last.value, now.value))
  return {
    key: last === null && now !== null ? now.key : key,
    field,
    kind,
    value: last === null ? (now?.value ?? judgement.saw) : last.value,
    spans,
    basis: now?.basis ?? 'stated',
    by: isOwn || now === null ? byPerson : now.by,
    reviewed: last?.reviewed ?? 'no',
    machine: now?.value ?? null,
    offered: offeredTo(last, now),
    notes,
    judged: judgeOf(voices, last?.reviewed ?? 'no'),
    voices,
  }
}

/** Who made it what it is; where that was taken back, who said the last word on it. */
function judgeOf(voices: readonly Voice[], reviewed: Reviewed): ReviewedFact['judged'] {
  const { who, at } = voices.findLast(({ is }) => is === reviewed) ?? voices.at(-1) ?? {}
  return who === undefined || at === undefined ? null : { who, at }
}

/** What the machine reads is news where it is neither what the person judged nor what they said. */
function offeredTo(last: Judgement['last'], now: ReadFact | null): ReviewedFact['offered'] {
  if (last === null || now === null) return null
  if (sameValue(now.value, last.row.machine) || sameValue(now.value, last.value)) return null
  const { value, spans, basis, by }: Pick<KeptFact, 'value' | 'spans' | 'basis' | 'by'> = now
  return { value, spans, basis, by }
}
