import type { SheetChanges } from '../../lib/import/comparison'
import type { PackageChanges } from '../../lib/import/package-changes'
import { type Staged, stageEverything, type Watch } from '../../lib/import/stage-everything'

/** What a file is: a copy of a library, laid by, or tables, compared with what the library has. */
export type FileRead =
  | { is: 'preview'; staged: Staged }
  | { is: 'sheet'; found: SheetChanges | PackageChanges }

/** A copy begins with a brace, whatever its name; everything else is read as tables, or refused as none. */
const isCopy = (begins: Uint8Array): boolean =>
  /^\ufeff?\s*\{/.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(begins))

/** A zip's first two letters; other archives with them are refused by who opens it. */
const isArchive = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b

/** Reads a file as what it is, whatever its name says. @throws BadFile where it is nothing of ours */
export async function readFile(file: File, watch: Watch): Promise<FileRead> {
  const begins = new Uint8Array(await file.slice(0, 64).arrayBuffer())
  if (isCopy(begins)) return { is: 'preview', staged: await stageEverything(file, watch) }
  return { is: 'sheet', found: await changesIn(file, isArchive(begins), watch) }
}

/** What tables are compared by is loaded when there are some. */
async function changesIn(file: File, packed: boolean, watch: Watch) {
  const { sheetFormats } = await import('./sheet-formats')
  if (packed) {
    const { packageChanges } = await import('../../lib/import/package-changes')
    return packageChanges(file, sheetFormats, watch)
  }
  const { sheetChanges } = await import('../../lib/import/sheet-changes')
  return sheetChanges(file, sheetFormats, watch)
}
