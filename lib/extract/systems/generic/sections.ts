import type { At, Block, TextView } from '../../../text/shapes'
import { headingRole } from '../../headings'
import type { OutlineLabel, OutlineSection, SectionRole } from '../../shapes'
import { labelAt, takesNext } from './labels'
import { select } from './selectors'

export interface Parts {
  readonly labels: readonly OutlineLabel[]
  readonly sections: readonly OutlineSection[]
}

/**
 * An article's labels and sections. Its headings open sections by what they say; under any other heading,
 * or none, the words are like minutes: only what follows an opener was decided. A section stops where the
 * page has words that are not the article's.
 *
 * @param places the article's blocks as places in `view.blocks`, rising
 */
export function articleParts(view: TextView, places: readonly number[], title: At): Parts {
  const labels: OutlineLabel[] = []
  const run = new Run()
  const terms = termStarts(view)
  let taken = -1
  for (const [i, place] of places.entries()) {
    const block = view.blocks[place]
    if (!block || place === taken) continue
    if (place !== (places[i - 1] ?? -1) + 1) run.flush()
    if (block.at.start >= title.start && block.at.end <= title.end) continue
    const next = places[i + 1] === place + 1 ? view.blocks[place + 1] : undefined
    const label =
      block.shape === 'heading' ? null : labelAt(view.text, block, next, terms.has(block.at.start))
    if (label) {
      run.flush()
      labels.push(label)
      if (takesNext(label, next)) taken = place + 1
    } else if (block.shape === 'heading') run.head(view.text, block)
    else run.add(block)
  }
  run.flush()
  return { labels, sections: run.sections }
}

const termStarts = (view: TextView): ReadonlySet<number> =>
  new Set([...view.root.querySelectorAll(select.term)].flatMap((el) => view.at(el)?.start ?? []))

/** Blocks that stand together under one heading. */
class Run {
  readonly sections: OutlineSection[] = []
  private role: SectionRole = 'minutes'
  private heading: At | null = null
  private at: At | null = null

  head(text: string, block: Block): void {
    this.flush()
    this.role = headingRole(text.slice(block.words, block.at.end)) ?? 'minutes'
    this.heading = block.at
  }

  add({ at }: Block): void {
    this.at = { start: this.at?.start ?? at.start, end: at.end }
  }

  flush(): void {
    if (this.at && this.role !== 'documents')
      this.sections.push({ role: this.role, at: this.at, from: 'markup', heading: this.heading })
    this.at = null
  }
}
