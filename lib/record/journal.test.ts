import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ActRow } from '../model/acts'
import type { EditRow, UndoRow } from '../model/kept'
import type { MarkRow } from '../model/marks'
import { type Journal, type JournalRows, laterVoices, readJournal } from './journal'
import { keptMarks } from './kept-marks'
import { editOf } from './sample-record'

const record = 'mb1:moderngov:democracy.ambleford.gov.uk:decision-101'
const at = '2026-03-04T10:00:00.000Z'
const people = { a: 'Ada', b: 'Bo' } as const

interface Rows extends JournalRows {
  edits: EditRow[]
  undo: UndoRow[]
  marks: MarkRow[]
  acts: ActRow[]
}
const noRows = (): Rows => ({ edits: [], undo: [], marks: [], acts: [] })

/**
 * "ae au bd br" as rows: who (a, b) does what: edits, undoes, redoes, deletes, takes a text. An undo takes what the
 * journal says that it would.
 */
function made(acts: string): Rows {
  const rows = noRows()
  for (const act of acts.split(' ').filter((one) => one !== '')) {
    const who = act.startsWith('a') ? people.a : people.b
    const { turns, next: step } = readJournal(rows)
    const { undo = null, redo = null } = turns.get(who) ?? {}
    const by = { record, step, who, at }
    const does = act.slice(1)
    if (does === 'e') rows.edits.push(editOf({ step, who, fact: `f${step}` }))
    else if (does === 'd') rows.acts.push({ ...by, does: 'delete' })
    else if (does === 't')
      rows.acts.push({ ...by, does: 'take', taken: { source: 's', version: 2 }, texts: [] })
    else if (does === 'u' && undo !== null) rows.undo.push({ ...by, does: 'undo', of: undo.step })
    else if (does === 'r' && redo !== null) rows.undo.push({ ...by, does: 'redo', of: redo.step })
  }
  return rows
}

const turnOf = (journal: Journal, who: string): (number | null)[] => {
  const { undo = null, redo = null } = journal.turns.get(who) ?? {}
  return [undo?.step ?? null, redo?.step ?? null]
}
const counting = (journal: Journal): number[] => journal.steps.map(({ step }) => step)

describe('one coder', () => {
  it.each([
    ['', [], null, null],
    ['ae', [1], 1, null],
    ['ae ae', [1, 2], 2, null],
    ['ae ae au', [1], 1, 2],
    ['ae ae au au', [], null, 1],
    ['ae ae au au au', [], null, 1],
    ['ae ae au au ar', [1], 1, 2],
    ['ae ae au au ar ar ar', [1, 2], 2, null],
    ['ae au ae', [3], 3, null],
    ['ae au ae ar', [3], 3, null],
    ['ae au ae au ar au', [], null, 3],
    ['ae ae au ae au', [1], 1, 4],
  ])('%j', (acts, inForce, undo, redo) => {
    const journal = readJournal(made(acts))
    expect([counting(journal), ...turnOf(journal, 'Ada')]).toEqual([inForce, undo, redo])
  })

  it('undoes acts of every kind in one order', () => {
    const journal = readJournal(made('ae at ae au'))
    expect(journal.turns.get('Ada')?.undo).toMatchObject({ is: 'did', act: { does: 'take' } })
    expect(journal.turns.get('Ada')?.redo).toMatchObject({ is: 'said' })
  })

  it('takes several edits of one step together', () => {
    const edits = ['a', 'b'].map((fact) => editOf({ step: 1, fact }))
    expect(readJournal({ ...noRows(), edits }).inForce).toEqual(edits)
    const undo: UndoRow[] = [{ record, who: 'Ada', at, step: 2, does: 'undo', of: 1 }]
    const undone = readJournal({ ...noRows(), edits, undo })
    expect(undone).toMatchObject({ inForce: [], marks: [], acts: [], next: 3 })
    expect(turnOf(undone, 'Ada')).toEqual([null, 1])
  })
})

describe('two coders', () => {
  it.each([
    ['each undoes their own last act', 'ae be au', [2], [null, 1], [2, null]],
    ['whoever did nothing has nothing to undo', 'ae bu', [1], [1, null], [null, null]],
    ['an act of one leaves the other their redo', 'ae be au be', [2, 4], [null, 1], [4, null]],
    ['a redo brings back only what one undid oneself', 'ae au be br', [3], [null, 1], [3, null]],
    [
      'what was redone late still counts where it was made',
      'ae be au be ar',
      [1, 2, 4],
      [1, null],
      [4, null],
    ],
  ])('%s', (_name, acts, inForce, ada, bo) => {
    const journal = readJournal(made(acts))
    expect(counting(journal)).toEqual(inForce)
    expect(turnOf(journal, 'Ada')).toEqual(ada)
    expect(turnOf(journal, 'Bo')).toEqual(bo)
  })

  it('reads what one undid of another in older libraries', () => {
    const edits = [editOf({ step: 1 })]
    const undo: UndoRow[] = [{ record, who: 'Bo', at, step: 2, does: 'undo', of: 1 }]
    const journal = readJournal({ ...noRows(), edits, undo })
    expect(journal.inForce).toEqual([])
    expect(turnOf(journal, 'Ada')).toEqual([null, null])
    expect(turnOf(journal, 'Bo')).toEqual([null, 1])
  })

  it('names those who spoke of the same since, and nobody else', () => {
    const edits = [
      editOf({ step: 1, fact: 'f', who: 'Ada' }),
      editOf({ step: 2, fact: 'g', who: 'Bo' }),
      editOf({ step: 3, fact: 'f', who: 'Cy' }),
      editOf({ step: 4, fact: 'f', who: 'Ada' }),
    ]
    const { steps } = readJournal({ ...noRows(), edits })
    const [first, second] = steps
    expect(first && laterVoices(steps, first)).toEqual(['Cy'])
    expect(second && laterVoices(steps, second)).toEqual([])
  })

  it('names those who spoke of a text that one took', () => {
    const rows = made('at')
    const later = { source: 's', version: 2, who: 'Bo' }
    rows.edits.push(
      editOf({ step: 2, ...later }),
      editOf({ step: 3, ...later, version: 1, who: 'Cy' }),
    )
    const { steps } = readJournal(rows)
    const [take] = steps
    expect(take && laterVoices(steps, take)).toEqual(['Bo'])
  })
})

