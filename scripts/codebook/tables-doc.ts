import { exportOptions } from '../../lib/export/format'
import { codebookMd } from '../../lib/export/package/codebook'
import { tables } from '../../lib/export/tables/all'
import { factParts } from '../../lib/import/fact-parts'

const options = new Set(exportOptions.filter((option) => option !== 'noNames'))

const returning = Object.entries(factParts)
  .map(([table, parts]) => {
    const columns = Object.keys(parts).map((name) => `\`${name}\``)
    return `| \`${table}\` | ${columns.join(', ')} |`
  })
  .join('\n')

const renamed = tables
  .flatMap(({ name, columns }) =>
    columns(new Set(['contacts'])).flatMap((head) =>
      head.was === undefined ? [] : [`| \`${name}\` | \`${head.was}\` | \`${head.name}\` |`],
    ),
  )
  .join('\n')

/** The page docs/formats/tables.md, made from the tables and the schemas. */
export function tablesDoc(): string {
  const coded = tables.map((table) => ({ table, heads: table.columns(options) }))
  const body = codebookMd(coded).replace(/^# Codebook\n/, '')
  return `# The long form

Tables that name each other, for files of several tables: the zip of CSVs, the data package, the Excel workbook. Each CSV is UTF-8 by RFC 4180 with the formula guard of [decisions.csv](decisions-csv.md); sheets
have the guard too, typed cells, and a last column \`cut\` that names what is longer than Excel takes.

Every table but \`decisions\` and \`councils\` begins with the decision's \`id\`. Where a row is a fact, \`fact\` is its key. Every row ends with where it comes from. \`email\` and \`phone\` are there only where they are asked for, \`name\` unless
names are left out. The columns that end in \`_machine\` and \`_person\`, \`notes\`, and the rows that a person rejected are there only where they are asked for.

## What comes back

A table that was changed, or the zip with changed tables, can be imported again. Rows are found by \`id\` and \`fact\`; of \`decisions\` come back the columns that hold one value as it is read (those that have a \`_person\` beside them on request), of the other
tables these:

| table | columns |
| --- | --- |
${returning}

Every other column says what was worked out or where a row comes from: a change to it is listed and not taken. A row whose columns are all emptied rejects its fact; a row that is taken out says nothing; a new fact is added in the panel. \`text_sha256\` and
\`extractor_version\` say which text a row was read from: where the library has a newer one, the row is not taken.

## Renamed columns

No column is called by a word that SQL, R or Python reserves. Files with the names of before can be imported still.

| table | before | now |
| --- | --- | --- |
${renamed}
${body}`
}
