import type { ExportFormat } from './format'
import { answers } from './formats/answers'
import { dataPackage } from './formats/data-package'
import { decisionsCsv } from './formats/decisions-csv'
import { everything } from './formats/everything'
import { excelCsv } from './formats/excel-csv'
import { parquet } from './formats/parquet'
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
  everything,
]
