import type { BadFileCode } from '../model/imports'

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
