import { csv } from '../csv'
import type { Coder } from '../tables/write-tables'

/** Tables as CSV by RFC 4180. */
export const csvCoder: Coder = {
  open: (heads) => ({
    begin: () => csv([heads.map((head) => head.name)]),
    rows: csv,
    end: () => '',
  }),
}
