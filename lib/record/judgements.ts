import type { EditRow, FactKey, FactNote, KeptFact, Reviewed, Voice } from '../model/kept'
import { sameValue } from './same-value'

/** All that people said of one fact, summed up: the last word counts, and each coder's newest note. */
export interface Judgement {
  key: FactKey
  field: string
  kind: KeptFact['kind']
  /** The last row that judges, with what is final by it; null where there are only notes. */
  last: { row: EditRow; value: unknown; reviewed: Reviewed } | null
  /** Whose word makes it what it is; none where there are only notes. */
  voices: readonly Voice[]
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
    const last = lastOf(rows)
    // Others judged what somebody added and took back: nobody says it any more.
    if (last === null && rows.every((row) => row.verdict !== 'note')) continue
    judgements.set(key, {
      key,
      field: newest.field,
      // Rows are made of facts, whose kinds these are.
      kind: newest.kind as KeptFact['kind'],
      last,
      voices: last === null ? [] : voicesOf(rows, last.reviewed),
      spans: newest.spans,
      saw: newest.value ?? newest.machine,
      notes: notesOf(rows),
    })
  }
  return judgements
}

/** A fact that a person added has a key of its own; it is theirs even where only others' words on it count. */
const isAdded = ({ fact, verdict }: EditRow): boolean =>
  verdict === 'add' || fact.startsWith('added-')

function lastOf(rows: readonly EditRow[]): Judgement['last'] {
  const row = rows.findLast((one) => one.verdict !== 'note')
  if (row === undefined) return null
  // A rejection has no value of its own: what was rejected is what stood there before.
  const valued = rows.findLast((one) => one.verdict !== 'note' && one.verdict !== 'reject')
  if (valued === undefined && isAdded(row)) return null
  const value = valued === undefined ? row.machine : valued.value
  return { row, value, reviewed: reviewedBy(row, value, rows) }
}

function reviewedBy(row: EditRow, value: unknown, rows: readonly EditRow[]): Reviewed {
  if (row.verdict === 'reject') return 'rejected'
  if (rows.some(isAdded)) return 'added'
  // The machine may have lost the fact since: what it said last is what the person agreed with or not.
  const machine = rows.findLast((one) => one.machine !== null)?.machine
  return sameValue(value, machine) ? 'confirmed' : 'corrected'
}

/**
 * Whose word makes the fact what it is: whoever added it, whoever gave the value that it has, and each coder's last
 * word on that value. Who confirms what they said themselves says nothing new.
 */
function voicesOf(rows: readonly EditRow[], reviewed: Reviewed): Voice[] {
  const judging = rows.filter(({ verdict }) => verdict !== 'note')
  const from = Math.max(
    0,
    judging.findLastIndex(({ verdict }) => verdict === 'correct'),
  )
  const added = judging.slice(0, from).filter(({ verdict }) => verdict === 'add')
  let voices: Voice[] = []
  for (const row of [...added, ...judging.slice(from)]) {
    const voice = { is: stateOf(row, reviewed), who: row.who, at: row.at }
    voices = voices.filter((one) => one.who !== voice.who || isSource(one))
    const isOwn = voices.some((one) => one.who === voice.who)
    if (!isOwn || voice.is === 'rejected') voices.push(voice)
  }
  return voices
}

const isSource = ({ is }: Voice): boolean => is === 'added' || is === 'corrected'

function stateOf({ verdict }: EditRow, reviewed: Reviewed): Voice['is'] {
  if (verdict === 'add') return 'added'
  if (verdict === 'reject') return 'rejected'
  // Corrected to what the machine now reads, they agree with it.
  return verdict === 'correct' && reviewed !== 'confirmed' ? 'corrected' : 'confirmed'
}

function notesOf(rows: readonly EditRow[]): FactNote[] {
  const newest = new Map<string, FactNote>()
  for (const { verdict, note, who, at } of rows)
    if (verdict === 'note') newest.set(who, { text: note ?? '', who, at })
  return [...newest.values()].filter((note) => note.text !== '')
}
