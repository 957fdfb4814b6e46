import { csv } from '../csv'
import type { ExportOption } from '../format'
import { rowsBy } from '../one-line-cells'
import type { Coder } from '../tables/write-tables'

/** Tables as CSV by RFC 4180. */
export function csvCoder(options: ReadonlySet<ExportOption>): Coder {
  const shaped = rowsBy(options)
  return {
    open: (heads) => ({
      begin: () => csv([heads.map((head) => head.name)]),
      rows: (rows) => csv(shaped(rows)),
      end: () => '',
    }),
  }
}
