import type { Fault } from '../model/imports'
import { wholeOf } from '../store/whole-records'
import { BadFile } from './bad-file'
import { Comparison, type SheetChanges } from './comparison'
import { bytesOf, mostBytes } from './lines'
import { rowChanges } from './row-changes'
import { formatOf, renamedIn, type SheetFormat } from './sheet-format'
import { type Pieces, type SheetRow, SheetRows } from './sheet-rows'
import type { Watch } from './stage-everything'
import { type Target, targetOf } from './target'

/**
 * What a table would change: one that was chosen as it is.
 *
 * @throws {BadFile}, or what `pause` throws
 */
export async function sheetChanges(
  file: Blob,
  formats: readonly SheetFormat[],
  { pause, tell }: Watch,
): Promise<SheetChanges> {
  if (file.size > mostBytes) throw new BadFile('too-big')
  if (file.size === 0) throw new BadFile('empty')
  const into = new Comparison()
  await compareSheet({ name: null, pieces: told(file, tell) }, { formats, pause, into })
  return into.found
}

async function* told(file: Blob, tell: Watch['tell']): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let read = 0
  for await (const bytes of bytesOf(file.stream())) {
    yield bytes
    read += bytes.length
    tell(read, file.size)
  }
}

/** One table of a file. `name`: as an archive calls it; null where it is the file itself. */
export interface Sheet {
  readonly name: string | null
  readonly pieces: Pieces
}

const atOnce = 200

/**
 * Compares a table that comes back with the library, row by row, and adds what it would change.
 *
 * @throws {BadFile}, or what `pause` throws
 */
export async function compareSheet(
  { name, pieces }: Sheet,
  {
    formats,
    pause,
    into,
  }: { formats: readonly SheetFormat[]; into: Comparison } & Pick<Watch, 'pause'>,
): Promise<void> {
  const sheet = new SheetRows()
  const seen = new Map<string, number>()
  let renamed: ReadonlyMap<string, string> = new Map()
  const list = (fault: Fault) => {
    const column = printedName(fault.column, renamed)
    into.list(name === null ? { ...fault, column } : { ...fault, column, file: name })
  }
  let known: SheetFormat | null = null
  for await (const batch of sheet.batches(pieces)) {
    await pause()
    if (known === null) {
      known = formatOfHead(sheet.names, formats, list)
      renamed = renamedIn(new Set(sheet.names), known)
    }
    const { cut } = known
    const of = {
      ...{ format: known, isOld: renamed.size > 0, comma: sheet.hasDecimalCommas },
      ...{ seen, refused: into.refused },
    }
    for (const one of batch) if (!('cells' in one)) list(one)
    const rows = batch.filter((one) => 'cells' in one).map((one) => nowNamed(one, renamed, cut))
    for (let from = 0; from < rows.length; from += atOnce) {
      const some = rows.slice(from, from + atOnce)
      const targets = await targetsOf(some, known)
      for (const one of some) {
        await pause()
        const found = rowChanges(one, targets.get(one.cells.get('id') ?? '') ?? null, of)
        for (const change of found.changes) into.changes.push({ file: name, ...change })
        for (const fault of found.faults) list({ row: one.row, ...fault })
        if (found.isSame) into.same += 1
      }
    }
  }
}

/** A row of a file of an earlier version, its cells by the names that their columns have now. */
function nowNamed(row: SheetRow, renamed: ReadonlyMap<string, string>, cut: string): SheetRow {
  if (renamed.size === 0) return row
  const now = (name: string) => renamed.get(name) ?? name
  const cells = new Map([...row.cells].map(([name, cell]) => [now(name), cell]))
  // This one names columns itself.
  const named = cells.get(cut)?.split('\n').map(now).join('\n')
  return { ...row, cells: named === undefined ? cells : cells.set(cut, named) }
}

/** What the file itself calls a column. */
const printedName = (column: string | null, renamed: ReadonlyMap<string, string>) =>
  [...renamed].find(([, now]) => now === column)?.[0] ?? column

/**
 * The table that these are the columns of; columns that it has not are listed.
 *
 * @throws {BadFile}
 */
function formatOfHead(
  names: readonly string[],
  formats: readonly SheetFormat[],
  list: (fault: Fault) => void,
): SheetFormat {
  const format = ofNames(names, formats)
  for (const column of unknownIn(names, format))
    list({ row: 1, column, code: 'unknown-column', found: null })
  return format
}

/** @throws {BadFile} */
function ofNames(names: readonly string[], formats: readonly SheetFormat[]): SheetFormat {
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) < at)
  if (twice !== undefined) throw new BadFile('column-twice', 1, twice)
  if (names[0]?.startsWith('mb1:')) throw new BadFile('no-names', 1)
  const all = new Set(names)
  const format = formatOf(all, formats)
  if (format === null) throw new BadFile('not-ours')
  if (format.rows === 'neither') throw new BadFile('not-taken')
  const missing = format.needs.find((name) => !all.has(name))
  if (missing !== undefined) throw new BadFile('column-missing', 1, missing)
  return format
}

const unknownIn = (names: readonly string[], { columns, cut }: SheetFormat): string[] => {
  const all = new Set(names)
  // The old name of a column that is there by its name of now says nothing.
  const known = new Set([
    cut,
    ...columns.flatMap(({ name, was = name }) => (all.has(name) ? [name] : [name, was])),
  ])
  return names.filter((name) => !known.has(name))
}

async function targetsOf(
  rows: readonly SheetRow[],
  format: SheetFormat,
): Promise<ReadonlyMap<string, Target>> {
  const ids = new Set(rows.map(({ cells }) => cells.get('id') ?? ''))
  const all = await wholeOf([...ids])
  return new Map(
    all.flatMap((whole) => {
      const target = whole.row.deletedAt === 0 ? targetOf(whole, format) : null
      return target === null ? [] : [[whole.row.id, target]]
    }),
  )
}
