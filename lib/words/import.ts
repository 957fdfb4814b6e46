import { type PlainKey, t } from '../i18n'
import type { BadFileCode, Fault, FaultCode } from '../model/imports'

const FILES: Readonly<Record<BadFileCode, PlainKey>> = {
  'too-big': 'import_file_too_big',
  empty: 'import_file_empty',
  'utf-16': 'import_file_utf16',
  'not-utf-8': 'import_file_not_utf8',
  'row-too-long': 'import_file_row_too_long',
  'not-ours': 'import_file_not_ours',
  answers: 'import_file_answers',
  'newer-version': 'import_file_newer',
}

const ROWS: Readonly<Record<FaultCode, PlainKey>> = {
  'not-json': 'import_fault_not_json',
  'cut-off': 'import_fault_cut_off',
  'other-format': 'import_fault_other_format',
  'unknown-column': 'import_fault_unknown_column',
  'missing-column': 'import_fault_missing_column',
  'bad-value': 'import_fault_bad_value',
  'forbidden-name': 'import_fault_forbidden_name',
  'bad-address': 'import_fault_bad_address',
  'other-record': 'import_fault_other_record',
  'no-text': 'import_fault_no_text',
  'text-changed': 'import_fault_text_changed',
  twice: 'import_fault_twice',
  'other-columns': 'import_fault_other_columns',
  'not-in-library': 'import_fault_not_in_library',
  'other-text': 'import_fault_other_text',
  'list-column': 'import_fault_list_column',
  'computed-column': 'import_fault_computed_column',
  'left-out': 'import_fault_left_out',
  'no-words': 'import_fault_no_words',
}

/** Why a file was refused, and what to do: "Row 12: …" where one row shows it. */
export function badFileWords(code: BadFileCode, row: number | null): string {
  const words = t(FILES[code])
  return row === null ? words : t('import_at_row', { row: `${row}`, words })
}

/** What is wrong with a row, without where: "has a column that Minutebook does not know". */
export const faultWords = ({ code }: Pick<Fault, 'code'>): string => t(ROWS[code])

/** The whole of it: "Row 12, column row.title: …". */
export function faultLine(fault: Fault): string {
  const { row, column } = fault
  const words = faultWords(fault)
  return column === null
    ? t('import_at_row', { row: `${row}`, words })
    : t('import_at_column', { row: `${row}`, column, words })
}
