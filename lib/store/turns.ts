import type { Turned } from '../model/acts'
import type { UndoRow } from '../model/kept'
import type { RecordId } from '../model/live'
import { laterVoices } from '../record/journal'
import { undo } from './db'
import { journalOf } from './journal'
import { oneStep } from './one-step'
import { turnedTexts } from './texts'

/**
 * Takes back the last act of this person on a record that counts, whatever it was. What others did since stands.
 * Answers what it undid; null where there is nothing to undo.
 *
 * @param who the coder's name
 * @throws {EditRefused}
 */
export const undoStep = (id: RecordId, who: string): Promise<Turned | null> => turn(id, who, 'undo')

/** Brings back the act that this person undid last. Answers what it was; null where there is nothing to redo. */
export const redoStep = (id: RecordId, who: string): Promise<Turned | null> => turn(id, who, 'redo')

async function turn(id: RecordId, who: string, does: UndoRow['does']): Promise<Turned | null> {
  return oneStep(id, who, async (row, by) => {
    const { turns, next, steps } = await journalOf(id)
    const step = turns.get(by.who)?.[does] ?? null
    if (step === null) return { answer: null }
    await undo.add({ record: id, step: next, does, of: step.step, ...by })
    const answer = { step, later: laterVoices(steps, step) }
    if (step.is !== 'did' || (step.act.does !== 'take' && step.act.does !== 'leave'))
      return { answer }
    return { answer, row: await turnedTexts(row, step.act, does) }
  })
}
