import type { PageReader } from '../../shapes'
import { isNetwork } from './address'

/** Meeting pages are machine-written summaries: known, and never read as records. */
export const meetingReader: PageReader = {
  id: 'reader/open-council-network-meeting',
  kind: 'list',
  claims: (url) =>
    isNetwork(url) && /^(?:\/councils\/[^/]+)?\/meetings\/\d+\/?$/i.test(url.pathname),
  proves: (doc) => doc.querySelector('h1') !== null,
  root: (doc) => doc.body ?? doc.documentElement,
  outline: () => ({ records: [], links: [] }),
}
