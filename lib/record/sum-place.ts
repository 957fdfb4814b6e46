import type { QuotedRecord } from '../model/capture'
import type { SumPlace } from '../model/facts'
import type { At, Span } from '../model/quoted'

type Spans = readonly Span[]
type Printing = Pick<QuotedRecord, 'resolutions' | 'options' | 'reasons' | 'purpose'>

/** Whether any of these words lies inside any of those. */
export const isWithin = (inner: Spans, outer: Spans): boolean =>
  inner.some(({ at }) => outer.some((other) => contains(other.at, at)))

const contains = (outer: At, inner: At): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** The preferred option before the others: a sum that several print is the chosen one's. */
const optionOrder = { preferred: 0, considered: 1, rejected: 2 } as const

/**
 * Where a sum is printed. One that is printed in several places counts where it binds most: a resolution, then an
 * option, a reason, the purpose, and last anything else (a preamble, minutes, a council's own field).
 * Source: RECORD, `values.in`.
 */
export function sumPlace(spans: Spans, fields: Printing): SumPlace {
  const clause = fields.resolutions.find((one) => isWithin(spans, one.spans))
  if (clause !== undefined)
    return { part: 'resolution', path: [...clause.value.path], status: null }
  const [option] = fields.options
    .filter((one) => isWithin(spans, one.spans))
    .sort((a, b) => optionOrder[a.value.status] - optionOrder[b.value.status])
  if (option !== undefined) return { part: 'option', path: [], status: option.value.status }
  const part = fields.reasons.some((one) => isWithin(spans, one.spans))
    ? 'reason'
    : fields.purpose !== null && isWithin(spans, fields.purpose.spans)
      ? 'purpose'
      : 'other'
  return { part, path: [], status: null }
}
