import { settleSteps } from './blocks'
import { Runs } from './runs'
import type { At, TextView } from './shapes'
import { Walk } from './walk'

/**
 * The text of `root` as a reader sees it, tied to its nodes: the only DOM-to-text code there is. One pass
 * over the tree, no recursion (a document may be 10,000 deep), no layout.
 */
export function textView(root: Element): TextView {
  const steps = textViewSteps(root)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** The same for a long page, which is not to be kept waiting meanwhile. */
export function* textViewSteps(root: Element): Generator<void, TextView> {
  const walk = new Walk()
  yield* walk.over(root)
  yield
  const { written, reach, struck } = walk
  const text = written.text()
  const runs = new Runs(root, written.runs, reach)
  return {
    root,
    text,
    struck,
    blocks: yield* settleSteps(text, written.blocks),
    range: (at: At) => runs.range(at),
    at: (part: Range | Node) => withoutEdgeSpace(text, runs.at(part)),
  }
}

/** A space that was folded before an element's first word is not the element's. */
function withoutEdgeSpace(text: string, at: At | null): At | null {
  if (!at) return null
  const start = text[at.start] === ' ' ? at.start + 1 : at.start
  const end = text[at.end - 1] === ' ' ? at.end - 1 : at.end
  return start < end ? { start, end } : null
}
