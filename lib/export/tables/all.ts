import { councils } from './councils'
import { decisions } from './decisions'
import { factTables } from './fact-kinds'
import { links } from './links'
import { marks, tags } from './marks'
import { notes } from './notes'
import { quotes } from './quotes'
import type { Table } from './table'
import { versions } from './versions'

/** Every table of the long form, in the order in which files and sheets list them. */
export const tables: readonly Table[] = [
  decisions,
  ...factTables,
  links,
  quotes,
  marks,
  tags,
  notes,
  versions,
  councils,
]
