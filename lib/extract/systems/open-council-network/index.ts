import { plainHost } from '../../address'
import type { PageSystem } from '../../shapes'
import { decisionReader } from './decision'
import { meetingReader } from './meeting-page'
import { mirrorEvidence } from './mirror-evidence'
import { openCouncilNetworkPages } from './pages'

/** Open Council Network and its mirrors: other councils' decisions, copied. */
export const openCouncilNetwork: PageSystem = {
  id: 'open-council-network',
  pages: openCouncilNetworkPages.map((name) => ({ name })),
  readers: [decisionReader, meetingReader],
  site: plainHost,
  evidence: mirrorEvidence,
}
