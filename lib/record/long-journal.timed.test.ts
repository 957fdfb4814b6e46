import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UndoRow } from '../model/kept'
import type { MarkRow } from '../model/marks'
import { readJournal } from './journal'
import { keptMarks, type MarkStep, markBy } from './kept-marks'
import { MarkNow } from './mark-now'

const record = 'mb1:moderngov:democracy.ambleford.gov.uk:decision-101'
const by = { record, who: 'Ada', at: '2026-03-04T10:00:00.000Z' }

/** A row of a mark; of the mark itself only what people change of it is looked at here. */
const row = (step: number, mark: string, change: Partial<MarkRow> = {}) =>
  ({
    ...{ ...by, step, mark, tags: [], note: '', removed: false, url: 'http://x.example/' },
    anchor: { span: { at: { start: 0, end: 1 } } },
    ...change,
  }) as unknown as MarkRow // see above

const turn = (step: number, does: UndoRow['does'], of: number): UndoRow => ({
  ...by,
  ...{ step, does, of },
})

const change = fc.record({
  tags: fc.subarray(['a', 'b']),
  note: fc.constantFrom('', 'n', 'm'),
  removed: fc.boolean(),
})
const event = fc.oneof(
  fc.record({ is: fc.constant('row' as const), change }),
  fc.record({ is: fc.constant('turn' as const), of: fc.nat(40) }),
)

it('makes of a mark what all its counting rows make of it', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const now = new MarkNow()
      const counts = new Set<number>()
      const all: MarkStep[] = []
      for (const [at, one] of events.entries()) {
        const step = at + 1
        if (one.is === 'row') {
          const made = { row: row(step, 'm', one.change), before: now.now(counts) }
          all.push(made)
          counts.add(step)
          now.add(made.row, made.before)
        } else {
          const turned = all[one.of % Math.max(1, all.length)]
          if (turned === undefined) continue
          if (!counts.delete(turned.row.step)) {
            counts.add(turned.row.step)
            now.add(turned.row, turned.before)
          }
        }
        expect(now.now(counts)).toEqual(markBy(all.filter((one) => counts.has(one.row.step))))
      }
    }),
  )
})

const steps = (n: number) => Array.from({ length: n }, (_, at) => at + 1)
const some = 40_000

describe('a long journal is read at once', () => {
  const journals = {
    'many marks': { marks: steps(some).map((n) => row(n, `m${n}`)), undo: [] },
    'many changes of one mark': {
      marks: steps(some).map((n) => row(n, 'm', { note: `${n}` })),
      undo: [],
    },
    'marks of which the first is undone again and again': {
      marks: steps(2 * some).flatMap((n) => (n <= some || n % 2 === 1 ? row(n, 'm') : [])),
      undo: steps(some / 2).map((n) => turn(some + 2 * n, 'undo', n)),
    },
    'marks that are all undone and all redone': {
      marks: steps(some).map((n) => row(n, 'm', { note: `${n}` })),
      undo: steps(2 * some).map((n) =>
        n <= some ? turn(some + n, 'undo', some + 1 - n) : turn(some + n, 'redo', n - some),
      ),
    },
    'what was undone first is redone, and what never was': {
      marks: steps(some).map((n) => row(n, `m${n}`)),
      undo: steps(2 * some).map((n) =>
        n <= some ? turn(some + n, 'undo', n) : turn(some + n, 'redo', (n % some) + 7),
      ),
    },
  }
  it.each(Object.entries(journals))('%s', (_name, { marks, undo }) => {
    const start = performance.now()
    const journal = readJournal({ marks, undo, edits: [], acts: [] })
    keptMarks(journal.marks)
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})
