import type { TextView } from '../../../text/shapes'
import { linkUrl, pageName } from '../../address'
import { meetingLine } from '../../meeting-line'
import { ReadingError } from '../../reading-error'
import type { Outline, OutlineLabel, PageReader } from '../../shapes'
import { votesAt } from './address'
import { edgesIn, titleAt } from './edges'
import { pageLinks } from './page-links'
import { joined } from './record-parts'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

const id = 'reader/moderngov-votes'

/** `mgListRecordedVotes(Short)`: the recorded votes of one agenda item. */
export const recordedVotesReader: PageReader = {
  id,
  kind: 'agenda-item',
  claims: (url) => votesAt(url) !== null,
  proves: (doc) => isModernGov(doc),
  root: modernGovRoot,
  outline(view, url): Outline {
    const titles = [...view.root.querySelectorAll(select.title)]
      .map((el) => titleAt(view, el))
      .filter((at) => at !== null)
    const title = titles[0]
    const name = votesAt(url)
    if (!title || !name) throw new ReadingError(select.title, id)
    const links = pageLinks(view, [view.root], url)
    const meeting = [...view.root.querySelectorAll('a[href], p, li')]
      .filter((el) => !el.matches('a') || pageName(linkUrl(el, url) ?? url) === 'ielistdocuments')
      .map((el) => view.at(el))
      .filter((at) => at !== null && at.end - at.start < 200)
      .map((at) =>
        at ? meetingLine(view.text, at, links.find((l) => l.rel === 'meeting')?.url ?? null) : null,
      )
      .find((line) => line?.date && line.body)
    const footer = view.root.querySelector(select.footer)
    const end = (footer ? view.at(footer)?.start : undefined) ?? view.text.length
    const body = { start: title.end, end }
    return {
      records: [
        {
          kind: 'agenda-item',
          what: name,
          title,
          whole: joined([title, body]),
          meeting: meeting ?? null,
          labels: onlyStatus(view),
          sections: [{ role: 'votes', at: body, from: 'markup', heading: null }],
          documents: [],
          links,
        },
      ],
      links: [],
    }
  },
}

/** "Status: Carried" is the item's where the page prints one vote; of several votes each has its own. */
function onlyStatus(view: TextView): OutlineLabel[] {
  const labels = edgesIn(view, view.root).flatMap((edge) =>
    edge.is === 'label' && edge.field === 'status' && edge.value
      ? [{ field: edge.field, name: edge.at, value: edge.value }]
      : [],
  )
  return labels.length === 1 ? labels : []
}
