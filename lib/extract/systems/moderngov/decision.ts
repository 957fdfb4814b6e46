import type { TextView } from '../../../text/shapes'
import { meetingLine } from '../../meeting-line'
import { one, ReadingError } from '../../reading-error'
import type { Outline, OutlineMeeting, PageReader } from '../../shapes'
import { decisionAt } from './address'
import { edgesIn, papersIn, titleAt } from './edges'
import { pageLinks } from './page-links'
import { joined, recordParts } from './record-parts'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

const id = 'reader/moderngov-decision'

/** `ieDecisionDetails`: one decision, its labels before and after the decision's own words. */
export const decisionReader: PageReader = {
  id,
  kind: 'decision',
  claims: (url) => decisionAt(url) !== null,
  proves: (doc) =>
    isModernGov(doc) && doc.querySelector(`${select.title}, ${select.titleBox}`) !== null,
  root: modernGovRoot,
  outline(view, url): Outline {
    const box = view.root.querySelector(select.title) ?? one(view.root, select.titleBox, id)
    const title = titleAt(view, box)
    const name = decisionAt(url)
    if (!title || !name) throw new ReadingError(select.title, id)
    const edges = edgesIn(view, view.root)
    const start = behindLinks(view, title.end)
    const parts = recordParts(view, edges, start, view.text.length, 'decision')
    const links = pageLinks(view, [view.root], url)
    return {
      records: [
        {
          kind: 'decision',
          what: name,
          title,
          whole: joined([title, ...parts.parts]),
          meeting: decidedAt(view, parts.labels, links),
          labels: parts.labels,
          sections: parts.sections,
          documents: papersIn(view, view.root, url),
          links,
        },
      ],
      links: [],
    }
  },
}

/** Behind the title and the list of links under it ("Find out more about this issue"). */
export function behindLinks(view: TextView, from: number): number {
  let end = from
  for (const el of view.root.querySelectorAll(select.links)) {
    const at = view.at(el)
    if (at && at.start >= from && at.start <= end + 400 && !el.closest(select.words))
      end = Math.max(end, at.end)
  }
  return end
}

/** "Decided at meeting: 10/04/2018 - Cabinet", with the link to the meeting. */
function decidedAt(
  view: TextView,
  labels: Outline['records'][number]['labels'],
  links: Outline['records'][number]['links'],
): OutlineMeeting | null {
  const label = labels.find((l) => l.field === 'decidedAt')
  if (!label) return null
  const link = links.find(
    (l) =>
      l.rel === 'meeting' &&
      l.text &&
      l.text.start >= label.value.start &&
      l.text.end <= label.value.end,
  )
  return meetingLine(view.text, label.value, link?.url ?? null)
}
