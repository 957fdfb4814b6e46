import type { ReviewedFact } from '../model/kept'
import type { WholeRecord } from '../model/whole'
import { finalRecord } from '../record/final-record'
import type { Cells, SheetFormat } from './sheet-format'

/** A record of the library as the rows of a table meet it. */
export interface Target {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly sha256: string
  readonly extractor: string
  readonly facts: readonly ReviewedFact[]
  /** What the table would print of it, in each way; made when it is asked for. */
  printed(way: number): ReadonlyMap<string, Cells>
}

/** Null where the text that the record is shown from is not there. */
export function targetOf(whole: WholeRecord, format: SheetFormat): Target | null {
  const record = finalRecord(whole)
  if (record === null) return null
  const { row, version, reading } = record
  const printed = new Map<number, ReadonlyMap<string, Cells>>()
  let facts: readonly ReviewedFact[] | null = null
  return {
    id: row.id,
    title: row.title,
    text: version.text,
    sha256: version.sha256,
    extractor: reading.extractor,
    get facts() {
      facts ??= record.facts()
      return facts
    },
    printed: (way) => {
      const before = printed.get(way)
      if (before !== undefined) return before
      const made = format.print(record, way)
      printed.set(way, made)
      return made
    },
  }
}
