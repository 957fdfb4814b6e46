import type { PageCapture, QuotedRecord } from '../../lib/model/capture'
import { isLoose } from './fields'

/** The rule that spoke for one answer of a capture; null where none did (page, record, council). */
export function ruleOf(
  capture: PageCapture,
  field: string,
  at: { readonly record: number; readonly place: number },
): string | null {
  const fields = capture.records[at.record]?.fields
  if (!fields || field === 'kind' || field === 'record') return null
  return byOf(valueAt(fields, field, at.place))
}

function valueAt(fields: QuotedRecord, field: string, place: number): unknown {
  let value: unknown = fields
  for (const key of field.split('.')) value = isLoose(value) ? value[key] : undefined
  return Array.isArray(value) ? value[place] : value
}

/** Of a document, the rule that read its title. */
function byOf(value: unknown): string | null {
  if (!isLoose(value)) return null
  if (typeof value.by === 'string') return value.by
  return isLoose(value.title) ? byOf(value.title) : null
}
