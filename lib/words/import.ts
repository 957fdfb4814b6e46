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
  'sheet-not-utf-8': 'import_file_sheet_not_utf8',
  'no-names': 'import_file_no_names',
  'column-twice': 'import_file_column_twice',
  'column-missing': 'import_file_column_missing',
  'not-taken': 'import_file_not_taken',
  garbled: 'import_file_garbled',
  workbook: 'import_file_workbook',
  'zip-too-big': 'import_zip_too_big',
  'zip-cut-off': 'import_zip_cut_off',
  'zip-damaged': 'import_zip_damaged',
  'zip-unsafe': 'import_zip_unsafe',
  'zip-locked': 'import_zip_locked',
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
  'other-host': 'import_fault_other_host',
  'no-such-text': 'import_fault_no_such_text',
  'wrong-time': 'import_fault_wrong_time',
  'other-record': 'import_fault_other_record',
  'no-text': 'import_fault_no_text',
  'text-changed': 'import_fault_text_changed',
  'not-quoted': 'import_fault_not_quoted',
  twice: 'import_fault_twice',
  'other-columns': 'import_fault_other_columns',
  'not-in-library': 'import_fault_not_in_library',
  'other-text': 'import_fault_other_text',
  'list-column': 'import_fault_list_column',
  'computed-column': 'import_fault_computed_column',
  'own-column': 'import_fault_own_column',
  'left-out': 'import_fault_left_out',
  'no-words': 'import_fault_no_words',
  'no-fact': 'import_fault_no_fact',
  'unclear-date': 'import_fault_unclear_date',
}

/** Where something is wrong: in a file of an archive, a row, a column; what of it is not known is null. */
interface Place {
  readonly file?: string | null
  readonly row: number | null
  readonly column: string | null
}

/** Why a file was refused, and what to do: "Row 12, column amount: …" where they show it, else "values.csv: …". */
export function badFileWords({ code, row, part, file }: Bad): string {
  const at = row === null ? { file: file ?? part, row, column: null } : { file, row, column: part }
  return atPlace(at, t(FILES[code]))
}

interface Bad {
  readonly code: BadFileCode
  readonly row: number | null
  readonly part: string | null
  readonly file: string | null
}

/** What is wrong with a row, without where: "has a column that Minutebook does not know". */
export const faultWords = ({ code }: Pick<Fault, 'code'>): string => t(ROWS[code])

/** The whole of it: "Row 12, column row.title: …". */
export const faultLine = (fault: Fault): string => atPlace(fault, faultWords(fault))

function atPlace({ file, row, column }: Place, words: string): string {
  if (file) return t('import_in_file', { file, words: atPlace({ row, column }, words) })
  if (row === null) return words
  return column === null
    ? t('import_at_row', { row: `${row}`, words })
    : t('import_at_column', { row: `${row}`, column, words })
}
