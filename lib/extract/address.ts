/** The last segment of the path, in lower case, without its ending: "mgai", "iedecisiondetails". */
export function pageName(url: URL): string {
  const last = url.pathname.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return last.replace(/\.aspx?$/i, '').toLowerCase()
}

/** A parameter of the query by name in any letter case; ModernGov writes ID, Id and id. */
export function parameter(url: URL, ...names: readonly string[]): string | null {
  for (const [key, value] of url.searchParams)
    if (names.some((name) => name.toLowerCase() === key.toLowerCase()) && value !== '') return value
  return null
}

/** Host in lower case without `www.` and default port. Source: RECORD, Identity. */
export function plainHost(url: URL): string {
  return url.host.toLowerCase().replace(/^www\./, '')
}

interface PageLinks {
  readonly doc: Document
  readonly address: string
  readonly base: URL
  readonly links: Map<string, URL | null>
}

/** The addresses of one page: each link of a long page is looked at by several readers. */
let page: PageLinks | null = null

/**
 * A link's address against the page and its `<base href>`, or null where it is none that can be followed.
 * Not to be changed: it is shared.
 *
 * @param address the page's own; a copy of a page does not know it
 */
export function linkUrl(link: Element, address: URL): URL | null {
  const href = link.getAttribute('href')
  if (href === null) return null
  const doc = link.ownerDocument
  if (page?.doc !== doc || page.address !== address.href)
    page = { doc, address: address.href, base: baseOf(doc, address), links: new Map() }
  const known = page.links.get(href)
  if (known !== undefined) return known
  const url = resolved(href, page.base)
  page.links.set(href, url)
  return url
}

/** The first `<base>` with an address counts (HTML, "document base URL"), and only where it is of the web. */
function baseOf(doc: Document, address: URL): URL {
  const href = doc.querySelector('base[href]')?.getAttribute('href') ?? null
  return (href === null ? null : resolved(href, address)) ?? address
}

function resolved(href: string, base: URL): URL | null {
  if (/^\s*(?:#|javascript:|mailto:|tel:|data:)/i.test(href)) return null
  try {
    const url = new URL(href, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null // a broken link on somebody's page is no link
  }
}
