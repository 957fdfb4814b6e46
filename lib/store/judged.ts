import type { JudgedFact, RecordId } from '../model/live'
import { records } from './db'
import { keptRecord } from './readings'

/**
 * What people said of the facts of these records, as pages show it. Records of which nothing was said cost one
 * look at their row.
 *
 * @param all ids with the record's word on its page (`RecordCapture.what`)
 */
export async function judgedFacts(
  all: readonly { id: RecordId; what: string }[],
): Promise<JudgedFact[]> {
  const rows = await records
    .where('id')
    .anyOf(all.map(({ id }) => id))
    .toArray()
  const spoken = new Set(
    rows.filter((row) => row.checked !== 'no' && row.deletedAt === 0).map((row) => row.id),
  )
  const some = all.filter(({ id }) => spoken.has(id))
  return (await Promise.all(some.map(judgedOf))).flat()
}

async function judgedOf({ id, what }: { id: RecordId; what: string }): Promise<JudgedFact[]> {
  const { facts = [] } = (await keptRecord(id)) ?? {}
  return facts.flatMap(({ field, spans: [span], reviewed, value, judged }) =>
    span === undefined || judged === null || reviewed === 'no'
      ? []
      : [{ what, field, span, reviewed, value, who: judged.who }],
  )
}
