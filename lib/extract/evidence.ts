import { beginning } from '../anchor/whole-characters'
import type { EvidenceItem } from '../model/capture'
import { textView } from '../text/text-view'
import { linkUrl } from './address'

/** At most so many, each at most so long: evidence goes with every capture (DESIGN, "What is kept"). */
const most = 20
const longest = 200

const places = {
  header:
    'header, [role="banner"], #header, #banner, #masthead, [class*="header" i], [class*="navbar-brand" i], [class*="logo" i]',
  breadcrumb: '[class*="breadcrumb" i], [aria-label*="breadcrumb" i], #trail, .crumbs',
  footer: 'footer, [role="contentinfo"], #footer, #foot, [class*="footer" i], [class*="foot" i]',
} as const

/**
 * Plain strings that say whose page this is, with where they stood: host, path, title, names in header,
 * breadcrumb and footer, hosts of linked papers. Which council they mean is settled outside the page.
 */
export function siteEvidence(doc: Document, url: URL, root: Element | null): EvidenceItem[] {
  const items: EvidenceItem[] = []
  const add = (where: EvidenceItem['where'], text: string | null | undefined) => {
    const words = beginning((text ?? '').replace(/\s+/g, ' ').trim(), longest)
    if (
      words !== '' &&
      items.length < most &&
      !items.some((i) => i.where === where && i.text === words)
    )
      items.push({ where, text: words })
  }
  add('host', url.host.toLowerCase())
  add('path', url.pathname)
  add('title', doc.title)
  for (const where of ['header', 'breadcrumb', 'footer'] as const) {
    let taken = 0
    for (const el of elementsOutside(doc, root, places[where])) {
      if (taken >= 3) break
      taken++
      const image = el.querySelector('img[alt]')?.getAttribute('alt')
      if (where === 'header') add(where, image)
      add(where, el.querySelector('a[title*="council" i]')?.getAttribute('title'))
      const named = namesIn(el)
      for (const name of named) add(where, name)
      // Menu words may be glued to the name where the markup has no blank: the name's own element is surer.
      if (named.length === 0 || where !== 'header')
        add(where, beginning(textView(el).text, longest))
    }
  }
  return items
}

/** What matches and stands neither in `root` nor around it, in the order of the document. `root` may be most of the page: it is not searched. */
function* elementsOutside(
  doc: Document,
  root: Element | null,
  selector: string,
): Generator<Element> {
  const before: Element[] = []
  const behind: Element[] = []
  for (let el = root; el && el !== doc.documentElement; el = el.parentElement) {
    const beside = [...(el.parentElement?.children ?? [])]
    const place = beside.indexOf(el)
    before.unshift(...beside.slice(0, place))
    behind.push(...beside.slice(place + 1))
  }
  const parts = root ? [...before, ...behind] : [doc.documentElement]
  for (const part of parts) {
    if (part.matches(selector)) yield part
    yield* part.querySelectorAll(selector)
  }
}

/** Elements of their own whose words are a body's name: "Pennant County Council", "Cyngor Sir Aber". */
function namesIn(el: Element): string[] {
  return [...el.querySelectorAll('a, strong, b, h1, h2, span, p, li')]
    .filter((part) => part.childElementCount === 0)
    .map((part) => textView(part).text)
    .filter(
      (words) =>
        words.length < 90 && /\b(?:council|authority|cyngor|borough of|corporation)\b/i.test(words),
    )
    .slice(0, 3)
}

/** Hosts that linked papers stand on, where they are not the page's own: whose papers a mirror shows. */
export function paperHosts(root: Element, url: URL): EvidenceItem[] {
  const hosts = new Set<string>()
  for (const link of root.querySelectorAll('a[href]')) {
    const target = linkUrl(link, url)
    if (target && target.host !== url.host) hosts.add(target.host.toLowerCase())
  }
  return [...hosts]
    .slice(0, 5)
    .map((text) => ({ where: 'document-host', text: beginning(text, longest) }))
}

/** System items first, then the site's, each once, at most twenty. */
export function mergeEvidence(...lists: readonly (readonly EvidenceItem[])[]): EvidenceItem[] {
  const out: EvidenceItem[] = []
  for (const item of lists.flat())
    if (out.length < most && !out.some((i) => i.where === item.where && i.text === item.text))
      out.push(item)
  return out
}
