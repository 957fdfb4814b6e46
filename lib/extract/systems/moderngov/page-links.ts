import type { LinkRel } from '../../../model/vocabulary'
import type { TextView } from '../../../text/shapes'
import { linkUrl, pageName, parameter } from '../../address'
import type { OutlineLink } from '../../shapes'
import { decisionAt, issueAt, issueDecisionsAt, itemAt, meetingAt } from './address'

const rels = new Map<string, LinkRel>(
  Object.entries({
    ielistdocuments: 'meeting',
    mgissuehistoryhome: 'issue-history',
    ieissuedetails: 'issue-history',
    mgissuehistorychronology: 'issue-history',
    mgdecisiondetails: 'decision',
    iedecisiondetails: 'decision',
    mgai: 'agenda-item',
    mglistplanitems: 'plan',
    mgplanhome: 'plan',
  }),
)

/** The pages of the same matter that these parts of the page link, each address once. */
export function pageLinks(view: TextView, parts: readonly Element[], url: URL): OutlineLink[] {
  return eachOnce(parts.flatMap((part) => linksIn(view, part, url)))
}

/** The same of one part, in the order of the page, an address as often as it is linked. */
export function linksIn(view: TextView, part: Element, url: URL): OutlineLink[] {
  const found: OutlineLink[] = []
  for (const link of part.matches('a[href]') ? [part] : part.querySelectorAll('a[href]')) {
    const target = linkUrl(link, url)
    const rel = target ? rels.get(pageName(target)) : undefined
    if (!target || !rel || samePage(target, url)) continue
    const id = itemOf(target) ?? idOf(target)
    found.push({ rel, url: target.href, text: view.at(link), date: null, id, ref: null })
  }
  return found
}

export function eachOnce(links: readonly OutlineLink[]): OutlineLink[] {
  const found = new Map<string, OutlineLink>()
  for (const link of links) if (!found.has(link.url)) found.set(link.url, link)
  return [...found.values()]
}

/** `ieListDocuments.aspx?MId=1204#AI10482`: one item of the meeting, not the meeting. */
function itemOf(url: URL): string | null {
  const item = pageName(url) === 'ielistdocuments' ? /^#AI(\d{1,12})$/i.exec(url.hash) : null
  return item ? `item-${item[1]}` : null
}

/** The id by which the system itself knows the page behind a link. */
export function idOf(url: URL): string | null {
  const known =
    decisionAt(url) ?? itemAt(url) ?? issueAt(url) ?? issueDecisionsAt(url) ?? meetingAt(url)
  if (known !== null) return known
  const isPlan = pageName(url) === 'mglistplanitems' || pageName(url) === 'mgplanhome'
  const plan = isPlan ? parameter(url, 'PlanId') : null
  return plan === null ? null : `plan-${plan}`
}

const samePage = (a: URL, b: URL) => a.href.split('#')[0] === b.href.split('#')[0]
