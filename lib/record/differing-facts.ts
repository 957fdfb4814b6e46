import type { ReviewedFact } from '../model/kept'
import type { WholeRecord } from '../model/whole'
import { finalRecord } from './final-record'
import { sameValue } from './same-value'

/** A fact that two copies of a record do not have alike; null where one has none. */
export interface DifferingFact {
  field: string
  ours: unknown
  theirs: unknown
}

/** What is final in two copies of a record and differs, in the order of the page. */
export function differingFacts(ours: WholeRecord, theirs: WholeRecord): DifferingFact[] {
  const [mine, other] = [factsOf(ours), factsOf(theirs)]
  const keys = new Set([...mine.keys(), ...other.keys()])
  const all = [...keys].map((key) => {
    const [a, b] = [mine.get(key), other.get(key)]
    return { field: a?.field ?? b?.field ?? '', ours: finalOf(a), theirs: finalOf(b) }
  })
  return all.filter(({ ours, theirs }) => !sameValue(ours, theirs))
}

const finalOf = (fact: ReviewedFact | undefined): unknown =>
  fact === undefined || fact.reviewed === 'rejected' ? null : fact.value

const factsOf = (whole: WholeRecord): Map<string, ReviewedFact> =>
  new Map((finalRecord(whole)?.facts() ?? []).map((fact) => [fact.key, fact]))
