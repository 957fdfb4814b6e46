import type { QuotedRecord } from '../model/capture'
import type { ReadingRow, RecordRow, ReviewedFact, VersionRow } from '../model/kept'
import type { KeptMark } from '../model/marks'
import type { WholeRecord } from '../model/whole'
import { newestReading } from './extractor-order'
import { finalFields } from './final-fields'
import { aloneInMatter, type MatterOf } from './group-matters'
import { readJournal } from './journal'
import { keptMarks } from './kept-marks'
import { layEdits } from './lay-edits'
import { once } from './once'

/** A text without its words, which may print what the person asked to leave out. */
export type TextRow = Omit<VersionRow, 'text'>

/** A record as it is handed over: the text and the reading that it is shown from, and what is final. */
export interface FinalRecord {
  readonly row: RecordRow
  /** The accepted version of the best source. */
  readonly version: TextRow
  /** The newest reading of it. */
  readonly reading: Omit<ReadingRow, 'fields'>
  /** What the machine read with people's edits laid over it; what they rejected is left out. */
  readonly fields: QuotedRecord
  /** Every fact with all that people said of it, rejected ones too, in the order of the page; made when asked for. */
  facts(): readonly ReviewedFact[]
  /** Whether any edit is in force; if not, no fact has a verdict or a note. */
  readonly edited: boolean
  /** The matter that it belongs to. Alone in it, unless the caller knows of others. */
  readonly matter: MatterOf
  /** Every text of every source. */
  readonly versions: readonly TextRow[]
  /** The person's own marks, those of every page of the record. */
  readonly marks: readonly KeptMark[]
}

/** What is final of a record; null where the text or the reading that it is shown from is not there. */
export function finalRecord(whole: WholeRecord) {
  const { row, versions, readings } = whole
  const isShown = (one: { source: string }, number: number) =>
    one.source === row.source && number === row.version
  const version = versions.find((one) => isShown(one, one.number))
  const reading = newestReading(readings.filter((one) => isShown(one, one.version)))
  if (version === undefined || reading === null) return null
  const journal = readJournal(whole)
  const { inForce } = journal
  const laid = once(() => layEdits(reading.fields, inForce, version.text).facts)
  const fields =
    inForce.length === 0 ? reading.fields : finalFields(reading.fields, laid(), 'left-out')
  const facts = once(() => laid().map((one) => one.fact))
  return {
    row,
    version,
    reading,
    fields,
    facts,
    edited: inForce.length > 0,
    matter: aloneInMatter(row),
    versions,
    marks: keptMarks(journal.marks),
  } satisfies FinalRecord
}
