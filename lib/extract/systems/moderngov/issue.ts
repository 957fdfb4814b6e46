import type { At, TextView } from '../../../text/shapes'
import { linkUrl, pageName } from '../../address'
import { meetingLine } from '../../meeting-line'
import { readDate } from '../../read/calendar-date'
import { one, ReadingError } from '../../reading-error'
import type { Outline, OutlineMeeting, OutlineRecord, PageReader } from '../../shapes'
import { issueAt } from './address'
import { behindLinks } from './decision'
import { edgesIn, papersIn, titleAt } from './edges'
import { pageLinks } from './page-links'
import { joined, recordParts } from './record-parts'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

const id = 'reader/moderngov-issue'

/**
 * The three pages of an issue: its entry in the forward plan, the meetings that took it (the latest that
 * decided is the record's, the others are links), and its chronology (dates and links only).
 */
export const issueReader: PageReader = {
  id,
  kind: 'issue',
  claims: (url) => issueAt(url) !== null,
  proves: (doc) =>
    isModernGov(doc) && doc.querySelector(`${select.title}, ${select.titleBox}`) !== null,
  root: modernGovRoot,
  outline(view, url): Outline {
    const title = titleAt(
      view,
      view.root.querySelector(select.title) ?? one(view.root, select.titleBox, id),
    )
    const name = issueAt(url)
    if (!title || !name) throw new ReadingError(select.title, id)
    const base = {
      kind: 'issue' as const,
      what: name,
      title,
      links: pageLinks(view, [view.root], url),
    }
    const record =
      pageName(url) === 'ieissuedetails'
        ? withMeetings(view, url, base)
        : pageName(url) === 'mgissuehistorychronology'
          ? chronology(base)
          : plan(view, url, base)
    return { records: [record], links: [] }
  },
}

type Base = Pick<OutlineRecord, 'kind' | 'what' | 'title' | 'links'>

function plan(view: TextView, url: URL, base: Base): OutlineRecord {
  const start = behindLinks(view, base.title.end)
  const parts = recordParts(view, edgesIn(view, view.root), start, view.text.length, 'purpose')
  return {
    ...base,
    whole: joined([base.title, ...parts.parts]),
    meeting: null,
    labels: parts.labels,
    sections: parts.sections,
    documents: papersIn(view, view.root, url),
  }
}

function chronology(base: Base): OutlineRecord {
  const whole = joined([base.title, ...base.links.map((l) => l.text)])
  return { ...base, whole, meeting: null, labels: [], sections: [], documents: [] }
}

interface Meeting {
  heading: At
  line: OutlineMeeting
  iso: string
  start: number
  end: number
}

function withMeetings(view: TextView, url: URL, base: Base): OutlineRecord {
  const meetings = meetingsIn(view, url)
  const read = meetings
    .map((m) => ({ m, parts: recordParts(view, inside(view, m), m.start, m.end, 'sort') }))
    .sort((a, b) => b.m.iso.localeCompare(a.m.iso))
  const chosen = read.find(({ parts }) => parts.sections.some(carries)) ?? read[0]
  if (!chosen) return plan(view, url, base)
  const { m, parts } = chosen
  const own = (at: At | null) => at !== null && at.start >= m.heading.start && at.end <= m.end
  const documents = papersIn(view, view.root, url).filter((p) => own(p.title))
  // The item's title links its report: the paper's words are the record's, wherever the page prints them.
  const papers = documents.flatMap(({ title, format, bytes }) => [title, format, bytes])
  return {
    ...base,
    whole: joined([base.title, m.heading, ...papers, ...parts.parts]),
    meeting: m.line,
    labels: parts.labels,
    sections: parts.sections,
    documents,
  }
}

const carries = (s: { role: string; at: At }) =>
  (s.role === 'decision' || s.role === 'minutes') && s.at.end > s.at.start

/** Inside a meeting's block the item's number and title stand again: they are no part of its words. */
function inside(view: TextView, meeting: Meeting) {
  return edgesIn(view, view.root).filter(
    (e) => e.at.start >= meeting.start && e.at.start < meeting.end,
  )
}

function meetingsIn(view: TextView, url: URL): Meeting[] {
  const heads: { at: At; line: OutlineMeeting; iso: string }[] = []
  for (const el of view.root.querySelectorAll(select.heading)) {
    const at = view.at(el)
    if (!at || el.closest(select.words)) continue
    const link = [...el.querySelectorAll('a[href]')]
      .map((a) => linkUrl(a, url))
      .find((u) => u && pageName(u) === 'ielistdocuments')
    const line = meetingLine(view.text, at, link?.href ?? null)
    const words = view.text.slice(at.start, at.end)
    const iso = line.date
      ? readDate(view.text.slice(line.date.start, line.date.end))?.iso
      : undefined
    if (iso && line.body && (link || /^(?:meeting|cyfarfod)\b/i.test(words)))
      heads.push({ at, line, iso })
  }
  const footer = view.root.querySelector(select.footer)
  const end = (footer ? view.at(footer)?.start : undefined) ?? view.text.length
  return heads.map((head, i) => {
    const next = heads[i + 1]?.at.start ?? end
    return {
      heading: head.at,
      line: head.line,
      iso: head.iso,
      start: behindItemTitle(view, head.at.end, next),
      end: next,
    }
  })
}

function behindItemTitle(view: TextView, from: number, end: number): number {
  let start = from
  for (const el of view.root.querySelectorAll(select.itemTitle)) {
    const at = view.at(el)
    if (at && at.start >= from && at.end <= end && !el.closest(select.words))
      start = Math.max(start, at.end)
  }
  return start
}
