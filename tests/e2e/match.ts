import { literal } from '../../lib/record/literal'

/** `*://*.gov.uk/*mgAi.aspx*`: its scheme, host and path. */
const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/

/**
 * Whether a browser would run a content script with these match patterns on an address, by the rules that
 * browsers document: a path is matched with its query, in its own letter case; a port is not looked at.
 */
export function matchesAny(patterns: readonly string[], address: string): boolean {
  const { hostname, pathname, search } = new URL(address)
  return patterns.some((pattern) => {
    const [, , host = '', path = ''] = parts.exec(pattern) ?? []
    if (path === '') throw new Error(`not a match pattern: ${pattern}`)
    return isUnder(hostname, host) && globbed(path).test(pathname + search)
  })
}

const isUnder = (hostname: string, host: string): boolean =>
  host.startsWith('*.')
    ? hostname === host.slice(2) || hostname.endsWith(host.slice(1))
    : hostname === host

const globbed = (path: string): RegExp => new RegExp(`^${path.split('*').map(literal).join('.*')}$`)
