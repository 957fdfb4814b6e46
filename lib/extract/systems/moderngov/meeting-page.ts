import { firstPlace } from '../../../anchor/first-place'
import type { At, TextView } from '../../../text/shapes'
import { meetingLine } from '../../meeting-line'
import { ReadingError } from '../../reading-error'
import type { Edge } from '../../regions'
import type {
  Outline,
  OutlineDocument,
  OutlineLink,
  OutlineMeeting,
  OutlineRecord,
  PageReader,
} from '../../shapes'
import { meetingAt } from './address'
import { edgesIn, papersIn } from './edges'
import { type Item, itemsIn } from './items'
import { eachOnce, linksIn } from './page-links'
import { joined, recordParts } from './record-parts'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

const id = 'reader/moderngov-meeting'

/** `ieListDocuments`: a meeting's agenda or minutes; a record for each item that decides or carries minutes. */
export const meetingReader: PageReader = {
  id,
  kind: 'meeting',
  claims: (url) => meetingAt(url) !== null,
  proves: (doc) => isModernGov(doc),
  root: modernGovRoot,
  *outline(view, url): Generator<void, Outline> {
    const heading = headingOf(view, url)
    if (!heading) throw new ReadingError(select.title, id)
    const items = yield* itemsIn(view, url)
    const parts = yield* pageParts(view, url)
    const records: OutlineRecord[] = []
    for (const item of items) {
      const record = itemRecord(view, url, item, heading, parts)
      if (record) records.push(record)
      yield
    }
    return { records, links: items.map((item) => itemLink(url, item, heading)) }
  },
}

/** "Cabinet - Tuesday, 11 March 2008"; or the body in one line and "Thursday, 16th January, 2020 5.30 pm" in the next. */
function headingOf(view: TextView, url: URL): { parts: At[]; meeting: OutlineMeeting } | null {
  const parts = [...view.root.querySelectorAll(select.title)]
    .map((el) => view.at(el))
    .filter((at): at is At => at !== null)
    .slice(0, 3)
  const lines = parts.map((at) => meetingLine(view.text, at, url.href))
  const first = lines[0]
  if (!first) return null
  const dated = lines.find((line) => line.date)
  const meeting = {
    body: first.body,
    date: dated?.date ?? null,
    time: lines.find((line) => line.time)?.time ?? null,
    item: null,
    url: url.href,
  }
  return meeting.body || meeting.date ? { parts, meeting } : null
}

/** What the whole page prints, in the order of its text: looked for once, not once for each item. */
interface PageParts {
  readonly edges: readonly Edge[]
  readonly papers: readonly OutlineDocument[]
  readonly links: readonly (OutlineLink & { readonly text: At })[]
}

function* pageParts(view: TextView, url: URL): Generator<void, PageParts> {
  const edges = edgesIn(view, view.root).sort((a, b) => a.at.start - b.at.start)
  yield
  const papers = papersIn(view, view.root, url).sort((a, b) => a.title.start - b.title.start)
  yield
  const links = linksIn(view, view.root, url).flatMap((l) =>
    l.text ? [{ ...l, text: l.text }] : [],
  )
  return { edges, papers, links: links.sort((a, b) => a.text.start - b.text.start) }
}

/** Those of a sorted list that begin between two places. */
function between<T>(list: readonly T[], place: (one: T) => number, at: At): T[] {
  const low = firstPlace(list.length, (n) => {
    const one = list[n]
    return one === undefined || place(one) >= at.start
  })
  let end = low
  for (let one = list[end]; one !== undefined && place(one) < at.end; one = list[end]) end++
  return list.slice(low, end)
}

function itemRecord(
  view: TextView,
  url: URL,
  item: Item,
  heading: { parts: readonly At[]; meeting: OutlineMeeting },
  page: PageParts,
): OutlineRecord | null {
  const own = { start: item.title.end, end: item.end }
  const edges = between(page.edges, (e) => e.at.start, own)
  const parts = recordParts(view, edges, item.title.end, item.end, 'sort')
  const carries = parts.sections.some(
    (s) => (s.role === 'decision' || s.role === 'minutes') && s.at.end > s.at.start,
  )
  if (!carries) return null
  const papers = between(page.papers, (p) => p.title.start, item)
  const links = between(page.links, (l) => l.text.start, item)
  return {
    kind: 'agenda-item',
    what: item.id ?? `${meetingAt(url)}-${item.place}`,
    title: item.title,
    whole: joined([...heading.parts, item.number, item.title, ...item.extra, ...parts.parts]),
    meeting: { ...heading.meeting, item: item.number },
    labels: parts.labels,
    sections: parts.sections,
    documents: papers.filter((p) => p.title.end <= item.end),
    links: eachOnce(links.filter((l) => l.text.end <= item.end)),
  }
}

function itemLink(url: URL, item: Item, heading: { meeting: OutlineMeeting }): OutlineLink {
  return {
    rel: 'agenda-item',
    url: item.url ?? `${url.href.split('#')[0]}${item.anchor ? `#${item.anchor}` : ''}`,
    text: item.title,
    date: heading.meeting.date,
    id: item.id ?? `${meetingAt(url)}-${item.place}`,
    ref: null,
  }
}
