import type { Fault, FaultCode } from '../model/imports'
import type { FactField } from '../model/kept'
import type { Said } from '../store/edits'
import { mostListed } from './stage-everything'

/** A cell that says something else than the library. */
export interface ChangedCell {
  readonly column: string
  readonly ours: string
  readonly theirs: string
}

/** The changed cells of one fact, and what a person who takes them says. */
export interface CellChange {
  /** The file of an archive; null where the file is the one that was chosen. */
  file: string | null
  row: number
  id: string
  title: string
  field: FactField
  cells: readonly ChangedCell[]
  /** The fact is one cell of a decision's row; else it has a row of its own. */
  isField: boolean
  /** A person has judged the fact in the library already: theirs stands unless they say otherwise. */
  isJudged: boolean
  said: Said
}

/** What a table would change. `bad`: how many faults there are; `faults` are the first, `mostListed` at most. */
export interface SheetChanges {
  readonly changes: readonly CellChange[]
  readonly faults: readonly Fault[]
  readonly bad: number
  /** Rows in which nothing was changed. */
  readonly same: number
}

/** Columns that differ without anyone changing the table, if the library changed after the export. */
const mayBeOlder: ReadonlySet<FaultCode> = new Set(['computed-column', 'own-column'])

/** What is being compared, over all tables of a file. */
export class Comparison {
  readonly changes: CellChange[] = []
  same = 0
  bad = 0
  /** Decisions that were refused: each is listed once, however many rows it has. */
  readonly refused = new Set<string>()
  readonly #faults: Fault[] = []
  readonly #quiet: Fault[] = []

  /** Lists a fault. Those that may only mean an older table come last. */
  list(fault: Fault): void {
    this.bad += 1
    const list = mayBeOlder.has(fault.code) ? this.#quiet : this.#faults
    if (list.length < mostListed) list.push(fault)
  }

  get found(): SheetChanges {
    const { changes, same, bad } = this
    return { changes, same, bad, faults: [...this.#faults, ...this.#quiet].slice(0, mostListed) }
  }
}
