/** Why a file cannot be read, or not to its end. */
export type BadFileCode =
  | 'too-big'
  | 'empty'
  | 'utf-16'
  | 'not-utf-8'
  | 'row-too-long'
  | 'not-ours'
  | 'answers'
  | 'newer-version'

/** A file that is refused as a whole. `row`: where, from 1; null where it is seen before any row is read. */
export class BadFile extends Error {
  override name = 'BadFile'
  constructor(
    readonly code: BadFileCode,
    readonly row: number | null = null,
  ) {
    super(code)
  }
}

/** What is wrong with a row. */
export type FaultCode =
  | 'not-json'
  | 'cut-off'
  | 'other-format'
  | 'unknown-column'
  | 'missing-column'
  | 'bad-value'
  | 'forbidden-name'
  | 'bad-address'
  | 'other-record'
  | 'no-text'
  | 'text-changed'
  | 'twice'

/**
 * A row that cannot be taken. `row` is its line in the file, from 1; `column` the name or path of what is
 * wrong in it, null where it is the row as a whole; `found` some of what stands there.
 */
export interface Fault {
  row: number
  column: string | null
  code: FaultCode
  found: string | null
}
