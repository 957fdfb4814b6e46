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

/** A link's address against the page, or null where it is none that can be followed. */
export function linkUrl(link: Element, base: URL): URL | null {
  const href = link.getAttribute('href')
  if (href === null || /^\s*(?:#|javascript:|mailto:|tel:|data:)/i.test(href)) return null
  try {
    const url = new URL(href, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null // a broken link on somebody's page is no link
  }
}
