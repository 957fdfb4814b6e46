import { exportOptions } from '../../lib/export/format'
import { codebookMd } from '../../lib/export/package/codebook'
import { tables } from '../../lib/export/tables/all'

const options = new Set(exportOptions.filter((option) => option !== 'noNames'))

/** The page docs/formats/tables.md, made from the tables and the schemas. */
export function tablesDoc(): string {
  const coded = tables.map((table) => ({ table, heads: table.columns(options) }))
  const body = codebookMd(coded).replace(/^# Codebook\n/, '')
  return `# The long form

Tables that name each other, for files of several tables: the zip of CSVs, the data package, the Excel workbook. Each CSV is UTF-8 by RFC 4180 with the formula guard of [decisions.csv](decisions-csv.md); sheets
have the guard too, typed cells, and a last column \`cut\` that names what is longer than Excel takes.

Every table but \`decisions\` and \`councils\` begins with the decision's \`id\`. Where a row is a fact, \`fact\` is its key. Every row ends with where it comes from. \`email\` and \`phone\` are there only where they are asked for, \`name\` unless
names are left out. The columns that end in \`_machine\` and \`_person\`, \`notes\`, and the rows that a person rejected are there only where they are asked for.
${body}`
}
