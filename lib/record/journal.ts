import type { ActRow, Step, Turns } from '../model/acts'
import type { EditRow, UndoRow } from '../model/kept'
import type { MarkId, MarkRow } from '../model/marks'
import type { WholeRecord } from '../model/whole'
import type { MarkStep } from './kept-marks'
import { MarkNow } from './mark-now'

/** All rows of one record's journal, in any order. */
export type JournalRows = Pick<WholeRecord, 'edits' | 'undo' | 'marks' | 'acts'>

/** What counts of a record's journal, and what each coder's next undo and redo would be about. */
export interface Journal {
  /** The steps that count, in the order in which they were made. */
  steps: readonly Step[]
  /** Of these, what was said of facts. */
  inForce: EditRow[]
  /** Of these, what was done with marks. */
  marks: MarkStep[]
  /** Of these, all other acts. */
  acts: ActRow[]
  /** All other acts that were ever made, undone ones too, in the order in which they were made. */
  everyAct: ActRow[]
  turns: ReadonlyMap<string | null, Turns>
  /** The number that the next step takes. */
  next: number
}

/**
 * Reads a record's journal. Each act of a person is a step; an undo takes back the last step of that person that
 * counts, a redo brings back what that person undid last. After a new act of theirs they have nothing to redo, and
 * what was undone before it stays undone; its rows stay too. What others did in between stays as it is.
 *
 * A deletion that was undone is not brought again by redo: deleting is an act of its own.
 */
export function readJournal(rows: JournalRows): Journal {
  const steps = stepsOf(rows)
  const counts = new Set<number>()
  const reading: Reading = { steps, counts, undone: new Map(), homes: new Map(), now: new Map() }
  const ordered = [...steps.values(), ...rows.undo].sort((a, b) => a.step - b.step)
  for (const one of ordered) {
    if ('does' in one) turn(one, reading)
    else act(one, reading)
  }
  const inForce = counting(steps, counts)
  return {
    steps: inForce,
    inForce: inForce.flatMap((one) => (one.is === 'said' ? one.edits : [])),
    marks: inForce.flatMap((one) => (one.is === 'marked' ? markStep(one) : [])),
    acts: inForce.flatMap((one) => (one.is === 'did' ? one.act : [])),
    everyAct: rows.acts.toSorted((a, b) => a.step - b.step),
    turns: turnsOf(reading),
    next: (ordered.at(-1)?.step ?? 0) + 1,
  }
}

/** Where a journal stands while it is read. */
interface Reading {
  readonly steps: ReadonlyMap<number, Step>
  readonly counts: Set<number>
  /** What each person undid and may bring again, in the order in which they undid it. */
  readonly undone: Map<string | null, Set<number>>
  /** Of each step that was undone the last such set that it came into. */
  readonly homes: Map<number, Set<number>>
  readonly now: Map<MarkId, MarkNow>
}

function act(one: Step, { counts, undone, now }: Reading): void {
  if (one.is === 'marked') {
    const mark = now.get(one.mark.mark) ?? new MarkNow()
    now.set(one.mark.mark, mark)
    one.before = mark.now(counts)
    mark.add(one.mark, one.before)
  }
  counts.add(one.step)
  const before = undone.get(one.who)
  if (before === undefined) undone.set(one.who, new Set())
  else before.clear()
}

/** A row names the step that it is about, so that it means the same even where the order is another. */
function turn({ does, of, who }: UndoRow, reading: Reading): void {
  const { steps, counts, undone, homes, now } = reading
  const step = steps.get(of)
  if (does === 'undo') {
    if (step === undefined || !counts.delete(of)) return
    if (step.is === 'did' && step.act.does === 'delete') return
    const before = undone.get(who) ?? new Set()
    undone.set(who, before.add(of))
    homes.set(of, before)
    return
  }
  if (homes.get(of)?.delete(of) !== true) return
  counts.add(of)
  if (step?.is === 'marked') now.get(step.mark.mark)?.add(step.mark, step.before)
}

function turnsOf({
  steps,
  counts,
  undone,
}: Pick<Reading, 'steps' | 'counts' | 'undone'>): Map<string | null, Turns> {
  const turns = new Map<string | null, Turns>()
  for (const [who, list] of undone)
    turns.set(who, { undo: null, redo: steps.get([...list].at(-1) ?? 0) ?? null })
  for (const step of counting(steps, counts)) {
    const { redo = null } = turns.get(step.who) ?? {}
    turns.set(step.who, { undo: step, redo })
  }
  return turns
}

const counting = (steps: ReadonlyMap<number, Step>, counts: ReadonlySet<number>): Step[] =>
  [...steps.values()].filter((one) => counts.has(one.step)).sort((a, b) => a.step - b.step)

const markStep = ({ mark, before }: Extract<Step, { is: 'marked' }>): MarkStep[] => [
  { row: mark, before },
]

/** Several edits of one step were one act. */
function stepsOf({ edits, marks, acts }: JournalRows): Map<number, Step> {
  const steps = new Map<number, Step>()
  const said = new Map<number, EditRow[]>()
  for (const edit of edits) {
    const together = said.get(edit.step)
    if (together === undefined) said.set(edit.step, [edit])
    else together.push(edit)
  }
  for (const [step, all] of said) {
    const [{ who, at } = { who: null, at: '' }] = all
    steps.set(step, { step, who, at, is: 'said', edits: all })
  }
  for (const mark of marks) steps.set(mark.step, { ...by(mark), is: 'marked', mark, before: null })
  for (const act of acts) steps.set(act.step, { ...by(act), is: 'did', act })
  return steps
}

const by = ({ step, who, at }: MarkRow | ActRow) => ({ step, who, at })

/**
 * Who else has since spoken of what a step was about, by name: where that step is undone, what they said stands on
 * their word alone.
 *
 * @param steps those that count (`Journal.steps`)
 */
export function laterVoices(steps: readonly Step[], of: Step): string[] {
  const about = new Set(subjects(of))
  const later = steps.filter((one) => one.step > of.step && one.who !== of.who)
  const names = later
    .filter((one) => [...subjects(one), ...textsOf(one)].some((subject) => about.has(subject)))
    .flatMap(({ who }) => who ?? [])
  return [...new Set(names)]
}

function subjects(step: Step): string[] {
  if (step.is === 'said') return step.edits.map(({ fact }) => `fact ${fact}`)
  if (step.is === 'marked') return [`mark ${step.mark.mark}`]
  const { act } = step
  if (act.does === 'take') return ['texts', textName(act.taken.source, act.taken.version)]
  return [act.does === 'leave' ? 'texts' : act.does]
}

/** The texts that a person had before them: what they said of one hangs on its having been taken. */
const textsOf = (step: Step): string[] =>
  step.is === 'said' ? step.edits.map(({ source, version }) => textName(source, version)) : []

const textName = (source: string, version: number): string => `text ${version} ${source}`
