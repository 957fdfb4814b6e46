import { labelWords } from '../../../text/label-words'
import type { At, TextView } from '../../../text/shapes'
import { linkUrl } from '../../address'
import { linkedPaper, paperFormat } from '../../documents'
import { meetingLine } from '../../meeting-line'
import { ReadingError } from '../../reading-error'
import { type Edge, regions, trimmed } from '../../regions'
import type {
  Outline,
  OutlineDocument,
  OutlineLink,
  OutlineMeeting,
  PageReader,
} from '../../shapes'
import { decisionAt } from './address'
import { foldLabel, labelField, labelSection } from './labels'
import { metaLine } from './meta-line'
import { select } from './selectors'

const id = 'reader/open-council-network-decision'

/** A decision of any of the three layouts: labels and sections are known by their printed words. */
export const decisionReader: PageReader = {
  id,
  kind: 'decision',
  claims: (url) => decisionAt(url) !== null,
  proves: (doc) => printedLabels(doc).length >= 2,
  root: (doc) => doc.querySelector('main') ?? doc.body ?? doc.documentElement,
  outline(view, url): Outline {
    const labels = printedLabels(view.root)
    const title = titleOf(view, labels)
    const name = decisionAt(url)
    if (!title || !name) throw new ReadingError(select.subtitle, id)
    const edges = [...labels.flatMap((el) => edgeOf(view, el)), ...footers(view)]
    const first = Math.min(...edges.map((e) => e.at.start))
    const found = regions(
      view.text,
      edges.filter((e) => e.at.start >= first),
      view.text.length,
    )
    const meta = metaLine(view, title, Math.max(first, title.end))
    const meeting = meetingOf(view, labels, url)
    return {
      records: [
        {
          kind: 'decision',
          what: name,
          title,
          whole: parts([title, ...meta.parts, ...found.parts, meeting?.at ?? null]),
          meeting: meeting?.line ?? null,
          labels: [...found.labels, ...meta.labels],
          sections: found.sections,
          documents: papers(view, labels, url),
          links: [...sourceLinks(view, labels, url), ...meetingLink(meeting)],
        },
      ],
      links: [],
    }
  },
}

/** Elements whose words are one of the product's labels or headings, outside the machine-written analysis. */
function printedLabels(root: ParentNode): Element[] {
  return [...root.querySelectorAll(select.labels)].filter((el) => {
    if (el.closest(select.analysis)) return false
    const words = labelWords(el)
    return words.length < 60 && (labelField(words) !== null || labelSection(words) !== null)
  })
}

function edgeOf(view: TextView, el: Element): Edge[] {
  const at = view.at(el)
  if (!at) return []
  const name = view.text.slice(at.start, at.end)
  const section = labelSection(name)
  // "Decision" is also the page's own heading: only one with words behind it opens a section.
  if (section === 'end' || section === 'meeting') return [{ is: 'end', at }]
  if (section) return [{ is: 'heading', at, role: section }]
  const line = el.matches('dt') ? el.nextElementSibling : el.closest('p, li, div')
  const whole = line ? view.at(line) : null
  const value = whole
    ? trimmed(view.text, { start: Math.max(whole.start, at.end), end: whole.end })
    : null
  return [{ is: 'label', at, field: labelField(name), value }]
}

/** The subtitle; a layout without one has only its heading, which every page shares. */
function titleOf(view: TextView, labels: readonly Element[]): At | null {
  const named = [...view.root.querySelectorAll(`${select.subtitle}, h1, h2`)].filter(
    (el) => !labels.includes(el) && !el.closest(select.analysis),
  )
  for (const el of named) {
    const at = view.at(el)
    const words = at ? foldLabel(view.text.slice(at.start, at.end)) : ''
    if (at && words !== 'decision' && labelSection(words) === null) return at
  }
  const heading = view.root.querySelector(select.heading)
  return heading ? view.at(heading) : null
}

function under(
  view: TextView,
  labels: readonly Element[],
  section: string,
): { label: Element; at: At } | null {
  const label = labels.find((el) => labelSection(labelWords(el)) === section)
  const at = label ? view.at(label) : null
  if (!label || !at) return null
  const next = labels
    .map((el) => view.at(el)?.start ?? -1)
    .filter((start) => start > at.end)
    .sort((a, b) => a - b)[0]
  return { label, at: { start: at.end, end: next ?? view.text.length } }
}

/** "Cabinet - Tuesday 4th March 2025 6.00 pm on March 4, 2025", a link under "Related Meeting". */
function meetingOf(
  view: TextView,
  labels: readonly Element[],
  url: URL,
): { at: At; line: OutlineMeeting } | null {
  const region = under(view, labels, 'meeting')
  if (!region) return null
  for (const link of view.root.querySelectorAll('a[href]')) {
    const at = view.at(link)
    if (!at || at.start < region.at.start || at.end > region.at.end) continue
    const line = meetingLine(view.text, at, linkUrl(link, url)?.href ?? null)
    if (line.body || line.date) return { at, line }
  }
  return null
}

function papers(view: TextView, labels: readonly Element[], url: URL): OutlineDocument[] {
  const region = under(view, labels, 'documents')
  if (!region) return []
  return [...view.root.querySelectorAll('a[href]')].flatMap((link) => {
    const at = view.at(link)
    const target = linkUrl(link, url)
    if (!at || !target || at.start < region.at.start || at.end > region.at.end) return []
    if (paperFormat(target.href) === null && !/\/documents\//i.test(target.pathname)) return []
    const paper = linkedPaper(view, link, null, target.href)
    return paper ? [paper] : []
  })
}

/** The council's own page of the same decision: behind "URL:", or "View on council website". */
function sourceLinks(view: TextView, labels: readonly Element[], url: URL): OutlineLink[] {
  const label = labels.find((el) => foldLabel(labelWords(el)) === 'url')
  const printed = label?.closest('p, li, div')?.querySelector('a[href]')
  const named = [...view.root.querySelectorAll('a[href]')].find((el) => {
    const at = view.at(el)
    return (
      at !== null &&
      /^view on (?:the )?council(?:’s|'s)? website$/i.test(view.text.slice(at.start, at.end))
    )
  })
  const link = printed ?? named
  const target = link ? linkUrl(link, url) : null
  return link && target
    ? [{ rel: 'decision', url: target.href, text: view.at(link), date: null, id: null, ref: null }]
    : []
}

function meetingLink(meeting: { at: At; line: OutlineMeeting } | null): OutlineLink[] {
  return meeting?.line.url
    ? [{ rel: 'meeting', url: meeting.line.url, text: meeting.at, date: null, id: null, ref: null }]
    : []
}

/** What follows the record on the page: the site's own foot. */
function footers(view: TextView): Edge[] {
  return [...view.root.querySelectorAll(select.footer)].flatMap((el) => {
    const at = view.at(el)
    return at ? [{ is: 'end' as const, at }] : []
  })
}

function parts(given: readonly (At | null)[]): At[] {
  const out: At[] = []
  for (const part of given.filter((p) => p !== null).sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && part.start <= last.end + 1)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
    else out.push(part)
  }
  return out
}
