import { t } from '../i18n'
import { headNames } from '../model/word-lists'
import { capital } from './capital'
import { fieldWords } from './fields'
import { headWords } from './screen-kinds'

const headOf = (field: string) => headNames.find((one) => field === `heads.${one}`)

/** A field's name as a label, among others of its kind: "Decision date", "Reasons" of what the page covers. */
export function labelOf(field: string): string {
  const head = headOf(field)
  return capital(head === undefined ? fieldWords(field) : headWords(head))
}

/** A field's name that tells it from all others: "What the page covers: reasons". */
export function wholeLabelOf(field: string): string {
  const head = headOf(field)
  return head === undefined ? labelOf(field) : `${t('section_heads')}: ${headWords(head)}`
}

/** Whether a field says what the page has of the contents that the law asks for. */
export const isOfHead = (field: string): boolean => headOf(field) !== undefined

/** What a list of the facts of a field is headed by; those of what the page covers have one heading together. */
export function headingOf(field: string): string {
  if (isOfHead(field)) return t('section_heads')
  return field === 'labels' ? t('report_labels') : labelOf(field)
}
