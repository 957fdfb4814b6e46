import type { FinalRecord } from '../../record/final-record'
import type { Cell } from '../csv'
import type { About, Pages } from '../format'
import type { Chunk, Output } from '../output'
import { type Head, type Table, tableRecord } from './table'

/** How the rows of a table become a file. A chunk may be empty: what is gathered comes later. */
export interface TableCoder {
  begin(): Chunk | Promise<Chunk>
  rows(rows: readonly (readonly Cell[])[]): Chunk | Promise<Chunk>
  end(): Chunk | Promise<Chunk>
}

/** How tables become files, each with what it holds on the way. */
export interface Coder {
  open(heads: readonly Head[]): TableCoder
  /** The most rows that a file may have, without its first. */
  readonly most?: number
}

/** A table that was written. */
export interface WrittenTable {
  readonly table: Table
  readonly heads: readonly Head[]
  readonly file: Blob
  readonly rows: number
}

/** A table has more rows than this format can hold. */
export class TooManyRows extends Error {
  override name = 'TooManyRows'
}

/**
 * Writes tables side by side, each to a part of its own: the records are read once, and no more than a slice
 * of them is held.
 *
 * @throws {TooManyRows} as soon as a table has more than the coder takes
 */
export async function writeTables(
  tables: readonly Table[],
  { pages, to, about }: { pages: Pages<FinalRecord>; to: Output; about: About },
  coder: Coder,
): Promise<WrittenTable[]> {
  const open = await Promise.all(tables.map((table) => openTable(table, to, about, coder)))
  for await (const page of pages) {
    const records = page.map(tableRecord)
    for (const one of open) {
      await one.add(records.flatMap((record) => one.filler.rows(record)))
      await to.pause()
    }
  }
  const written: WrittenTable[] = []
  for (const one of open) {
    await one.add(one.filler.last())
    written.push(await one.close())
    await to.pause()
  }
  return written
}

async function openTable(table: Table, to: Output, { options }: About, coder: Coder) {
  const part = await to.part()
  const heads = table.columns(options)
  const coded = coder.open(heads)
  await part.write(await coded.begin())
  let rows = 0
  return {
    filler: table.begin(options),
    add: async (more: readonly (readonly Cell[])[]) => {
      rows += more.length
      if (rows > (coder.most ?? Number.POSITIVE_INFINITY)) throw new TooManyRows(table.name)
      if (more.length > 0) await part.write(await coded.rows(more))
    },
    close: async (): Promise<WrittenTable> => {
      await part.write(await coded.end())
      return { table, heads, file: await part.close(), rows }
    },
  }
}
