import { labelWords } from '../../lib/text/label-words'

/**
 * Signs that this page is not what the public sees: there the person is asked before anything is kept. Council
 * officers and members read the same addresses signed in, with papers that are not public.
 */
export function isSignedIn(root: Element): boolean {
  const doc = root.ownerDocument
  return signOuts(doc, root) || saysWho(doc, root) || restrictedPapers(doc)
}

/** "Log out", "Logout of Modern.Gov", "Log me off", "A. Clerk (sign-out)", "End my session", "allgofnodi" (Welsh). */
const signOut =
  /\b(?:log|sign)(?:ging)?[\s-]?(?:(?:me|yourself)[\s-])?out\b|\blog(?:ging)?[\s-]?(?:me[\s-])?off\b|\ballgofnodi\b/i
/** "Sign off": not "Sign-off sheet", "Sign off of the accounts". */
const signOff = /\bsign[\s-]?(?:me[\s-])?off\b(?!\s+\w)/i
const endSession =
  /\b(?:end|exit|close|finish)(?: (?:my|this|your|the))? session\b|\bgorffen (?:y )?sesiwn\b/i
/** What a session's owner is offered; many councils offer it to all who may sign in as well. */
const ownAccount = /^\W*(?:(?:my|your) (?:account|profile)|fy (?:nghyfrif|mhroffil))\W*$/i
const signIn = /\b(?:log|sign)[\s-]?in\b|\bregister\b|\bmewngofnodi\b|\bcofrestru\b/i
/** "Logged in as A. Clerk", whatever element says it. */
const isWho =
  /\b(?:logged|signed)[\s-](?:in|on)(?: to [\w .]{1,30})? as\b(?! (?:an? )?(?:guest|public|anonymous))|\bwedi mewngofnodi fel\b/i
/** A sentence that speaks of logging out is longer than any button. */
const longestLabel = 60
const controls =
  'a, button, input[type="submit"], input[type="button"], [role="button"], [role="menuitem"]'
const headers =
  'header, nav, menu, [role="banner"], [role="navigation"], [role="menu"], [role="menubar"]'
/** `siteHeader`, `mgMenu`, `top-nav`, `user_links`, `masthead`. */
const headerName = /header|masthead|banner|menu|nav|toolbar|topbar|login|account|user/i

function signOuts(doc: Document, root: Element): boolean {
  const inHeader = [...doc.querySelectorAll(controls)].filter((control) => {
    const label = labelOf(control)
    return (
      [signOut, signOff, endSession, ownAccount, signIn].some((sign) => sign.test(label)) &&
      isInHeader(control, root)
    )
  })
  const offers = (...signs: RegExp[]) =>
    inHeader.some((control) => signs.some((sign) => sign.test(labelOf(control))))
  return offers(signOut, signOff, endSession) || (offers(ownAccount) && !offers(signIn))
}

/** Whether the page's header, or a box of the user's in what was read, says who is signed in. */
function saysWho(doc: Document, root: Element): boolean {
  const { FILTER_REJECT, FILTER_ACCEPT, SHOW_ELEMENT, SHOW_TEXT } = NodeFilter
  // What was read is long, and its words are the decision's.
  const walk = doc.createTreeWalker(doc.body, SHOW_ELEMENT | SHOW_TEXT, (node) =>
    node === root || isUnseen(node) ? FILTER_REJECT : FILTER_ACCEPT,
  )
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    const { parentElement } = node
    if (node instanceof Text && parentElement && isWho.test(node.data))
      if (isInHeader(parentElement, root)) return true
  }
  return [...root.querySelectorAll(userBox)].some((box) => {
    const words = labelWords(box)
    return words.length <= 2 * longestLabel && isWho.test(words)
  })
}

const userBox =
  ':is(div, p, span, ul, li):is([id*="user" i], [class*="user" i], [id*="login" i], [class*="login" i])'
const isUnseen = (node: Node): boolean =>
  node instanceof Element && node.matches('script, style, template, noscript, [hidden]')

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
