import { isAddable, isValueOf } from '../model/fact-values'
import {
  EditRow,
  type FactField,
  type LinkedPage,
  type ReviewedFact,
  type UndoRow,
} from '../model/kept'
import type { RecordId } from '../model/live'
import type { Span } from '../model/quoted'
import { kindOfField } from '../record/field-kind'
import { isQuoted } from '../record/quote'
import { edits, library, undo, versions } from './db'
import { journalOf } from './journal'
import { EditRefused, oneStep } from './one-step'

/**
 * What a person says of a fact, as they had it before them: a newer value that the machine found meanwhile
 * is so offered to them, and never confirmed unseen. To confirm a fact that has something on offer is to
 * keep what stands; to take the offer is to correct with its value.
 */
export type Said =
  | { verdict: 'confirm' | 'reject'; of: ReviewedFact }
  | { verdict: 'correct'; of: ReviewedFact; value: unknown }
  /** "" takes the note back. */
  | { verdict: 'note'; of: ReviewedFact; text: string }
  | { verdict: 'add'; field: FactField; value: unknown; spans: readonly Span[] }
  /** That a page is of the same matter, or is not. */
  | { verdict: 'confirm' | 'reject'; link: Pick<LinkedPage, 'key' | 'rel' | 'url'> }

/**
 * Keeps what a person said of some facts of one record, all of it as one step (one undo takes it back), and
 * the record's row with it. Nothing that was said before is overwritten.
 *
 * @param who the coder's name
 * @returns the number of the step
 * @throws {EditRefused} and keeps nothing
 */
export async function addEdits(
  id: RecordId,
  said: readonly [Said, ...Said[]],
  who: string,
): Promise<number> {
  return oneStep(id, who, async (row, by) => {
    const shown = await versions.get([row.source, row.version])
    if (shown === undefined) throw new EditRefused('no-record')
    const { next: step } = await journalOf(id)
    const base = { record: id, step, ...by, source: row.source, version: row.version }
    await edits.bulkAdd(said.map((one) => EditRow.parse({ ...base, ...partsOf(one, shown.text) })))
    return { answer: step }
  })
}

/** All that was ever said of a record and taken back, oldest first. */
export async function historyOf(id: RecordId): Promise<{ edits: EditRow[]; turns: UndoRow[] }> {
  return library.transaction('r', edits, undo, async () => ({
    edits: await edits.where('record').equals(id).sortBy('step'),
    turns: await undo.where('record').equals(id).sortBy('step'),
  }))
}

type Parts = Pick<
  EditRow,
  'fact' | 'field' | 'kind' | 'verdict' | 'machine' | 'value' | 'note' | 'spans'
>

function partsOf(said: Said, text: string): Parts {
  if ('link' in said) return ofLink(said)
  if (said.verdict === 'add') return added(said, text)
  const { verdict, of } = said
  const { key, field, kind, machine } = of
  const value = finalOf(said)
  if (value !== null && !isValueOf(field, value)) throw new EditRefused('bad-value')
  const note = verdict === 'note' ? said.text.trim() : null
  return { fact: key, field, kind, verdict, machine, value, note, spans: [...of.spans] }
}

function ofLink({ verdict, link }: Extract<Said, { link: unknown }>): Parts {
  const { key, rel, url } = link
  const machine = { rel, url }
  const value = verdict === 'confirm' ? machine : null
  const none = { note: null, spans: [] }
  return { fact: key, field: 'links', kind: 'link', verdict, machine, value, ...none }
}

function finalOf(said: Extract<Said, { of: unknown }>): unknown {
  if (said.verdict === 'correct') return said.value ?? undefined
  return said.verdict === 'confirm' ? said.of.value : null
}

function added(said: Extract<Said, { verdict: 'add' }>, text: string): Parts {
  const { verdict, field, value, spans } = said
  if (!isAddable(field) || !isValueOf(field, value)) throw new EditRefused('bad-value')
  if (!isQuoted(text, spans)) throw new EditRefused('no-words')
  const fact = `added-${crypto.randomUUID()}`
  const kind = kindOfField(field)
  return { fact, field, kind, verdict, machine: null, value, note: null, spans: [...spans] }
}
