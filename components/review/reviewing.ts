import { createContext } from 'react'
import type { FactKey, ReviewedFact } from '../../lib/model/kept'
import type { Draft } from '../../lib/words/fill-in'

/** A form that stands open under a fact. */
export type OpenForm = 'correct' | 'note'

/** What a person can do with the facts of the record that is shown. */
export interface Reviewing {
  /** The fact that keys act on. */
  readonly current: FactKey | null
  readonly form: OpenForm | null
  /** Who is checking; null until it was asked. */
  readonly coder: string | null
  /** Whether single letters act on the fact. */
  readonly letterKeys: boolean
  readonly choose: (key: FactKey) => void
  /** Opens a form under a fact; null closes it. */
  readonly open: (key: FactKey, form: OpenForm | null) => void
  /** What was typed into a fact's form and not kept; null where nothing was. */
  readonly draftIn: (key: FactKey, form: OpenForm) => Draft | null
  /** Keeps what was typed for as long as the panel is open; null forgets it. */
  readonly keepDraft: (key: FactKey, form: OpenForm, draft: Draft | null) => void
  /** Whether confirming all that is shown includes the fact. */
  readonly isOpen: (fact: ReviewedFact) => boolean
  readonly confirm: (fact: ReviewedFact) => void
  /** Confirms those of the facts that are open, in one step. */
  readonly confirmAll: (keys: readonly FactKey[]) => void
  readonly reject: (fact: ReviewedFact) => void
  /** Both answer whether it was kept. */
  readonly correct: (fact: ReviewedFact, value: unknown) => Promise<boolean>
  readonly note: (fact: ReviewedFact, text: string) => Promise<boolean>
}

/** Null where facts are only shown: a record that is not in the library. */
export const ReviewContext = createContext<Reviewing | null>(null)
