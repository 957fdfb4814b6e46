import type { CellType } from '../../model/cell-type'
import type { Cell } from '../csv'
import type { Head } from '../tables/table'

type Library = typeof import('hyparquet-writer')
type SchemaElement = ConstructorParameters<Library['ParquetWriter']>[0]['schema'][number]

/**
 * The most that one group holds, in rows and in characters: little enough to be held, and large enough that the file's
 * end, which lists all groups, stays short.
 */
const mostInGroup = { rows: 10_000, characters: 1_000_000 }

/** One table as Parquet, in bytes. */
export interface ParquetTable {
  begin(): Uint8Array<ArrayBuffer>
  rows(rows: readonly (readonly Cell[])[]): Uint8Array<ArrayBuffer>
  end(): Uint8Array<ArrayBuffer>
}

const kinds: Record<CellType, Omit<SchemaElement, 'name'>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  list: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  time: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  number: { type: 'DOUBLE' },
  'whole number': { type: 'INT64' },
  'true/false': { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  'date and time': {
    type: 'INT64',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
}

/** Opens a table, which is written group by group. Text stands as it was printed: nothing computes in Parquet. */
export function openParquet(
  { ByteWriter, ParquetWriter }: Library,
  heads: readonly Head[],
): ParquetTable {
  const bytes = new ByteWriter()
  const root: SchemaElement = { name: 'root', num_children: heads.length }
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [root, ...heads.map(elementOf)],
    createdBy: 'minutebook',
  })
  let held: (readonly Cell[])[] = []
  let characters = 0
  const taken = () => {
    const chunk = bytes.getBytes().slice()
    bytes.index = 0
    return chunk
  }
  const writeGroup = () => {
    if (held.length === 0) return
    const columnData = heads.map((head, at) => ({
      name: head.name,
      data: held.map((row) => asParquet(row[at] ?? null, head.type)),
      statistics: isCounted(head),
    }))
    // It gives a promise only where the bytes are flushed by promise, which ours are not.
    void writer.write({ columnData, rowGroupSize: mostInGroup.rows })
    held = []
    characters = 0
  }
  return {
    begin: taken,
    rows: (rows) => {
      for (const row of rows) {
        held.push(row)
        characters += charactersOf(row)
        if (held.length >= mostInGroup.rows || characters >= mostInGroup.characters) writeGroup()
      }
      return taken()
    },
    end: () => {
      writeGroup()
      void writer.finish()
      return taken()
    },
  }
}

const charactersOf = (row: readonly Cell[]): number =>
  row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 0), 0)

/** Least and greatest of a group help a reader to skip it by days and sums; of texts they would only be long. */
const isCounted = ({ type }: Head): boolean => type !== 'text' && type !== 'list'

const elementOf = ({ name, type, always }: Head): SchemaElement => ({
  name,
  ...kinds[type],
  repetition_type: always ? 'REQUIRED' : 'OPTIONAL',
})

function asParquet(cell: Cell, type: CellType): unknown {
  if (cell === null) return null
  if (type === 'whole number') return BigInt(Number(cell))
  if (type === 'date' || type === 'date and time') return new Date(String(cell))
  return cell
}
