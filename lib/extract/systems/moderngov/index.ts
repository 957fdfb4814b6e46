import type { PageSystem } from '../../shapes'
import { agendaItemReader } from './agenda-item'
import { decisionReader } from './decision'
import { issueReader } from './issue'
import { issueDecisionsReader } from './issue-decisions'
import { listReader } from './list'
import { meetingReader } from './meeting-page'
import { modernGovPages } from './pages'
import { modernGovSite } from './site'
import { recordedVotesReader } from './votes'

/** ModernGov (Civica), known by its structure and never by a list of hosts. */
export const modernGov: PageSystem = {
  id: 'moderngov',
  pages: modernGovPages.map((name) => ({ name })),
  readers: [
    decisionReader,
    agendaItemReader,
    issueDecisionsReader,
    meetingReader,
    issueReader,
    recordedVotesReader,
    listReader,
  ],
  site: modernGovSite,
  evidence: () => [],
}
