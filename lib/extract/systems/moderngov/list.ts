import type { At, TextView } from '../../../text/shapes'
import { textView } from '../../../text/text-view'
import { linkUrl, pageName } from '../../address'
import { readDate } from '../../read/calendar-date'
import { trimmed } from '../../regions'
import type { Outline, OutlineLink, PageReader } from '../../shapes'
import { idOf } from './page-links'
import { isModernGov, modernGovRoot } from './root'
import { select } from './selectors'

/** What the rows of each list link, by the page's name. */
const rows = new Map<string, { rel: OutlineLink['rel']; to: readonly string[] }>(
  Object.entries({
    mgdelegateddecisions: { rel: 'decision', to: ['iedecisiondetails', 'mgissuehistoryhome'] },
    mglistofficerdecisions: { rel: 'decision', to: ['iedecisiondetails', 'mgissuehistoryhome'] },
    mglistplans: { rel: 'plan', to: ['mglistplanitems', 'mgplanhome'] },
    mglistplanitems: { rel: 'issue-history', to: ['mgissuehistoryhome', 'ieissuedetails'] },
    ielistmeetings: { rel: 'meeting', to: ['ielistdocuments'] },
  }),
)

/** Decision lists, officer decisions, forward plans and meeting lists: links, no records. */
export const listReader: PageReader = {
  id: 'reader/moderngov-list',
  kind: 'list',
  claims: (url) => rows.has(pageName(url)),
  proves: isModernGov,
  root: modernGovRoot,
  outline(view, url): Outline {
    const row = rows.get(pageName(url))
    const links = row ? rowLinks(view, url, row.rel, row.to) : []
    return { records: [], links }
  },
}

function rowLinks(
  view: TextView,
  url: URL,
  rel: OutlineLink['rel'],
  to: readonly string[],
): OutlineLink[] {
  const found = new Map<string, OutlineLink>()
  for (const link of view.root.querySelectorAll('a[href]')) {
    const target = linkUrl(link, url)
    if (!target || !to.includes(pageName(target)) || found.has(target.href)) continue
    const at = view.at(link)
    const text = at ? trimmed(view.text, at) : null
    if (!text) continue
    found.set(target.href, {
      rel,
      url: target.href,
      text,
      date: dateNear(view, link),
      id: idOf(target),
      ref: refOf(link),
    })
  }
  return [...found.values()]
}

/** The row's or heading's first date: "17/04/2024 - Minor amendments …", a cell "29/07/2021". */
function dateNear(view: TextView, link: Element): At | null {
  const row = link.closest('tr, li, h2, h3, h4, p')
  const at = row ? view.at(row) : null
  const date = at ? readDate(view.text.slice(at.start, at.end)) : null
  return at && date ? { start: at.start + date.at.start, end: at.start + date.at.end } : null
}

/** `<span class="mgHide"> ref: 13567</span>`: dropped from the title, kept as the number. */
function refOf(link: Element): string | null {
  const hidden = link.querySelector(select.hidden)
  return hidden ? (/ref:?\s*([\w/-]+)/i.exec(textView(hidden).text)?.[1] ?? null) : null
}
