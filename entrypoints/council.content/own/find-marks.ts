import { find } from '../../../lib/anchor/anchor'
import type { PageReading } from '../../../lib/extract/pipeline'
import { type OwnFact, rangesAt } from '../../../lib/highlight/marks-of'
import type { PageMark, PlacedMark } from '../../../lib/model/marks'
import type { TextView } from '../../../lib/text/shapes'

/** A mark as it was found on the page: where it stands, and as a fact that can be drawn; null where it stands nowhere. */
export interface FoundMark {
  place: PlacedMark
  fact: OwnFact | null
}

/**
 * Looks for marks on the page. A generator: words that stand in many places are compared with all of them.
 *
 * @param body the text of the whole page; null where no mark needs it
 */
export function* findMarks(
  marks: readonly PageMark[],
  reading: PageReading,
  body: TextView | null,
): Generator<void, FoundMark[]> {
  const all: FoundMark[] = []
  for (const one of marks) {
    all.push(foundMark(one, reading, body))
    yield
  }
  return all
}

function foundMark(one: PageMark, reading: PageReading, body: TextView | null): FoundMark {
  const { mark, record, reading: says, tags, here } = one
  const { is, ranges } = placeOf(one, reading, body)
  const lost = !here && (is === 'gone' || is === 'unsure')
  const place: PlacedMark = { mark, record, is: lost ? 'elsewhere' : is }
  const { exact } = one.anchor.span
  if (ranges.length === 0) return { place, fact: null }
  return { place, fact: { kind: 'own', mark, says, tags, basis: 'stated', exact, ranges } }
}

function placeOf(
  { anchor, within, what }: PageMark,
  reading: PageReading,
  body: TextView | null,
): { is: PlacedMark['is']; ranges: readonly Range[] } {
  const gone = { is: 'gone', ranges: [] } as const
  if (within === 'page') {
    const found = body === null ? null : find(body.text, anchor)
    if (found === null) return gone
    return 'at' in found && body !== null
      ? { is: found.is, ranges: [body.range(found.at)] }
      : { is: found.is, ranges: [] }
  }
  if (reading.is !== 'read') return gone
  const record = reading.capture.records.find((one) => one.what === what)
  const whole = reading.records.find((one) => one.what === what)?.whole
  if (record === undefined || whole === undefined) return gone
  const found = find(record.text, anchor)
  return 'at' in found
    ? { is: found.is, ranges: rangesAt(reading.view, whole, found.at) }
    : { is: found.is, ranges: [] }
}
