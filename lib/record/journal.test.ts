import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditRow, UndoRow } from '../model/kept'
import { readJournal } from './journal'
import { editOf } from './sample-record'

const record = 'mb1:moderngov:democracy.ambleford.gov.uk:decision-101'
const by = { record, who: 'Ada', at: '2026-03-04T10:00:00.000Z' }

/** "e u r" as rows: an edit, an undo and a redo of whatever there is to undo and redo. */
function made(acts: string): { edits: EditRow[]; turns: UndoRow[] } {
  const edits: EditRow[] = []
  const turns: UndoRow[] = []
  for (const act of acts.replaceAll(' ', '')) {
    const { undo, redo, next } = readJournal(edits, turns)
    if (act === 'e') edits.push(editOf({ step: next, fact: `f${next}` }))
    else if (act === 'u' && undo !== null) turns.push({ ...by, step: next, does: 'undo', of: undo })
    else if (act === 'r' && redo !== null) turns.push({ ...by, step: next, does: 'redo', of: redo })
  }
  return { edits, turns }
}

const read = (acts: string) => {
  const { edits, turns } = made(acts)
  const { inForce, undo, redo } = readJournal(edits, turns)
  return [inForce.map((edit) => edit.step), undo, redo]
}

describe('readJournal', () => {
  it.each([
    ['', [], null, null],
    ['e', [1], 1, null],
    ['e e', [1, 2], 2, null],
    ['e e u', [1], 1, 2],
    ['e e u u', [], null, 1],
    ['e e u u u', [], null, 1],
    ['e e u u r', [1], 1, 2],
    ['e e u u r r r', [1, 2], 2, null],
    ['e u e', [3], 3, null],
    ['e u e r', [3], 3, null],
    ['e u e u r u', [], null, 3],
    ['e e u e u', [1], 1, 4],
  ])('%j', (acts, inForce, undo, redo) => {
    expect(read(acts)).toEqual([inForce, undo, redo])
  })

  it('takes several edits of one step together', () => {
    const edits = ['a', 'b'].map((fact) => editOf({ step: 1, fact }))
    expect(readJournal(edits, []).inForce).toEqual(edits)
    const undone = readJournal(edits, [{ ...by, step: 2, does: 'undo', of: 1 }])
    expect(undone).toEqual({ inForce: [], marks: [], undo: null, redo: 1, next: 3 })
  })

  it('brings back with redo what undo took, and reads rows in any order', () => {
    const acts = fc.array(fc.constantFrom('e', 'u', 'r'), { maxLength: 30 })
    fc.assert(
      fc.property(acts, (done) => {
        const before = made(done.join(''))
        const journal = readJournal(before.edits, before.turns)
        const turned = readJournal(before.edits.toReversed(), before.turns.toReversed())
        expect(turned).toEqual(journal)
        if (journal.undo === null) return
        expect(read(`${done.join('')}ur`)[0]).toEqual(read(done.join(''))[0])
      }),
    )
  })
})
