import { Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { type PageReading, readPage, runThrough } from '../../lib/extract/pipeline'
import { recognise } from '../../lib/extract/recognise'
import { declaredSystems } from '../../lib/extract/registry'
import { markedFacts, marksIn } from '../../lib/highlight/marks-of'
import { paintSteps, unpaint } from '../../lib/highlight/paint'
import { textViewSteps } from '../../lib/text/text-view'

/** One run of our own: the whole, its parts, and the longest that the page was kept waiting. Milliseconds. */
export interface OurRun {
  whole: number
  recognise: number
  extract: number
  paint: number
  longestTask: number
  records: number
}

/** How long one slice may run before the page has its turn: as the content script drives it. */
const slice = 12

const other = {
  /** One pass over the text nodes: as little as any reader can do. */
  walk: () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    let length = 0
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      length += node.nodeValue?.length ?? 0
    return length
  },
  // biome-ignore lint/performance/useDomNodeTextContent: it is what is measured
  innerText: () => document.body.innerText.length,
  // Both take their document apart, so each needs a copy: it is part of what they cost.
  readability: () => new Readability(copy()).parse()?.length ?? 0,
  defuddle: () => new Defuddle(copy(), { url: location.href }).parse().content.length,
} as const

export type Other = keyof typeof other

const copy = () => document.cloneNode(true) as Document // a document's copy is a document

/** Milliseconds of one run of another reader. */
export function time(name: Other): number {
  const began = performance.now()
  const length = other[name]()
  const took = performance.now() - began
  if (length === 0) throw new Error(`${name} read nothing`)
  return took
}

export function ours(): OurRun {
  unpaint()
  const url = new URL(location.href)
  const start = performance.now()
  recognise(url, document, declaredSystems)
  const recognised = performance.now()
  const read = inSlices(readPage(document, url, declaredSystems))
  const reading = read.value
  if (reading.is !== 'read') throw new Error(`not read: ${reading.is}`)
  const painted = inSlices(painting(reading))
  return {
    whole: recognised - start + read.took + painted.took,
    recognise: recognised - start,
    extract: read.took,
    paint: painted.took,
    longestTask: Math.max(recognised - start, read.longest, painted.longest),
    records: reading.capture.records.length,
  }
}

/**
 * Milliseconds of what goes before the first rule: seeing what the page is, its text, its outline. However fast the rules
 * were, no reading could be faster.
 */
export function beforeRules(): number {
  const url = new URL(location.href)
  const began = performance.now()
  const found = recognise(url, document, declaredSystems)
  if (found.is !== 'ours') throw new Error(`not read: ${found.is}`)
  const outline = found.reader.outline(runThrough(textViewSteps(found.reader.root(document))), url)
  if ('next' in outline) runThrough(outline)
  return performance.now() - began
}

function* painting({ capture, records, view }: Extract<PageReading, { is: 'read' }>) {
  yield* paintSteps(marksIn(yield* markedFacts(capture, records, view)))
}

/** Runs steps through and says how long a page that has its turn between two slices would have waited. */
function inSlices<T>(steps: Generator<void, T>): { value: T; took: number; longest: number } {
  const start = performance.now()
  let longest = 0
  let began = start
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    const now = performance.now()
    if (now - began < slice) continue
    longest = Math.max(longest, now - began)
    began = now
  }
  const end = performance.now()
  return { value: step.value, took: end - start, longest: Math.max(longest, end - began) }
}

/** Milliseconds that it takes to see that a page is none of ours; the mean of many. */
export function notOurs(times: number): number {
  const url = new URL(location.href)
  const began = performance.now()
  for (let i = 0; i < times; i++)
    if (recognise(url, document, declaredSystems).is !== 'not-ours') throw new Error('it is ours')
  return (performance.now() - began) / times
}
