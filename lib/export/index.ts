import type { ExportFormat } from './format'
import { decisionsCsv } from './formats/decisions-csv'

/** Every format, in the order in which screens offer them. */
export const formats: readonly ExportFormat[] = [decisionsCsv]
