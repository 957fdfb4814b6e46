import { type Cell, csv } from '../csv'
import type { Head, Table } from '../tables/table'
import constraints from './codebook.json'
import type { Constraint } from './constraint'

/** A table with the columns that it has in this file. */
export interface Coded {
  readonly table: Table
  readonly heads: readonly Head[]
  readonly rows?: number
}

// Made from the schemas by `npm run codebook`, held by a test.
const byPart: Readonly<Record<string, Constraint>> = constraints

/** What a column's cells may be. */
export const constraintOf = ({ of }: Head): Constraint =>
  of === undefined ? {} : (byPart[of] ?? {})

const valuesOf = (head: Head): readonly string[] => constraintOf(head).enum ?? []

/** The codebook as a table: one row a column. */
export function codebookCsv(all: readonly Coded[]): string {
  const rows = all.flatMap(({ table, heads }) =>
    heads.map((head): Cell[] => [
      table.name,
      head.name,
      head.type,
      head.always === true,
      valuesOf(head).join('\n') || null,
      head.of ?? null,
      head.meaning,
    ]),
  )
  return csv([['table', 'column', 'type', 'always', 'values', 'part_of_model', 'meaning'], ...rows])
}

/** The codebook to read: a section a table. */
export function codebookMd(all: readonly Coded[]): string {
  return `# Codebook\n\n${all.map(section).join('\n')}`
}

function section({ table, heads, rows }: Coded): string {
  const counted = rows === undefined ? '' : ` ${rows} rows.`
  const references = table.references.map(
    ({ columns, table: to }) => ` ${columns.map(code).join(' and ')} name a row of \`${to}\`.`,
  )
  return `## ${table.name}

${table.meaning}${counted} Its key: ${table.key.map(code).join(', ')}.${references.join('')}

| column | cells | empty? | meaning |
| --- | --- | --- | --- |
${heads.map(line).join('\n')}
`
}

const code = (name: string): string => `\`${name}\``

function line(head: Head): string {
  const values = valuesOf(head)
  const one = values.length === 0 ? '' : ` One of: ${values.map(code).join(', ')}.`
  return `| \`${head.name}\` | ${head.type} | ${head.always ? 'never' : 'may be'} | ${head.meaning}${one} |`
}
