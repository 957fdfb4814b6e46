import { plainHost } from '../../address'
import type { PageAddress } from '../../shapes'
import { openCouncilNetworkHosts } from './pages'

/** The product has no structure that only it has, so here alone a host counts: exactly, never as a part. */
export const isNetwork = (url: URL): boolean =>
  openCouncilNetworkHosts.some((host) => host === plainHost(url))

/** `/decisions/12345`, `/councils/<slug>/decisions/12345`: `decision-12345`. Null: another page. */
export function decisionAt(url: URL): string | null {
  const path = /^(?:\/councils\/[^/]+)?\/decisions\/(\d+)\/?$/i.exec(url.pathname)
  return isNetwork(url) && path ? `decision-${path[1]}` : null
}

/** Which page of the network an address is, and which record it carries; null for none that has records. */
export function openCouncilNetworkAddress(url: URL): PageAddress | null {
  const decision = decisionAt(url)
  if (decision === null) return null
  return {
    ...{ system: 'open-council-network', kind: 'decision', site: plainHost(url) },
    carries: (what) => what === decision,
  }
}
