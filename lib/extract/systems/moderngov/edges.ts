import type { At, TextView } from '../../../text/shapes'
import { linkUrl } from '../../address'
import { linkedPaper, paperFormat } from '../../documents'
import { headingRole } from '../../headings'
import type { Edge } from '../../regions'
import { trimmed } from '../../regions'
import type { OutlineDocument } from '../../shapes'
import { labelField } from './labels'
import { select } from './selectors'

/** Labels, headings and ends that ModernGov prints inside `scope`, in no order. */
export function edgesIn(view: TextView, scope: Element): Edge[] {
  const edges: Edge[] = []
  for (const el of scope.querySelectorAll(select.heading)) {
    const at = view.at(el)
    if (at)
      edges.push({
        is: 'heading',
        at,
        role: headingRole(view.text.slice(at.start, at.end)) ?? 'other',
      })
  }
  for (const el of scope.querySelectorAll(select.label)) {
    const edge = el.closest(select.words) ? null : labelEdge(view, el)
    if (edge) edges.push(edge)
  }
  for (const el of scope.querySelectorAll(select.footer)) {
    const at = view.at(el)
    if (at) edges.push({ is: 'end', at })
  }
  return edges
}

/** `<p><span class="mgLabel">Decision Maker: </span>Cabinet</p>`, or a label alone over its paragraphs. */
function labelEdge(view: TextView, el: Element): Edge | null {
  const at = view.at(el)
  if (!at) return null
  const name = view.text.slice(at.start, at.end)
  if (headingRole(name) === 'documents' || headsLinks(el))
    return { is: 'heading', at, role: 'documents' }
  const line = el.matches('p, li, td, div') ? null : el.closest('p, li, td, div')
  const whole = line ? view.at(line) : null
  const rest = whole ? trimmed(view.text, { start: at.end, end: whole.end }) : null
  return { is: 'label', at, field: labelField(name), value: rest }
}

/** "Decisions" over a list of the pages where they stand: links, and no decision itself. */
function headsLinks(el: Element): boolean {
  const list = el.matches('p') ? el.nextElementSibling : null
  return list?.matches(select.list) === true && list.querySelector('a[href]') !== null
}

/** The papers that ModernGov lists inside `scope`: its bullet lists and an item title's own link. */
export function papersIn(view: TextView, scope: Element, url: URL): OutlineDocument[] {
  const papers: OutlineDocument[] = []
  const links = scope.querySelectorAll(`:is(${select.list}) a[href], a:is(${select.itemLink})`)
  for (const link of links) {
    const target = linkUrl(link, url)
    if (!target || !isPaper(target)) continue
    const sizeIn =
      link.querySelector(select.fileSize) ??
      link.parentElement?.querySelector(`:scope > :is(${select.fileSize})`) ??
      null
    const paper = linkedPaper(view, link, sizeIn, target.href)
    if (paper) papers.push(paper)
  }
  return papers
}

/** `documents/s123/x.pdf`, `mgConvert2PDF.aspx?ID=…`: never a webcast or another page. */
function isPaper(url: URL): boolean {
  return paperFormat(url.href) !== null || /\/documents\/|mgconvert2pdf/i.test(url.pathname)
}

/** The title that a page prints: without the page's own heading. */
export function titleAt(view: TextView, el: Element): At | null {
  const at = view.at(el)
  return at ? trimmed(view.text, at) : null
}
