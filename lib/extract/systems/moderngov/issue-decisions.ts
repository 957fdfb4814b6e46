import type { At, TextView } from '../../../text/shapes'
import { linkUrl, pageName } from '../../address'
import { readDate } from '../../read/calendar-date'
import { ReadingError } from '../../reading-error'
import type { Edge } from '../../regions'
import type { Outline, OutlineRecord, PageReader } from '../../shapes'
import { issueDecisionsAt } from './address'
import { edgesIn, papersIn } from './edges'
import { idOf, pageLinks } from './page-links'
import { joined, recordParts } from './record-parts'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

const id = 'reader/moderngov-issue-decisions'

/** `mgDecisionDetails`: "Issue - decisions", a block for each, headed "04/02/2020 - Parking charges". */
export const issueDecisionsReader: PageReader = {
  id,
  kind: 'decision',
  claims: (url) => issueDecisionsAt(url) !== null,
  proves: (doc) => isModernGov(doc),
  root: modernGovRoot,
  outline(view, url): Outline {
    const heads = blockHeads(view, url)
    if (heads.length === 0) throw new ReadingError(`${select.heading} with a date`, id)
    const names = nameBlocks(heads, issueDecisionsAt(url) ?? '')
    const end = footerAt(view)
    return {
      records: heads.map((head, i) =>
        record(view, url, head, heads[i + 1]?.at.start ?? end, names[i] ?? ''),
      ),
      links: [],
    }
  },
}

interface Head {
  el: Element
  at: At
  date: { at: At; iso: string } | null
  title: At
  decision: string | null
}

function blockHeads(view: TextView, url: URL): Head[] {
  const heads: Head[] = []
  for (const el of view.root.querySelectorAll(select.heading)) {
    const at = view.at(el)
    if (!at || el.closest(select.words)) continue
    const words = view.text.slice(at.start, at.end)
    const date = readDate(words)
    const behind =
      date && date.at.start === 0 ? /^\s*[-–—:]\s*(?=\S)/.exec(words.slice(date.at.end)) : null
    const link = el.querySelector('a[href]')
    const target = link ? linkUrl(link, url) : null
    const decision = target && pageName(target) === 'iedecisiondetails' ? idOf(target) : null
    if (!behind && !decision) continue
    heads.push({
      el,
      at,
      date:
        date && behind
          ? { at: { start: at.start, end: at.start + date.at.end }, iso: date.iso }
          : null,
      title:
        behind && date ? { start: at.start + date.at.end + behind[0].length, end: at.end } : at,
      decision,
    })
  }
  return heads
}

/** RECORD, Identity: the decision that the block links, else issue and day, "-2", "-3" from the oldest. */
function nameBlocks(heads: readonly Head[], issue: string): string[] {
  const first = heads[0]?.date?.iso ?? ''
  const last = heads.at(-1)?.date?.iso ?? ''
  const oldestFirst =
    first < last ? heads.map((_, i) => i) : heads.map((_, i) => heads.length - 1 - i)
  const names: string[] = []
  const seen = new Map<string, number>()
  for (const i of oldestFirst) {
    const head = heads[i]
    if (!head) continue
    const base = head.decision ?? `${issue}-${head.date?.iso ?? 'undated'}`
    const n = (seen.get(base) ?? 0) + 1
    seen.set(base, n)
    names[i] = n === 1 ? base : `${base}-${n}`
  }
  return names
}

function record(view: TextView, url: URL, head: Head, end: number, what: string): OutlineRecord {
  const inside = (at: At | null) => at !== null && at.start >= head.at.start && at.end <= end
  const edges: Edge[] = edgesIn(view, view.root).filter((e) => e.at.start >= head.at.end)
  const parts = recordParts(view, edges, head.at.end, end, 'decision')
  const papers = papersIn(view, view.root, url).filter((p) => inside(p.title))
  const links = pageLinks(view, [view.root], url).filter(
    (l) => inside(l.text) || l.rel === 'issue-history',
  )
  const dated = head.date
    ? [{ field: 'decided' as const, name: head.date.at, value: head.date.at }]
    : []
  return {
    kind: 'decision',
    what,
    title: head.title,
    whole: joined([head.at, ...parts.parts]),
    meeting: null,
    labels: [...dated, ...parts.labels],
    sections: parts.sections,
    documents: papers,
    links,
  }
}

function footerAt(view: TextView): number {
  const footer = view.root.querySelector(select.footer)
  return (footer ? view.at(footer)?.start : undefined) ?? view.text.length
}
