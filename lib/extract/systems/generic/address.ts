import { plainHost } from '../../address'
import type { PageAddress } from '../../shapes'

/** Any page of the web, as a record of itself: the receiver makes its id from its address (lib/record/identity). */
export function genericAddress(url: URL): PageAddress | null {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  return {
    system: 'generic',
    kind: 'page',
    site: plainHost(url),
    carries: (what) => what === 'page',
  }
}
