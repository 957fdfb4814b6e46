import type { EditRow, FactKey, FactNote, KeptFact, Reviewed } from '../model/kept'
import { sameValue } from './same-value'

/** All that people said of one fact, summed up: the last word counts, and each coder's newest note. */
export interface Judgement {
  key: FactKey
  field: string
  kind: KeptFact['kind']
  /** The last row that judges, with what is final by it; null where there are only notes. */
  last: { row: EditRow; value: unknown; reviewed: Reviewed } | null
  /** The words that the fact rested on when it was last spoken of. */
  spans: EditRow['spans']
  /** What the person had before them when they spoke of it last. */
  saw: unknown
  notes: readonly FactNote[]
}

/** Sums up edits by the fact that they are about. @param edits those that count, in the order of their making */
export function judgementsOf(edits: readonly EditRow[]): Map<FactKey, Judgement> {
  const byFact = new Map<FactKey, EditRow[]>()
  for (const edit of edits) byFact.set(edit.fact, [...(byFact.get(edit.fact) ?? []), edit])
  const judgements = new Map<FactKey, Judgement>()
  for (const [key, rows] of byFact) {
    const newest = rows.at(-1)
    if (newest === undefined) continue
    judgements.set(key, {
      key,
      field: newest.field,
      // Rows are made of facts, whose kinds these are.
      kind: newest.kind as KeptFact['kind'],
      last: lastOf(rows),
      spans: newest.spans,
      saw: newest.value ?? newest.machine,
      notes: notesOf(rows),
    })
  }
  return judgements
}

function lastOf(rows: readonly EditRow[]): Judgement['last'] {
  const row = rows.findLast((one) => one.verdict !== 'note')
  if (row === undefined) return null
  // A rejection has no value of its own: what was rejected is what stood there before.
  const valued = rows.findLast((one) => one.verdict !== 'note' && one.verdict !== 'reject')
  const value = valued === undefined ? row.machine : valued.value
  return { row, value, reviewed: reviewedBy(row, value, rows) }
}

function reviewedBy(row: EditRow, value: unknown, rows: readonly EditRow[]): Reviewed {
  if (row.verdict === 'reject') return 'rejected'
  if (rows.some((one) => one.verdict === 'add')) return 'added'
  // The machine may have lost the fact since: what it said last is what the person agreed with or not.
  const machine = rows.findLast((one) => one.machine !== null)?.machine
  return sameValue(value, machine) ? 'confirmed' : 'corrected'
}

function notesOf(rows: readonly EditRow[]): FactNote[] {
  const newest = new Map<string, FactNote>()
  for (const { verdict, note, who, at } of rows)
    if (verdict === 'note') newest.set(who, { text: note ?? '', who, at })
  return [...newest.values()].filter((note) => note.text !== '')
}
