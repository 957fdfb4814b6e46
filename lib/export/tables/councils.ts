import type { CouncilRef } from '../../model/plain'
import { provenance } from './provenance'
import type { Column, Table, TableRecord } from './table'

interface CouncilRow {
  readonly council: CouncilRef
  readonly record: TableRecord
  readonly n: number
  readonly first: string | null
  readonly last: string | null
}

const columns: readonly Column<CouncilRow>[] = [
  {
    name: 'council',
    type: 'text',
    meaning: 'Official name of the council, or the name that the site prints of itself.',
    of: 'CouncilRef.name',
    always: true,
    cell: ({ council }) => council.name,
  },
  {
    name: 'gss',
    type: 'text',
    meaning: 'Its ONS code; empty for one that the table of councils does not know.',
    of: 'CouncilRef.gss',
    cell: ({ council }) => council.gss,
  },
  {
    name: 'decisions_n',
    type: 'whole number',
    meaning: 'How many rows of `decisions` are its.',
    always: true,
    cell: ({ n }) => n,
  },
  {
    name: 'first_decided',
    type: 'date',
    meaning: 'The earliest day of decision among them.',
    cell: ({ first }) => first,
  },
  {
    name: 'last_decided',
    type: 'date',
    meaning: 'The latest.',
    cell: ({ last }) => last,
  },
  ...provenance,
]

/** Calendar dates compare as text. */
const least = (a: string | null, b: string | null) => (a === null || (b !== null && b < a) ? b : a)
const most = (a: string | null, b: string | null) => (a === null || (b !== null && b > a) ? b : a)

/** The councils of all decisions, in the order of their first one, whose page stands for where they come from. */
export const councils: Table = {
  name: 'councils',
  meaning:
    'The councils whose decisions these are; where a row comes from is said of its first decision.',
  key: ['council', 'gss'],
  references: [],
  columns: () => columns,
  begin: () => {
    const found = new Map<string, CouncilRow>()
    return {
      rows: (record) => {
        const { council, dates } = record.plain
        if (council === null) return []
        const key = JSON.stringify([council.name, council.gss])
        const { decided } = dates
        const row = found.get(key) ?? { council, record, n: 0, first: null, last: null }
        const { n, first, last } = row
        found.set(key, {
          ...row,
          n: n + 1,
          first: least(first, decided),
          last: most(last, decided),
        })
        return []
      },
      last: () => [...found.values()].map((row) => columns.map((column) => column.cell(row))),
    }
  },
}
