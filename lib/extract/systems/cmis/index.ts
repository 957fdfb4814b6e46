import { plainHost } from '../../address'
import type { PageSystem } from '../../shapes'
import { decisionReader } from './decision'
import { meetingReader } from './meeting-page'
import { cmisPages } from './pages'

/** CMIS (Astech), a DotNetNuke module on `*.cmis.uk.com` and on councils' own hosts. */
export const cmis: PageSystem = {
  id: 'cmis',
  pages: cmisPages.map((name) => ({ name })),
  readers: [decisionReader, meetingReader],
  site: plainHost,
  evidence: () => [],
}
