import { plainHost } from '../../address'
import type { PageSystem } from '../../shapes'
import { pageReader } from './page'

/**
 * Any page at all, read only when a person asks: the last of the asked systems, and no page name is its
 * own, so that it never runs by itself.
 */
export const generic: PageSystem = {
  id: 'generic',
  pages: [],
  readers: [pageReader],
  site: plainHost,
  evidence: () => [],
}
