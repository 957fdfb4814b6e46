import { dataPackage } from '../../lib/export/formats/data-package'
import { excelCsv } from '../../lib/export/formats/excel-csv'
import { cutHead } from '../../lib/export/formats/excel-limits'
import { parquet } from '../../lib/export/formats/parquet'
import { workbook } from '../../lib/export/formats/workbook'
import { tables } from '../../lib/export/tables/all'
import type { CellType } from '../../lib/model/cell-type'
import { aboutFormat, type Proof } from './about'

const none =
  'An empty cell is not stated, or not there; the column `missing` of `decisions` says of each empty field why: `not-stated`, `none-stated`, `exempt` or `not-read`. It is never nought.'
const listOfTables = `${tables.map(({ name, meaning }) => `- \`${name}\`: ${meaning}`).join('\n')}`

/** The types of columns with what a cell of each is in a format. */
const typeTable = (head: string, types: Readonly<Record<CellType, string>>): string =>
  `| cells | ${head} |
| --- | --- |
${Object.entries(types)
  .map(([type, words]) => `| ${type} | ${words} |`)
  .join('\n')}
`

export const excelCsvPage = (proofs: readonly Proof[]): string => `# CSV for Excel

${aboutFormat(excelCsv, proofs)}
The columns and the formula guard are those of [decisions.csv](decisions-csv.md), and a last one:

| column | cells | meaning |
| --- | --- | --- |
| \`${cutHead.name}\` | ${cutHead.type} | ${cutHead.meaning} |

It begins with a byte order mark, so that Excel reads it as UTF-8 on a double click. Excel still takes \`007\`, \`1E5\` and \`3/4\` that a page prints for a number or a date: the [workbook](workbook.md) keeps them.

${none}
`

export const workbookPage = (proofs: readonly Proof[]): string => `# Excel workbook

${aboutFormat(workbook, proofs)}
One sheet a table of [the long form](tables.md), the names of the columns frozen in the first row, with a filter over all columns; long text is wrapped in rows of six lines at most, and addresses of pages are links (the first 20,000 of a sheet). A sheet that would have more than 1,000,000 rows is refused, and the zip of CSVs offered.

${listOfTables}

The columns are those of [the long form](tables.md), and in every sheet a last one: \`${cutHead.name}\`. ${cutHead.meaning}

${typeTable('in a sheet', {
  text: 'text, with the formula guard of [decisions.csv](decisions-csv.md); never a formula',
  list: 'text, each item on a line of its own',
  number: 'number',
  'whole number': 'number',
  'true/false':
    'true or false (LibreOffice shows the formula `=TRUE()` or `=FALSE()`, as of Excel’s own)',
  date: 'date, shown `yyyy-mm-dd`; before March 1900 text',
  time: 'time of day, shown `hh:mm`',
  'date and time': 'date and time in UTC, shown `yyyy-mm-dd hh:mm:ss`',
})}
${none}
`

export const parquetPage = (proofs: readonly Proof[]): string => `# Parquet

${aboutFormat(parquet, proofs)}
A zip with one file a table of [the long form](tables.md), whose columns it has. Text stands as it was printed, without the formula guard: nothing computes in Parquet.

${listOfTables}

${typeTable('in Parquet', {
  text: '`BYTE_ARRAY`, UTF-8',
  list: '`BYTE_ARRAY`, UTF-8, each item on a line of its own',
  number: '`DOUBLE`',
  'whole number': '`INT64`',
  'true/false': '`BOOLEAN`',
  date: '`INT32` as `DATE`',
  time: '`BYTE_ARRAY`, UTF-8, `hh:mm`',
  'date and time': '`INT64` as `TIMESTAMP` in UTC, milliseconds',
})}
A null is what an empty cell is elsewhere. ${none}
`

export const dataPackagePage = (proofs: readonly Proof[]): string => `# Data package

${aboutFormat(dataPackage, proofs)}
A zip, by Data Package 2.0. What a file of [the long form](tables.md) holds is there, column by column, and in its own \`codebook.md\`.

| file | what |
| --- | --- |
${tables.map(({ name, meaning }) => `| \`${name}.csv\` | ${meaning} |`).join('\n')}
| \`datapackage.json\` | the tables for programs: types, constraints, keys, missing values, sources, licences, sizes, hashes |
| \`codebook.md\`, \`codebook.csv\` | every column, for people and as a table |
| \`README.md\` | how the rows were found, the methods paragraph, what was left out, the versions |
| \`CITATION.cff\` | how the set is cited |
| \`MANIFEST.sha256\` | the hash of every file: \`sha256sum -c MANIFEST.sha256\` |

In R, give readr the types, since it takes text that looks like numbers for numbers: \`read_csv("options.csv", na = "", trim_ws = FALSE, col_types = cols(label = "c"))\`. In pandas: \`read_csv("options.csv", keep_default_na=False, na_values=[""])\`.

${none}
`
