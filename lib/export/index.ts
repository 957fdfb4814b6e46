import type { ExportFormat } from './format'
import { annotations } from './formats/annotations'
import { answers } from './formats/answers'
import { bibtex } from './formats/bibtex'
import { cslJson, ris } from './formats/citations'
import { dataPackage } from './formats/data-package'
import { decisionsCsv } from './formats/decisions-csv'
import { everything } from './formats/everything'
import { excelCsv } from './formats/excel-csv'
import { ocds } from './formats/ocds'
import { parquet } from './formats/parquet'
import { refiQda } from './formats/refi-qda'
import { report } from './formats/report'
import { tablesCsv } from './formats/tables-csv'
import { workbook } from './formats/workbook'

/** Every format, in the order in which screens offer them. */
export const formats: readonly ExportFormat[] = [
  decisionsCsv,
  excelCsv,
  workbook,
  tablesCsv,
  dataPackage,
  parquet,
  answers,
  ocds,
  report,
  annotations,
  refiQda,
  ris,
  bibtex,
  cslJson,
  everything,
]
