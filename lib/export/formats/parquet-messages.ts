import type { Cell } from '../csv'
import type { Head } from '../tables/table'

/** What the page asks of the worker that makes Parquet, table by table. */
export type Asked = { readonly table: number } & (
  | { readonly is: 'begin'; readonly heads: readonly Head[] }
  | { readonly is: 'rows'; readonly rows: readonly (readonly Cell[])[] }
  | { readonly is: 'end' }
)

/** Its answers come in the order of the questions. */
export type Answer =
  | { readonly chunk: Uint8Array<ArrayBuffer> }
  | {
      /** What went wrong. */
      readonly failed: string
    }
