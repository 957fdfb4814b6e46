import type { QuotedRecord } from '../model/capture'
import type { VersionRow } from '../model/kept'
import { isNewer, newestReading } from '../record/extractor-order'
import { spansIn } from '../record/spans-in'
import { type Said, tickBetween } from '../record/ticking'
import type { OneRecord } from './keep-record'
import { readingsOf } from './versions'

/** So many texts of one page that differ by bare numbers alone, within so many milliseconds, are those of a counter. */
const counter = { texts: 3, within: 600_000 }
/** How far back a counter is looked for: it counted at the last visits too. */
const lately = 12

/**
 * The version, accepted or newest, from which a text differs by what ticks alone; null for none. The first texts of a
 * bare counter are kept: a correction looks the same. A text that a newer extractor read is one of its own, so that its
 * reading quotes the text that it is of.
 *
 * @param all the versions of the text's source, oldest first
 */
export async function tickingText(
  all: readonly VersionRow[],
  { capture, extractor }: Pick<OneRecord, 'capture' | 'extractor'>,
): Promise<VersionRow | null> {
  const next: Said = saidIn(capture.text, capture.fields)
  const accepted = all.findLast(({ status }) => status === 'accepted')
  for (const one of new Set([accepted, all.at(-1)])) {
    if (one === undefined) continue
    const reading = newestReading(await readingsOf(one.source, one.number))
    if (reading === null || isNewer(extractor, reading.extractor)) continue
    const tick = tickBetween(saidIn(one.text, reading.fields), next)
    if (tick === 'shown' || (tick === 'bare' && isCounter(all, next))) return one
  }
  return null
}

/** The purpose and the reasons are quoted whole, whatever stands in them. */
function saidIn(text: string, { purpose, reasons, ...rest }: QuotedRecord): Said {
  const places = (fields: unknown) => [...spansIn(fields)].flat().map(({ at }) => at)
  return { text, facts: places(rest), passages: places([purpose, reasons]) }
}

function isCounter(all: readonly VersionRow[], next: Said): boolean {
  const alike = all
    .slice(-lately)
    .filter(({ text }) => tickBetween({ text, facts: [] }, next) !== null)
    .map(({ firstSeen }) => Date.parse(firstSeen))
  return alike.some((last, index) => {
    const first = alike[index - counter.texts + 1]
    return first !== undefined && last - first <= counter.within
  })
}
