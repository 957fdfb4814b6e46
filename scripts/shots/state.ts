import type { PageRef, RecordCapture } from '../../lib/model/capture'
import type { EditRow } from '../../lib/model/kept'
import type { MarkPlace, MarkReading } from '../../lib/model/marks'
import type { CouncilRef } from '../../lib/model/plain'
import type { Answer } from '../../lib/record/page-state'
import type { RecordQuery } from '../../lib/store/search'
import type { FormatName } from '../../lib/words/export'

/** What a person said of the `nth` fact of a field. */
export interface Judged {
  readonly field: string
  readonly nth?: number
  readonly verdict: EditRow['verdict']
  readonly value?: unknown
  readonly note?: string
  /** Somebody else who agreed with it since. */
  readonly confirmedBy?: string
  /** What the machine said then, where it says something else now. */
  readonly machine?: unknown
  /** Words that the text no longer prints. */
  readonly gone?: string
}

/** Words that a person marked, and where they now stand on the open page. */
export interface Marked {
  readonly words: string
  readonly reading: MarkReading
  readonly tags?: readonly string[]
  readonly note?: string
  readonly is: MarkPlace
}

/** A record that stands in the library before a picture is taken. */
export interface Kept {
  readonly page: PageRef
  readonly capture: RecordCapture
  readonly council: CouncilRef | null
  readonly changed?: 'unseen' | 'waits'
  /** When it was deleted, where it is in the bin. */
  readonly deleted?: string
  /** What a person said of its facts. */
  readonly review?: readonly Judged[]
  /** Words of its text that the person marked. */
  readonly marks?: readonly Marked[]
  /** Another text of it: the one before what is shown, or the one that waits. */
  readonly other?: string
}

/** A file that was exported, changed in another program, and is brought back. */
export interface BroughtBack {
  readonly format: FormatName
  /** Words of the file and what they became. */
  readonly changed: readonly (readonly [string, string])[]
}

/** One state of a screen: what the library has, what the open page answers, and what is done first. */
export interface State {
  readonly name: string
  readonly screen: 'popup' | 'sidepanel' | 'options' | 'welcome' | 'export' | 'import'
  /** What the person chose before. */
  readonly settings?: object
  readonly library: readonly Kept[]
  /** Null: nothing of ours runs on the open page. */
  readonly answer: Exclude<Answer, { is: 'silent' }> | null
  readonly address?: string
  readonly refuses?: boolean
  readonly keys?: readonly string[]
  readonly search?: string
  /** Open every quote. */
  readonly quotes?: boolean
  /** Buttons to press by name, in turn. */
  readonly press?: readonly (string | RegExp)[]
  /** Radio buttons to choose by name, before any button is pressed. */
  readonly choices?: readonly RegExp[]
  /** What the list was narrowed to when the export page was opened. */
  readonly shown?: RecordQuery
  /** The format to choose on the export page. */
  readonly choose?: FormatName
  readonly back?: BroughtBack
  /** What must be there before the picture is taken. */
  readonly until?: string
  /** Picture it where it was scrolled to. */
  readonly stays?: boolean
}

/** A state of a screen, as the screen's own list has it. */
export type Shown = Omit<State, 'screen'>
