import { plainHost } from '../../address'
import { openCouncilNetworkHosts } from './pages'

/** The product has no structure that only it has, so here alone a host counts: exactly, never as a part. */
export const isNetwork = (url: URL): boolean =>
  openCouncilNetworkHosts.some((host) => host === plainHost(url))

/** `/decisions/12345`, `/councils/<slug>/decisions/12345` */
export function decisionNumber(url: URL): string | null {
  return /^(?:\/councils\/[^/]+)?\/decisions\/(\d+)\/?$/i.exec(url.pathname)?.[1] ?? null
}
