import type { ExportFormat } from './format'
import { answers } from './formats/answers'
import { decisionsCsv } from './formats/decisions-csv'
import { everything } from './formats/everything'

/** Every format, in the order in which screens offer them. */
export const formats: readonly ExportFormat[] = [decisionsCsv, answers, everything]
