import { labelWords } from '../../lib/text/label-words'

/**
 * Signs that this page is not what the public sees: there the person is asked before anything is kept. Council
 * officers and members read the same addresses signed in, with papers that are not public.
 */
export function isSignedIn(root: Element): boolean {
  const doc = root.ownerDocument
  return signOuts(doc, root) || restrictedPapers(doc)
}

/** "Log out", "Logout of Modern.Gov", "Sign out", "A. Clerk (sign-out)", "allgofnodi" (Welsh). */
const signOut = /\b(?:log|sign)[\s-]?out\b|\ballgofnodi\b/i
/** A sentence that speaks of logging out is longer than any button. */
const longestLabel = 60
const controls =
  'a, button, input[type="submit"], input[type="button"], [role="button"], [role="menuitem"]'
const headers =
  'header, nav, menu, [role="banner"], [role="navigation"], [role="menu"], [role="menubar"]'
/** `siteHeader`, `mgMenu`, `top-nav`, `user_links`, `masthead`. */
const headerName = /header|masthead|banner|menu|nav|toolbar|topbar|login|account|user/i

function signOuts(doc: Document, root: Element): boolean {
  return [...doc.querySelectorAll(controls)].some(
    (control) => signOut.test(labelOf(control)) && isInHeader(control, root),
  )
}

function labelOf(control: Element): string {
  const words = control instanceof HTMLInputElement ? control.value : labelWords(control)
  const label =
    words === '' ? (control.getAttribute('aria-label') ?? control.getAttribute('title')) : words
  return label !== null && label.length <= longestLabel ? label : ''
}

/** The page's own header or menu: named so by its markup, or whatever comes before what was read. */
function isInHeader(control: Element, root: Element): boolean {
  if (control.closest('[hidden], template, noscript') !== null) return false
  if (control.closest(headers) !== null) return true
  for (let at: Element | null = control; at !== null && at !== root; at = at.parentElement)
    if (
      headerName.test(`${at.id} ${at.getAttribute('class') ?? ''}`) &&
      at.localName !== 'body' &&
      at.localName !== 'html'
    )
      return true
  const { DOCUMENT_POSITION_PRECEDING, DOCUMENT_POSITION_CONTAINS } = Node
  const where = root.compareDocumentPosition(control)
  return (where & DOCUMENT_POSITION_PRECEDING) !== 0 && (where & DOCUMENT_POSITION_CONTAINS) === 0
}

/** `documents/s7742/Appendix%202.pdf`, `Report.docx?T=9`; not `mgReasonsRestricted.aspx?ID=61213`. */
const paper = /\/documents\/|\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf)(?:[?#]|$)/i
/** "Restricted enclosure: Appendix 2", "(RESTRICTED) PDF 98 KB", "Appendix 2 - restricted"; not "Restricted parking zones". */
const restricted =
  /\(restricted\)|\brestricted (?:enclosure|paper|document|report|appendix|annex|item)\b|[-–:] restricted$/i

/**
 * A paper marked as restricted that this page nevertheless links. The public sees its title without a link, or
 * a link to the reasons: neither counts.
 */
function restrictedPapers(doc: Document): boolean {
  return [...doc.querySelectorAll<HTMLAnchorElement>('a[href]')].some(
    (link) =>
      paper.test(link.getAttribute('href') ?? '') && marksOf(link).some((m) => restricted.test(m)),
  )
}

/** What the page says of a paper: its words, its tool tip, its pictures, and what stands beside it in its item. */
function marksOf(link: HTMLAnchorElement): string[] {
  const item = link.closest('li, p, dd, td')
  const beside = item !== null && item.querySelectorAll('a[href]').length === 1 ? item : link
  const pictures = [...beside.querySelectorAll('img[alt]')].map(
    (img) => img.getAttribute('alt') ?? '',
  )
  return [
    labelWords(beside),
    link.getAttribute('title') ?? '',
    ...pictures.map((alt) => `(${alt})`),
  ].map((mark) => mark.replace(/\s+/g, ' ').trim())
}
