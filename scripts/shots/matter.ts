import type { RecordCapture } from '../../lib/model/capture'
import type { LinkRel } from '../../lib/model/vocabulary'
import { ambleford, kept, RECOVERY } from './library'
import { small } from './papers'
import type { Kept } from './state'

const linkOf = (rel: LinkRel, name: string, id: string | null) => ({
  value: { rel, url: `http://${ambleford}/${name}`, id },
  ...({ from: 'attribute', by: 'reader/links' } as const),
})
const ISSUE = linkOf('issue-history', 'mgIssueHistoryHome.aspx?IId=512', 'issue-512')
export const LINKED: Kept = {
  ...RECOVERY,
  capture: {
    ...RECOVERY.capture,
    fields: {
      ...RECOVERY.capture.fields,
      links: [
        linkOf('meeting', 'ieListDocuments.aspx?MId=88', 'meeting-88'),
        ISSUE,
        linkOf('decision', 'ieDecisionDetails.aspx?ID=77', 'decision-77'),
        linkOf('plan', 'mgListPlanItems.aspx?PlanId=9', 'plan-9'),
      ],
    },
  },
  review: [
    { field: 'links', nth: 2, verdict: 'confirm' },
    { field: 'links', nth: 3, verdict: 'reject' },
  ],
}
const withIssue = (capture: RecordCapture): Kept =>
  kept({ ...capture, fields: { ...capture.fields, links: [ISSUE] } })
/** The records of one matter, which their links hold together. */
export const MATTER = [
  LINKED,
  withIssue(small('decision-77', 'Recovery service: award', 'Cabinet', '2022-01-17', 7_481_658)),
  withIssue({
    ...small(
      'item-901',
      'Recovery service: what the review found',
      'Health Scrutiny',
      '2021-02-09',
      0,
    ),
    kind: 'agenda-item',
  }),
]
