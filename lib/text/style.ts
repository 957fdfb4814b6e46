import { nameOf } from './name-of'
import type { Block } from './shapes'

/** What an element's own markup says of its text. Hidden is known by markup, never by layout. */

const skipped = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'SVG',
  'svg',
  'IFRAME',
  'OBJECT',
  'SELECT',
  'TEXTAREA',
  'INPUT',
  'DATALIST',
  'VIDEO',
  'AUDIO',
  'CANVAS',
])
const blockNames = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HR HTML LEGEND LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)
const strongNames = new Set(['B', 'STRONG', 'U', 'TH', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6'])

export const isBlock = (el: Element): boolean => blockNames.has(nameOf(el))

const struckNames = new Set(['DEL', 'S', 'STRIKE'])
const hidden = /display:\s*none|visibility:\s*(?:hidden|collapse)|mso-hide:\s*all/i
const lineThrough = /text-decoration(?:-line)?:[^;]*line-through/i
const raised = /vertical-align:\s*(?:super|sub)\b/i

/** Whether the council took these words back: struck out by an element or by its own style. */
export function isStruck(el: Element): boolean {
  return struckNames.has(nameOf(el)) || lineThrough.test(el.getAttribute('style') ?? '')
}

/** A small figure, star or dagger that leads to a note: no digit of the number before it. */
const mark = /^\s*(?:\d{1,3}|[ivx]{1,4}|[*†‡]{1,3})\s*$/

/**
 * Whether an element is the mark of a footnote: raised or lowered, with nothing but the mark in it.
 *
 * @param style the element's own style attribute
 */
export function isNoteMark(el: Element, style: string | null): boolean {
  const isRaised =
    nameOf(el) === 'SUP' || nameOf(el) === 'SUB' || (style !== null && raised.test(style))
  return isRaised && mark.test(el.textContent ?? '')
}

/** `.mgHide` is ModernGov's own class for text that only screen readers hear (" ref: 13567"). */
export function isHidden(el: Element): boolean {
  if (skipped.has(nameOf(el)) || el.hasAttribute('hidden')) return true
  if (nameOf(el) === 'DIALOG' && !el.hasAttribute('open')) return true
  const style = el.getAttribute('style')
  if (style !== null && hidden.test(style)) return true
  const classes = el.getAttribute('class')
  return classes !== null && /(?:^|\s)mghide(?:\s|$)/i.test(classes)
}

/** @param style the element's own style attribute */
export function isStrong(el: Element, style: string | null): boolean {
  if (strongNames.has(nameOf(el))) return true
  return style !== null && styleOf(style).strong
}

interface Style {
  readonly strong: boolean
  readonly left: number
  readonly first: number
}

/** A page pasted from Word says the same few styles thousands of times. */
const styles = new Map<string, Style>()

function styleOf(style: string): Style {
  const known = styles.get(style)
  if (known) return known
  const strong = /font-weight:\s*(?:bold|[6-9]00)|text-decoration:\s*underline/i.test(style)
  const read = { strong, ...indentIn(style) }
  if (styles.size < 500) styles.set(style, read)
  return read
}

const points: Record<string, number> = {
  pt: 1,
  px: 0.75,
  em: 12,
  rem: 12,
  cm: 28.35,
  mm: 2.835,
  in: 72,
}
const length = /^(-?[\d.]+)(pt|px|em|rem|cm|mm|in)/i

/**
 * Left edge and first-line indent that the element's own style gives, in points.
 *
 * @param style the element's own style attribute
 */
export function indentOf(el: Element, style: string | null): { left: number; first: number } {
  if (nameOf(el) === 'BLOCKQUOTE' || nameOf(el) === 'DD') return { left: 30, first: 0 }
  return style === null ? { left: 0, first: 0 } : styleOf(style)
}

function indentIn(style: string): { left: number; first: number } {
  if (!/margin|padding|indent/i.test(style)) return { left: 0, first: 0 }
  let left = 0
  let first = 0
  for (const declaration of style.split(';')) {
    const [name = '', value = ''] = declaration.split(':').map((part) => part.trim().toLowerCase())
    const found = length.exec(value)
    const size = found ? Number(found[1]) * (points[found[2] ?? ''] ?? 0) : 0
    if (name === 'margin-left' || name === 'padding-left') left += size
    else if (name === 'text-indent') first = size
  }
  return { left, first }
}

/** The shape that an element gives to the blocks in it, null where it is its parent's. */
export function shapeOf(el: Element): Block['shape'] | null {
  if (/^H[1-6]$/.test(nameOf(el))) return 'heading'
  if (nameOf(el) === 'TD' || nameOf(el) === 'TH') return laysOut(el) ? 'paragraph' : 'cell'
  if (nameOf(el) === 'TABLE') return 'paragraph'
  return null
}

/** More of these in a cell, and it is a column of a page, not a cell of a table. */
const most = 6

/** A cell that lays a page out (a meeting's item with its minutes): divisions, tables or many paragraphs stand in it. */
function laysOut(cell: Element): boolean {
  if (cell.childElementCount > most) return true
  for (let el = cell.firstElementChild; el; el = el.nextElementSibling)
    if (nameOf(el) === 'DIV' || nameOf(el) === 'TABLE') return true
  return false
}
