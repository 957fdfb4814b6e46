import type { At, TextView } from '../../../text/shapes'
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
    const first = titles[0]
    const name = votesAt(url)
    if (!first || !name) throw new ReadingError(select.title, id)
    const line = meetingLine(view.text, first, null)
    // Some templates print the meeting over the page, and the item under a label or a link.
    const title = (line.body && line.date ? itemTitle(view, url) : null) ?? first
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
          whole: joined([first, title, body]),
          meeting: meeting ?? null,
          labels: onlyStatus(view),
          sections: [{ role: 'votes', at: body, from: 'markup', heading: null }],
          documents: [],
          links,
          decides: hasCarried(view),
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

/** "Item: 26/00117/FUL: Forty homes", or the words that link the item's own page. */
function itemTitle(view: TextView, url: URL): At | null {
  for (const edge of edgesIn(view, view.root))
    if (
      edge.is === 'label' &&
      edge.value &&
      itemLabel.test(view.text.slice(edge.at.start, edge.at.end))
    )
      return edge.value
  const link = [...view.root.querySelectorAll('a[href]')].find((el) => {
    const target = linkUrl(el, url)
    return target !== null && pageName(target) === 'mgai'
  })
  return link ? titleAt(view, link) : null
}

const itemLabel = /^(?:agenda )?(?:item|eitem)(?: title)?\s*:?\s*$/i

/** Whether a status on the page says that a motion or an amendment was carried. */
function hasCarried(view: TextView): boolean {
  return edgesIn(view, view.root).some(
    (edge) =>
      edge.is === 'label' &&
      edge.value !== null &&
      /\b(?:status|statws)\b/i.test(view.text.slice(edge.at.start, edge.at.end)) &&
      /^(?:carried|passed|approved|agreed|adopted|resolved|derbyniwyd|cytunwyd)\b/i.test(
        view.text.slice(edge.value.start, edge.value.end),
      ),
  )
}
