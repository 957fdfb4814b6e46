import type { At, Block, TextView } from '../../../text/shapes'
import { headingRole } from '../../headings'
import type { LabelField, OutlineLabel, OutlineSection, SectionRole } from '../../shapes'
import { labelAt, takesNext } from './labels'
import { decidedByMe, isOfDecisions, itemsInside, minutedIn } from './minuted'
import { isMinutes, itemHeads, roleOf } from './minutes'
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
  const article = places.flatMap((place) => view.blocks[place] ?? [])
  const first = [title, ...article.slice(0, 6).map((block) => block.at)]
  const minutes = isMinutes(first.map((at) => view.text.slice(at.start, at.end)))
  const heads = minutes ? itemHeads(view.text, article) : new Map<Block, never>()
  const said = article.map(({ at }) => view.text.slice(at.start, at.end)).join('\n')
  const run = new Run(view.text, minutes ? 'minutes' : isOfDecisions(said) ? 'decisions' : 'other')
  const terms = termStarts(view)
  let taken = -1
  for (const [i, place] of places.entries()) {
    const block = view.blocks[place]
    if (!block || place === taken) continue
    if (place !== (places[i - 1] ?? -1) + 1) run.flush()
    if (block.at.start >= title.start && block.at.end <= title.end) continue
    const next = places[i + 1] === place + 1 ? view.blocks[place + 1] : undefined
    const head = heads.get(block)
    if (head) {
      run.open(head.role, head.at)
      run.add({ start: head.at.end, end: block.at.end })
      continue
    }
    const label =
      block.shape === 'heading' ? null : labelAt(view.text, block, next, terms.has(block.at.start))
    if (label) {
      run.flush()
      labels.push(label)
      if (takesNext(label, next)) taken = place + 1
    } else if (block.shape === 'heading') run.head(block)
    else run.add(block.at)
  }
  run.flush()
  return { labels: withoutDiffering(view.text, labels), sections: run.sections }
}

/** Of several decisions on one page each has its own day and maker: none of them is the page's. */
function withoutDiffering(text: string, labels: readonly OutlineLabel[]): OutlineLabel[] {
  const said = new Map<LabelField, Set<string>>()
  for (const { field, value } of labels)
    if (field !== null) {
      const words = text.slice(value.start, value.end).replace(/\s+/g, ' ').trim().toLowerCase()
      said.set(field, (said.get(field) ?? new Set()).add(words))
    }
  return labels.map((label) =>
    label.field !== null && ofOneDecision.has(label.field) && (said.get(label.field)?.size ?? 0) > 1
      ? { ...label, field: null }
      : label,
  )
}

const ofOneDecision = new Set<LabelField>([
  'decided',
  'published',
  'effective',
  'decisionMaker',
  'status',
])

const termStarts = (view: TextView): ReadonlySet<number> =>
  new Set([...view.root.querySelectorAll(select.term)].flatMap((el) => view.at(el)?.start ?? []))

/** Blocks that stand together under one heading; of minutes also what they resolve within a paragraph. */
class Run {
  readonly sections: OutlineSection[] = []
  private role: SectionRole = 'minutes'
  private heading: At | null = null
  private at: At | null = null

  constructor(
    private readonly text: string,
    private readonly page: 'minutes' | 'decisions' | 'other',
  ) {}

  head(block: Block): void {
    const words = this.text.slice(block.words, block.at.end)
    this.open(this.page === 'minutes' ? roleOf(words) : (headingRole(words) ?? 'minutes'), block.at)
  }

  open(role: SectionRole, heading: At): void {
    this.flush()
    this.role = role
    this.heading = heading
  }

  add(at: At): void {
    let from = at.start
    if (this.role === 'minutes')
      for (const part of this.partsOf(at)) {
        this.extend({ start: from, end: part.at.start })
        this.flush()
        if (part.role) this.push(part.role, part.at)
        from = part.at.end
      }
    this.extend({ start: from, end: at.end })
  }

  /** Numbers of items, which are no words of theirs, and sentences that are sections by themselves. */
  private partsOf(at: At): { role: SectionRole | null; at: At }[] {
    if (this.page === 'other') return []
    if (this.page === 'decisions') return decidedByMe(this.text, at)
    const numbers = itemsInside(this.text, at).map((place) => ({ role: null, at: place }))
    return [...minutedIn(this.text, at), ...numbers].sort((a, b) => a.at.start - b.at.start)
  }

  private extend(part: At): void {
    let { start, end } = part
    while (start < end && /\s/.test(this.text[start] ?? '')) start++
    while (end > start && /\s/.test(this.text[end - 1] ?? '')) end--
    if (start < end) this.at = { start: this.at?.start ?? start, end }
  }

  flush(): void {
    if (this.at && this.role !== 'documents') this.push(this.role, this.at)
    this.at = null
  }

  private push(role: SectionRole, at: At): void {
    this.sections.push({ role, at, from: 'markup', heading: this.heading })
  }
}
