import type { At, TextView } from '../../../text/shapes'
import { linkUrl, pageName } from '../../address'
import { meetingLine } from '../../meeting-line'
import { one, ReadingError } from '../../reading-error'
import type { Outline, OutlineMeeting, PageReader } from '../../shapes'
import { itemAt } from './address'
import { behindLinks } from './decision'
import { edgesIn, papersIn, titleAt } from './edges'
import { pageLinks } from './page-links'
import { joined, recordParts } from './record-parts'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

const id = 'reader/moderngov-agenda-item'

/** `mgAi`: one item of one meeting. */
export const agendaItemReader: PageReader = {
  id,
  kind: 'agenda-item',
  claims: (url) => itemAt(url) !== null,
  proves: (doc) =>
    isModernGov(doc) && doc.querySelector(`${select.title}, ${select.titleBox}`) !== null,
  root: modernGovRoot,
  outline(view, url): Outline {
    const title = titleAt(
      view,
      view.root.querySelector(select.title) ?? one(view.root, select.titleBox, id),
    )
    const name = itemAt(url)
    if (!title || !name) throw new ReadingError(select.title, id)
    const meeting = meetingOf(view, url)
    const start = behindLinks(view, Math.max(title.end, meeting.at?.end ?? 0))
    const parts = recordParts(view, edgesIn(view, view.root), start, view.text.length, 'sort')
    return {
      records: [
        {
          kind: 'agenda-item',
          what: name,
          title,
          whole: joined([title, meeting.at, ...parts.parts]),
          meeting: meeting.line,
          labels: parts.labels,
          sections: parts.sections,
          documents: papersIn(view, view.root, url),
          links: pageLinks(view, [view.root], url),
        },
      ],
      links: [],
    }
  },
}

/** "Meeting of Cabinet, Monday, 22nd March 2021 6.30 pm (Item 52/21)" */
function meetingOf(view: TextView, url: URL): { at: At | null; line: OutlineMeeting | null } {
  for (const link of view.root.querySelectorAll('a[href]')) {
    const target = linkUrl(link, url)
    if (!target || pageName(target) !== 'ielistdocuments') continue
    const box = link.closest('li, p, h3, h2') ?? link
    const at = view.at(box.contains(view.root) ? link : box) ?? view.at(link)
    if (!at) continue
    const line = meetingLine(view.text, at, target.href)
    if (line.date) return { at, line }
  }
  return { at: null, line: null }
}
