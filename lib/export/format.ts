import type { KeptRecord } from '../model/kept'

/** A record as exports take it: its row, the accepted version, the newest reading of that, and what is final. */
export type ExportRecord = Pick<KeptRecord, 'row' | 'version' | 'reading' | 'fields'>

/** A file that records can be handed over as. A format that needs a library loads it in `write`. */
export interface ExportFormat {
  readonly id: string
  /** Media type of the file. */
  readonly type: string
  /** @param day calendar date for the name, given by the caller: exports have no clock */
  fileName(day: string): string
  /** The file's text, for records in the order in which they are shown. */
  write(records: readonly ExportRecord[]): Promise<string>
}
