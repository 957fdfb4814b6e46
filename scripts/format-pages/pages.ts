import type { ExportFormat } from '../../lib/export/format'
import { decisionsCsv } from '../../lib/export/formats/decisions-csv'
import { decisionsDoc } from '../../lib/export/formats/decisions-doc'
import { ocds } from '../../lib/export/formats/ocds'
import { refiQda } from '../../lib/export/formats/refi-qda'
import { tablesCsv } from '../../lib/export/formats/tables-csv'
import {
  type FormatName,
  firstFormats,
  formatGroups,
  formatHint,
  formatName,
} from '../../lib/words/export'
import { ocdsDoc } from '../codebook/ocds-doc'
import { refiDoc } from '../codebook/refi-doc'
import { tablesDoc } from '../codebook/tables-doc'
import { aboutFormat, type Proof } from './about'
import { annotationsPage, answersPage, everythingPage } from './json-formats'
import { dataPackagePage, excelCsvPage, parquetPage, workbookPage } from './table-formats'
import { citationsPage, reportPage } from './text-formats'

/** A page of docs/formats. */
interface FormatPage {
  /** Its file there. */
  readonly file: string
  readonly proofs: readonly Proof[]
  text(proofs: readonly Proof[]): string | Promise<string>
}

const inReaders = (reader: string, file: string): Proof => ({
  reader,
  test: `tests/readers/${file}.test.ts`,
})
const pandas = inReaders('pandas', 'pandas')
const duckDb = inReaders('DuckDB', 'duckdb')
const readr: Proof = { reader: 'R readr', test: 'tests/proofs/readr.proof.ts' }
const libreOffice: Proof = { reader: 'LibreOffice', test: 'tests/proofs/libreoffice.proof.ts' }

const citationJs = inReaders('citation-js', 'citations')
const bibutils: Proof = { reader: 'bibutils', test: 'tests/proofs/bibutils.proof.ts' }
/** One page for the three. */
const citing = {
  ris: [citationJs, bibutils],
  bibtex: [citationJs, bibutils],
  'csl-json': [citationJs, inReaders('the schema of CSL', 'citations')],
}
const citations = (proofs: readonly Proof[]): FormatPage => ({
  file: 'citations.md',
  proofs,
  text: () => citationsPage(citing),
})

/** A page that is made elsewhere, with what every page begins with under its heading. */
const withAbout =
  (format: ExportFormat, page: () => string) =>
  (proofs: readonly Proof[]): string =>
    page().replace(/^# .+\n\n/, (heading) => `${heading}${aboutFormat(format, proofs)}\n`)

/** Every format has a page: a new one is not whole without. */
export const formatPages: Readonly<Record<FormatName, FormatPage>> = {
  workbook: {
    file: 'workbook.md',
    proofs: [pandas, inReaders('xmllint', 'workbook-xml'), libreOffice],
    text: workbookPage,
  },
  'excel-csv': { file: 'excel-csv.md', proofs: [libreOffice], text: excelCsvPage },
  'data-package': {
    file: 'data-package.md',
    proofs: [inReaders('datapackage and the profile of Data Package 2.0', 'data-package'), readr],
    text: dataPackagePage,
  },
  'decisions-csv': {
    file: 'decisions-csv.md',
    proofs: [readr],
    text: withAbout(decisionsCsv, decisionsDoc),
  },
  'tables-csv': {
    file: 'tables.md',
    proofs: [pandas, duckDb, readr, libreOffice],
    text: withAbout(tablesCsv, tablesDoc),
  },
  parquet: { file: 'parquet.md', proofs: [duckDb], text: parquetPage },
  answers: { file: 'answers.md', proofs: [duckDb], text: answersPage },
  ocds: {
    file: 'ocds.md',
    proofs: [inReaders('ajv with the schemas of the standard', 'ocds')],
    text: withAbout(ocds, ocdsDoc),
  },
  report: {
    file: 'report.md',
    proofs: [{ reader: 'people alone', test: 'lib/export/formats/report.test.ts' }],
    text: reportPage,
  },
  annotations: {
    file: 'annotations.md',
    proofs: [inReaders('jsonld', 'annotations')],
    text: annotationsPage,
  },
  'refi-qda': {
    file: 'refi-qda.md',
    proofs: [inReaders('xmllint with the schema of REFI-QDA, and Python', 'refi-qda')],
    text: withAbout(refiQda, refiDoc),
  },
  ris: citations(citing.ris),
  bibtex: citations(citing.bibtex),
  'csl-json': citations(citing['csl-json']),
  everything: {
    file: 'everything.md',
    proofs: [duckDb, { reader: 'Minutebook', test: 'lib/import/round-trip.browser.test.ts' }],
    text: everythingPage,
  },
}

/** The page docs/formats/README.md: every format with its page. */
export function indexPage(): string {
  const ids = [...firstFormats.map(({ format }) => format), ...formatGroups.flatMap(({ of }) => of)]
  const rows = ids.map((id) => {
    const { file, proofs } = formatPages[id]
    const readers = [...new Set(proofs.map(({ reader }) => reader))].join(', ')
    return `| [${formatName(id)}](${file}) | ${formatHint(id)} | ${readers} |`
  })
  return `# Formats

What Minutebook exports, a page each: what it is for, its file, what stands in it, what is left out, and who reads it. The pages are made from the code and held by a test. Which reader proves a format in the gate, and which by
\`npm run prove:exports\` (\`tests/proofs\`), stands on its page.

| format | for | read by |
| --- | --- | --- |
${rows.join('\n')}

Every row of a table and every record says where it comes from: the page’s address, when its text was first seen, the hash of the text, the version of the rules. A citation says the address and the day. Text is UTF-8, amounts are pounds; days
are \`yyyy-mm-dd\` and moments UTC with \`Z\` wherever the format does not have its own way to write them.
`
}
