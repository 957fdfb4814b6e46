import type { KeptRecord, ReviewedFact } from '../../lib/model/kept'
import { keptRecord } from '../../lib/store/readings'
import { sampleId } from './capture'

/** The sample record as the library keeps it; throws where it has none. */
export async function keptSample(): Promise<KeptRecord> {
  const kept = await keptRecord(sampleId)
  if (kept === null) throw new Error('the sample record is not kept')
  return kept
}

/** Whether this coder has something to undo and to redo. */
export function canTurn({ turns }: KeptRecord, who = 'Ada'): { undo: boolean; redo: boolean } {
  const { undo = null, redo = null } = turns.get(who) ?? {}
  return { undo: undo !== null, redo: redo !== null }
}

/** The first fact of a field of the sample record, orphans among them. */
export async function factOf(field: string): Promise<ReviewedFact> {
  const { facts, orphans } = await keptSample()
  const fact = [...facts, ...orphans].find((one) => one.field === field)
  if (fact === undefined) throw new Error(`the sample record has no ${field}`)
  return fact
}
