import type { WholeRecord } from '../model/whole'
import type { FinalRecord } from '../record/final-record'
import type { Output } from './output'

/** Pages of records, each of 500 at most, as they come from the library. */
export type Pages<R> = AsyncIterable<readonly R[]>

/** What a person may ask for besides; every one is off at first. */
export const exportOptions = ['contacts', 'noNames', 'judged', 'oneLine'] as const
/**
 * `contacts`: e-mail addresses and telephone numbers too. `noNames`: personal names left out.
 * `judged`: the machine's and the person's value beside the final one. `oneLine`: no line breaks in a cell of a CSV.
 */
export type ExportOption = (typeof exportOptions)[number]

/** Where the records of a file come from, in numbers. */
export interface LibraryCount {
  /** All that the library holds, deleted ones that can still be had back among them. */
  readonly records: number
  readonly deleted: number
  /** Those of the others that are agenda items on which nothing was decided. */
  readonly items: number
  /** Those that were asked for. */
  readonly selected: number
}

/** What a file says of itself, all given by the caller: exports have no clock. */
export interface About {
  /** Calendar date on the person's own calendar, for the file's name. */
  readonly day: string
  /** Moment in UTC, ISO 8601 with `Z`. */
  readonly at: string
  /** Version of Minutebook. */
  readonly version: string
  /** Which records were asked for, and in which order they come, in words. */
  readonly selection: string
  readonly library: LibraryCount
  /** What the person is called whose export it is, by their settings; null where they never said. */
  readonly coder: string | null
  /** Under which somebody publishes contracting data (`ocds-a1b2c3`); null for who does not. */
  readonly ocidPrefix: string | null
  readonly options: ReadonlySet<ExportOption>
  readonly copy: Copy
}

/** What a copy is of: the library with deleted records and settings, or a part of it without. */
export interface Copy {
  readonly isWhole: boolean
  /** As they are kept; null for a part. */
  readonly settings: Readonly<Record<string, unknown>> | null
}

interface AnyFormat {
  readonly id: string
  /** Media type of the file. */
  readonly type: string
  /** The order in which the records come, by when they were first captured. */
  readonly order: 'newest-first' | 'oldest-first'
  /** What a preview shows of it: the rows of `decisions`, the beginning of its text, or nothing where it is packed otherwise. */
  readonly shows: 'rows' | 'text' | 'nothing'
  /** The most records that it is good for; more are refused before they are read. */
  readonly most?: number
  /** Which options the file heeds; none of the others is offered with it. */
  readonly heeds: readonly ExportOption[]
  /**
   * @param day calendar date for the name
   * @param isWhole whether the file is a copy of the whole library, which only the name of a copy says
   */
  fileName(day: string, isWhole?: boolean): string
}

/** A format of what is final. One that needs a library loads it in `write`. */
export interface FinalFormat extends AnyFormat {
  readonly reads: 'final'
  /** Writes the file. Never holds more than a page of records. */
  write(pages: Pages<FinalRecord>, to: Output, about: About): Promise<void>
}

/** A format of all that is kept, with nothing left out. */
export interface WholeFormat extends AnyFormat {
  readonly reads: 'whole'
  write(pages: Pages<WholeRecord>, to: Output, about: About): Promise<void>
}

/** A file that records can be handed over as. */
export type ExportFormat = FinalFormat | WholeFormat
