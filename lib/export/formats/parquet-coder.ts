import type { Cell } from '../csv'
import type { Chunk } from '../output'
import type { ColumnType, Head } from '../tables/table'
import type { Coder, TableCoder } from '../tables/write-tables'

type Library = typeof import('hyparquet-writer')
type SchemaElement = ConstructorParameters<Library['ParquetWriter']>[0]['schema'][number]

/**
 * Rows of one group. A group is made in one go, so it is small enough not to hold up the page; readers take
 * larger ones a little faster.
 */
const groupRows = 2_000

const kinds: Record<ColumnType, Omit<SchemaElement, 'name'>> = {
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

/** Tables as Parquet, group by group. Text stands as it was printed: nothing computes in Parquet. */
export const parquetCoder = (library: Library): Coder => ({
  open: (heads) => openTable(library, heads),
})

function openTable({ ByteWriter, ParquetWriter }: Library, heads: readonly Head[]): TableCoder {
  const bytes = new ByteWriter()
  const root: SchemaElement = { name: 'root', num_children: heads.length }
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [root, ...heads.map(elementOf)],
    createdBy: 'minutebook',
  })
  let held: (readonly Cell[])[] = []
  const taken = (): Chunk => {
    const chunk = bytes.getBytes().slice()
    bytes.index = 0
    return chunk
  }
  const writeGroup = (rows: readonly (readonly Cell[])[]) => {
    const columnData = heads.map((head, at) => ({
      name: head.name,
      data: rows.map((row) => asParquet(row[at] ?? null, head.type)),
    }))
    // It gives a promise only where the bytes are flushed by promise, which ours are not.
    void writer.write({ columnData, rowGroupSize: groupRows })
  }
  return {
    begin: taken,
    rows: (rows) => {
      held.push(...rows)
      while (held.length >= groupRows) writeGroup(held.splice(0, groupRows))
      return taken()
    },
    end: () => {
      if (held.length > 0) writeGroup(held)
      held = []
      void writer.finish()
      return taken()
    },
  }
}

const elementOf = ({ name, type, always }: Head): SchemaElement => ({
  name,
  ...kinds[type],
  repetition_type: always ? 'REQUIRED' : 'OPTIONAL',
})

function asParquet(cell: Cell, type: ColumnType): unknown {
  if (cell === null) return null
  if (type === 'whole number') return BigInt(Number(cell))
  if (type === 'date' || type === 'date and time') return new Date(String(cell))
  return cell
}