it('gives a deletion back without a redo that would delete again', () => {
  const journal = readJournal(made('ae ad au'))
  expect(counting(journal)).toEqual([1])
  expect(turnOf(journal, 'Ada')).toEqual([1, null])
})

it('brings back with redo what undo took, and reads rows in any order', () => {
  const act = fc.constantFrom('ae', 'au', 'ar', 'be', 'bu', 'br', 'at', 'bt')
  fc.assert(
    fc.property(fc.array(act, { maxLength: 30 }), (done) => {
      const acts = done.join(' ')
      const rows = made(acts)
      const journal = readJournal(rows)
      const turned = readJournal({
        edits: rows.edits.toReversed(),
        undo: rows.undo.toReversed(),
        marks: [],
        acts: rows.acts.toReversed(),
      })
      expect(turned).toEqual(journal)
      for (const who of ['a', 'b'] as const) {
        if (turnOf(journal, people[who])[0] === null) continue
        expect(counting(readJournal(made(`${acts} ${who}u ${who}r`)))).toEqual(counting(journal))
        const other = who === 'a' ? 'Bo' : 'Ada'
        const undone = readJournal(made(`${acts} ${who}u`))
        expect(turnOf(undone, other)).toEqual(turnOf(journal, other))
      }
    }),
  )
})

describe('a mark of two coders', () => {
  const row = (step: number, who: string, change: Partial<MarkRow> = {}): MarkRow => ({
    ...{ record, step, who, at, mark: '00000000-0000-4000-8000-000000000001' },
    reading: { as: 'note', says: [] },
    ...{ tags: [], note: '', removed: false, within: 'record', url: 'http://x', source: 's' },
    version: 1,
    anchor: {
      span: { exact: 'x', prefix: '', suffix: '', at: { start: 0, end: 1 } },
      around: { before: '', after: '' },
      ...{ rivals: [], rest: 0, nth: 1, of: 1 },
    },
    ...change,
  })
  const undo = (step: number, of: number, who: string): UndoRow => ({
    ...{ record, step, of, who, at, does: 'undo' },
  })
  const marked = (marks: MarkRow[], turns: UndoRow[]) =>
    keptMarks(readJournal({ ...noRows(), marks, undo: turns }).marks)

  const tagged = row(2, 'Ada', { tags: ['roads'] })
  const noted = row(3, 'Bo', { tags: ['roads'], note: 'Why?' })

  it('loses what one undid and keeps what the other changed since', () => {
    const [mark, ...more] = marked([row(1, 'Ada'), tagged, noted], [undo(4, 2, 'Ada')])
    expect(more).toEqual([])
    expect(mark).toMatchObject({ tags: [], note: 'Why?', who: 'Bo', made: { who: 'Ada' } })
    expect(mark?.noted).toEqual({ who: 'Bo', at })
  })

  it('says whose the note is, whoever tags it later', () => {
    const later = row(4, 'Ada', { ...noted, step: 4, who: 'Ada', tags: ['roads', 'bridges'] })
    expect(marked([row(1, 'Ada'), tagged, noted, later], [])).toMatchObject([
      { who: 'Ada', noted: { who: 'Bo' }, tags: ['roads', 'bridges'] },
    ])
    expect(marked([row(1, 'Ada'), tagged], [])).toMatchObject([{ noted: null }])
  })

  it('stands on the word of whoever changed it, where its making was undone', () => {
    const turns = [undo(4, 2, 'Ada'), undo(5, 1, 'Ada')]
    expect(marked([row(1, 'Ada'), tagged, noted], turns)).toMatchObject([
      { tags: ['roads'], note: 'Why?', made: { who: 'Bo' } },
    ])
  })

  it('is removed where one removed it, whatever the other undoes', () => {
    const removed = row(4, 'Bo', { ...noted, step: 4, removed: true })
    expect(marked([row(1, 'Ada'), tagged, noted, removed], [undo(5, 2, 'Ada')])).toEqual([])
  })
})
