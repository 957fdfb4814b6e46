import type { BadFileCode } from '../model/imports'

/**
 * A file that is refused as a whole. `row`: where, from 1; null where it is seen before any row is read. `part`: the
 * name of the column, or of the file in an archive, that shows it; null where it is neither.
 */
export class BadFile extends Error {
  override name = 'BadFile'
  constructor(
    readonly code: BadFileCode,
    readonly row: number | null = null,
    readonly part: string | null = null,
    /** The file of an archive in which row and column are. */
    readonly file: string | null = null,
  ) {
    super(code)
  }
}
