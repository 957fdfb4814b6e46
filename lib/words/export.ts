import { type MessageKey, type PlainKey, t } from '../i18n'

/** Ids of the formats that a screen can offer. */
export type FormatName = keyof typeof NAMES

/** What most people want, offered first: by what it is for, or by its own name. */
export const firstFormats: readonly {
  readonly title: PlainKey | null
  readonly format: FormatName
}[] = [
  { title: 'export_first_spreadsheet', format: 'workbook' },
  { title: 'export_first_analysis', format: 'data-package' },
  { title: null, format: 'everything' },
]

/** All others by what they are for, in the order in which screens offer them. */
export const formatGroups: readonly {
  readonly title: PlainKey
  readonly of: readonly FormatName[]
}[] = [
  { title: 'export_group_spreadsheet', of: ['excel-csv'] },
  {
    title: 'export_group_analysis',
    of: ['decisions-csv', 'tables-csv', 'parquet', 'answers', 'ocds'],
  },
  { title: 'export_group_reading', of: ['report', 'refi-qda', 'annotations'] },
  { title: 'export_group_citing', of: ['ris', 'bibtex', 'csl-json'] },
]

const NAMES = {
  workbook: ['export_workbook', 'export_workbook_hint'],
  'excel-csv': ['export_excel_csv', 'export_excel_csv_hint'],
  'decisions-csv': ['export_decisions_csv', 'export_decisions_csv_hint'],
  'tables-csv': ['export_tables_csv', 'export_tables_csv_hint'],
  'data-package': ['export_data_package', 'export_data_package_hint'],
  parquet: ['export_parquet', 'export_parquet_hint'],
  answers: ['export_answers', 'export_answers_hint'],
  ocds: ['export_ocds', 'export_ocds_hint'],
  report: ['export_report', 'export_report_hint'],
  annotations: ['export_annotations', 'export_annotations_hint'],
  'refi-qda': ['export_refi_qda', 'export_refi_qda_hint'],
  ris: ['export_ris', 'export_ris_hint'],
  bibtex: ['export_bibtex', 'export_bibtex_hint'],
  'csl-json': ['export_csl', 'export_csl_hint'],
  everything: ['export_everything', 'export_everything_hint'],
} as const satisfies Record<string, readonly [PlainKey, PlainKey]>

/** @param isPart whether the file is of some of the library's decisions: a copy of them is no full backup */
export const formatName = (id: FormatName, isPart = false): string =>
  t(id === 'everything' && isPart ? 'export_part' : NAMES[id][0])
export const formatHint = (id: FormatName, isPart = false): string =>
  t(id === 'everything' && isPart ? 'export_part_hint' : NAMES[id][1])
export const isFormatName = (id: string): id is FormatName => Object.hasOwn(NAMES, id)

const minute = 60
const long = 90

/** How much longer it takes, in seconds: "about 20 seconds left", "about 3 minutes left". */
export function leftWords(seconds: number): string {
  const key: MessageKey = seconds < long ? 'export_left_seconds' : 'export_left_minutes'
  const n = seconds < long ? Math.max(5, Math.ceil(seconds / 5) * 5) : Math.round(seconds / minute)
  return t(key, { n })
}
