import * as library from 'hyparquet-writer'
import { openParquet, type ParquetTable } from './parquet-coder'
import type { Answer, Asked } from './parquet-messages'

/** Makes Parquet beside the page: a group of rows, and the list of all groups, take longer than a page may wait. */
const tables = new Map<number, ParquetTable>()

self.onmessage = ({ data }: MessageEvent<Asked>) => {
  const answer = answerTo(data)
  self.postMessage(answer, { transfer: 'chunk' in answer ? [answer.chunk.buffer] : [] })
}

function answerTo(asked: Asked): Answer {
  try {
    return { chunk: chunkFor(asked) }
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) }
  }
}

function chunkFor(asked: Asked): Uint8Array<ArrayBuffer> {
  if (asked.is === 'begin') {
    const table = openParquet(library, asked.heads)
    tables.set(asked.table, table)
    return table.begin()
  }
  const table = tables.get(asked.table)
  if (table === undefined) throw new RangeError(`table ${asked.table} was not begun`)
  return asked.is === 'rows' ? table.rows(asked.rows) : table.end()
}
