import type { QuotedRecord } from '../model/capture'

/**
 * The day as at which a record's council is meant: the decision's, else its meeting's, else the first of
 * the other dates that the page gives.
 */
export function councilDay(fields: Pick<QuotedRecord, 'dates' | 'meeting'>): string | null {
  const { decided, effective, published, due } = fields.dates
  const given = [decided, fields.meeting?.date, effective, published, due]
  return given.find((date) => date !== null && date !== undefined)?.value ?? null
}
