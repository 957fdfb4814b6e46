import { inSlices } from '../../entrypoints/council.content/in-slices'
import { readPage, runThrough } from '../../lib/extract/pipeline'
import { declaredSystems } from '../../lib/extract/registry'
import { markedFacts, marksIn } from '../../lib/highlight/marks-of'
import { paintSteps, unpaint } from '../../lib/highlight/paint'
import type { PageCapture, QuotedRecord } from '../../lib/model/capture'

let draw: (() => Generator<void, number>) | undefined

/** Reads the page, and leaves so many facts of it to be marked, spread over the whole of it. */
export function prepare(wanted: number): void {
  const reading = runThrough(readPage(document, new URL(location.href), declaredSystems))
  if (reading.is !== 'read') throw new Error(`not read: ${reading.is}`)
  const { capture, records, view } = reading
  const thinned = thin(capture, runThrough(markedFacts(capture, records, view)).length / wanted)
  draw = function* () {
    const marks = marksIn(yield* markedFacts(thinned, records, view))
    yield* paintSteps(marks)
    return marks.length
  }
}

/** Every nth fact of a capture. */
function thin(capture: PageCapture, every: number): PageCapture {
  let n = 0
  const kept = <T>(list: T[]): T[] =>
    list.filter(() => Math.floor(++n / every) > Math.floor((n - 1) / every))
  const fieldsOf = (fields: QuotedRecord): QuotedRecord => ({
    ...fields,
    options: kept(fields.options),
    resolutions: kept(fields.resolutions),
    delegations: kept(fields.delegations),
    terms: kept(fields.terms),
    values: kept(fields.values),
    votes: kept(fields.votes),
  })
  const records = capture.records.map((one) => ({ ...one, fields: fieldsOf(one.fields) }))
  return { ...capture, records }
}

/** Paints in slices, as the content script does, up to the frame that shows it. Answers how many marks. */
export async function painting(): Promise<number | null> {
  if (draw === undefined) throw new Error('nothing is prepared')
  const marks = await inSlices(draw(), () => true)
  await frames(2)
  return marks
}

export async function clear(): Promise<void> {
  unpaint()
  await frames(2)
}

/** Scrolls from the top to the bottom, a step a frame, with the marks as they are. */
export async function scroll(steps: number): Promise<void> {
  const height = document.documentElement.scrollHeight
  for (let step = 0; step <= steps; step++) {
    scrollTo(0, (height * step) / steps)
    await frames(1)
  }
}

async function frames(n: number): Promise<void> {
  for (let i = 0; i < n; i++) await new Promise((resolve) => requestAnimationFrame(resolve))
}
