import { csv } from '../../lib/export/csv'
import { t } from '../../lib/i18n'
import type { Fault } from '../../lib/model/imports'
import { faultWords } from '../../lib/words/import'

/** The rows that cannot be taken as a CSV, by row and column; what stands there is guarded as in every CSV. */
export function faultFile(faults: readonly Fault[]): Blob {
  const isOfArchive = faults.some((fault) => fault.file !== undefined)
  const names = [
    ...(isOfArchive ? [t('import_bad_file_file')] : []),
    t('import_bad_file_row'),
    t('import_bad_file_column'),
    t('import_bad_file_why'),
    t('import_bad_file_found'),
  ]
  const rows = faults.map((fault) => [
    ...(isOfArchive ? [fault.file ?? null] : []),
    fault.row,
    fault.column,
    faultWords(fault),
    fault.found,
  ])
  // A spreadsheet takes a file without a byte order mark for one of its own alphabet.
  return new Blob(['\ufeff', csv([names, ...rows])], { type: 'text/csv' })
}
