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

/** The addresses of one page: each link of a long page is looked at by several readers. */
let page = { base: '', links: new Map<string, URL | null>() }

/** A link's address against the page, or null where it is none that can be followed. Not to be changed: it is shared. */
export function linkUrl(link: Element, base: URL): URL | null {
  const href = link.getAttribute('href')
  if (href === null) return null
  if (page.base !== base.href) page = { base: base.href, links: new Map() }
  const known = page.links.get(href)
  if (known !== undefined) return known
  const url = resolved(href, base)
  page.links.set(href, url)
  return url
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
