import { locate } from '../../lib/anchor/locate'
import { placeOnPage } from '../../lib/anchor/place'
import type { PageReading } from '../../lib/extract/pipeline'
import { type FoundFact, fieldsOfKinds, inOrder } from '../../lib/highlight/marks-of'
import { type FactKind, factKinds } from '../../lib/highlight/names'
import type { JudgedFact } from '../../lib/model/live'
import type { At } from '../../lib/model/quoted'

type ReadPage = Pick<Extract<PageReading, { is: 'read' }>, 'capture' | 'records' | 'view'>

/**
 * The page's facts as people left them: what was struck out is gone, what was corrected says what the person
 * said, what was added is there. A judgement finds its fact by record, field and the place of its first words,
 * wherever these stand in the text that the page has now.
 */
export function asJudged(
  facts: readonly FoundFact[],
  judged: readonly JudgedFact[],
  page: ReadPage,
): readonly FoundFact[] {
  if (judged.length === 0) return facts
  const added: FoundFact[] = []
  const byPlace = new Map<string, JudgedFact>()
  for (const one of judged) {
    const at = placesOf(one, page)
    if (at[0] === undefined) continue
    if (one.reviewed === 'added') added.push(...addedFact(one, at, page))
    else byPlace.set(`${one.what} ${one.field} ${at[0].start}`, one)
  }
  const left = facts.flatMap((fact) => {
    const place = `${fact.what} ${fieldsOfKinds[fact.kind]} ${fact.at[0]?.start}`
    const one = byPlace.get(place)
    if (one === undefined) return [fact]
    const { reviewed, who, value } = one
    if (reviewed === 'rejected') return []
    // A value of the fact's own field: the store checked it when the person said it.
    return [{ ...fact, says: value, judged: { reviewed, who, read: fact.says } } as FoundFact]
  })
  return added.length === 0 ? left : inOrder([...left, ...added])
}

/** What a person added, where its kind is marked. */
function addedFact(
  { what, field, span, value, who }: JudgedFact,
  at: readonly At[],
  { view }: ReadPage,
): FoundFact[] {
  const kind = factKinds.find((one: FactKind) => fieldsOfKinds[one] === field)
  if (kind === undefined) return []
  const ranges = at.map((place) => view.range(place))
  const fact = { kind, says: value, basis: 'stated', what, exact: span.exact, at, ranges }
  // As above: a value of the field's own shape.
  return [{ ...fact, judged: { reviewed: 'added', who } } as FoundFact]
}

/** Where a judgement's first words stand in the page's text; nowhere where they are gone. */
function placesOf({ what, span }: JudgedFact, { capture, records }: ReadPage): readonly At[] {
  const text = capture.records.find((one) => one.what === what)?.text
  const whole = records.find((one) => one.what === what)?.whole
  const found = text === undefined ? null : locate(text, span)
  return found === null || whole === undefined ? [] : placeOnPage(whole, found.at)
}
