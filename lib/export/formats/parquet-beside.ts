import type { Head } from '../tables/table'
import type { Coder } from '../tables/write-tables'
import type { Answer, Asked } from './parquet-messages'

type Chunk = Uint8Array<ArrayBuffer>

/** A coder of Parquet that works beside the page, until it is ended. */
export interface CoderBeside extends Coder {
  end(): void
}

/** Starts a worker that makes Parquet. */
export function parquetBeside(): CoderBeside {
  const worker = new Worker(new URL('./parquet.worker.ts', import.meta.url), { type: 'module' })
  const waiting: { give: (chunk: Chunk) => void; fail: (why: Error) => void }[] = []
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    const first = waiting.shift()
    if ('chunk' in data) first?.give(data.chunk)
    else first?.fail(new Error(data.failed))
  }
  worker.onerror = ({ message }) => {
    for (const { fail } of waiting.splice(0)) fail(new Error(message))
  }
  const ask = (asked: Asked) =>
    new Promise<Chunk>((give, fail) => {
      waiting.push({ give, fail })
      worker.postMessage(asked)
    })
  let tables = 0
  return {
    open: (heads) => {
      const table = tables
      tables += 1
      return {
        begin: () => ask({ table, is: 'begin', heads: heads.map(plain) }),
        rows: (rows) => ask({ table, is: 'rows', rows }),
        end: () => ask({ table, is: 'end' }),
      }
    },
    end: () => worker.terminate(),
  }
}

/** A head without what makes its cells, which no message can carry. */
const plain = ({ name, type, meaning, always }: Head): Head => ({
  name,
  type,
  meaning,
  ...(always ? { always } : {}),
})
