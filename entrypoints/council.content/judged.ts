import { locate } from '../../lib/anchor/locate'
import { placeOnPage } from '../../lib/anchor/place'
import type { PageReading } from '../../lib/extract/pipeline'
import { type FoundFact, fieldsOfKinds } from '../../lib/highlight/marks-of'
import type { JudgedFact } from '../../lib/model/live'

type ReadPage = Pick<Extract<PageReading, { is: 'read' }>, 'capture' | 'records'>

/**
 * The page's facts as people left them: what was struck out is gone, what was corrected says what the person
 * said. A judgement finds its fact by record, field and the place of its first words, wherever these stand in
 * the text that the page has now.
 */
export function asJudged(
  facts: readonly FoundFact[],
  judged: readonly JudgedFact[],
  page: ReadPage,
): readonly FoundFact[] {
  if (judged.length === 0) return facts
  const byPlace = new Map<string, JudgedFact>(
    judged.flatMap((one) => {
      const start = startOf(one, page)
      return start === null ? [] : [[`${one.what} ${one.field} ${start}`, one] as const]
    }),
  )
  return facts.flatMap((fact) => {
    const place = `${fact.what} ${fieldsOfKinds[fact.kind]} ${fact.at[0]?.start}`
    const one = byPlace.get(place)
    if (one === undefined) return [fact]
    const { reviewed, who, value } = one
    if (reviewed === 'rejected') return []
    // A value of the fact's own field: the store checked it when the person said it.
    return [{ ...fact, says: value, judged: { reviewed, who, read: fact.says } } as FoundFact]
  })
}

/** Where a judgement's first words begin in the page's text; null where they are gone. */
function startOf({ what, span }: JudgedFact, { capture, records }: ReadPage): number | null {
  const text = capture.records.find((one) => one.what === what)?.text
  const whole = records.find((one) => one.what === what)?.whole
  const found = text === undefined ? null : locate(text, span)
  if (found === null || whole === undefined) return null
  return placeOnPage(whole, found.at)[0]?.start ?? null
}
