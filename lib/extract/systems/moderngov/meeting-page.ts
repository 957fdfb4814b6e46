import type { At, TextView } from '../../../text/shapes'
import { pageName, parameter } from '../../address'
import { meetingLine } from '../../meeting-line'
import { ReadingError } from '../../reading-error'
import type { Outline, OutlineLink, OutlineMeeting, OutlineRecord, PageReader } from '../../shapes'
import { edgesIn, papersIn } from './edges'
import { type Item, itemsIn } from './items'
import { pageLinks } from './page-links'
import { joined, recordParts } from './record-parts'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

const id = 'reader/moderngov-meeting'

/** `ieListDocuments`: a meeting's agenda or minutes; a record for each item that decides or carries minutes. */
export const meetingReader: PageReader = {
  id,
  kind: 'meeting',
  claims: (url) => pageName(url) === 'ielistdocuments' && /^\d+$/.test(meetingId(url) ?? ''),
  proves: (doc) => isModernGov(doc),
  root: modernGovRoot,
  *outline(view, url): Generator<void, Outline> {
    const heading = headingOf(view, url)
    if (!heading) throw new ReadingError(select.title, id)
    const items = yield* itemsIn(view, url)
    const records: OutlineRecord[] = []
    for (const item of items) {
      const record = itemRecord(view, url, item, heading)
      if (record) records.push(record)
      yield
    }
    return { records, links: items.map((item) => itemLink(url, item, heading)) }
  },
}

const meetingId = (url: URL) => parameter(url, 'MId', 'MeetingId')

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

function itemRecord(
  view: TextView,
  url: URL,
  item: Item,
  heading: { parts: readonly At[]; meeting: OutlineMeeting },
): OutlineRecord | null {
  const edges = edgesIn(view, item.scope).filter(
    (e) => e.at.start >= item.title.end && e.at.start < item.end,
  )
  const parts = recordParts(view, edges, item.title.end, item.end, 'sort')
  const carries = parts.sections.some(
    (s) => (s.role === 'decision' || s.role === 'minutes') && s.at.end > s.at.start,
  )
  if (!carries) return null
  const inside = (at: At | null) => at !== null && at.start >= item.start && at.end <= item.end
  return {
    kind: 'agenda-item',
    what: item.id ?? `meeting-${meetingId(url)}-${item.place}`,
    title: item.title,
    whole: joined([...heading.parts, item.number, item.title, ...item.extra, ...parts.parts]),
    meeting: { ...heading.meeting, item: item.number },
    labels: parts.labels,
    sections: parts.sections,
    documents: papersIn(view, item.scope, url).filter((p) => inside(p.title)),
    links: pageLinks(view, [item.scope], url).filter((l) => inside(l.text)),
  }
}

function itemLink(url: URL, item: Item, heading: { meeting: OutlineMeeting }): OutlineLink {
  return {
    rel: 'agenda-item',
    url: item.url ?? `${url.href.split('#')[0]}${item.anchor ? `#${item.anchor}` : ''}`,
    text: item.title,
    date: heading.meeting.date,
    id: item.id ?? `meeting-${meetingId(url)}-${item.place}`,
    ref: null,
  }
}
