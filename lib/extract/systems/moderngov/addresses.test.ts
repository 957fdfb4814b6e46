import { describe, expect, it } from 'vitest'
import { modernGov } from '.'
import { idOf } from './page-links'

const readerOf = (address: string) =>
  modernGov.readers.find((reader) => reader.claims(new URL(address)))?.id ?? null
const host = 'https://democracy.merrowdale.gov.uk'

describe('which reader an address asks for', () => {
  it.each<[string, string]>([
    ['/ieDecisionDetails.aspx?ID=12', 'decision'],
    ['/ieDecisionDetails.aspx?Id=12', 'decision'],
    ['/iedecisiondetails.aspx?id=12', 'decision'],
    ['/ieDecisionDetails.aspx?AIId=2276', 'decision'],
    ['/moderngov/ieDecisionDetails.aspx?ID=12&LLL=1', 'decision'],
    ['/Internet/IEDECISIONDETAILS.ASPX?ID=12', 'decision'],
    ['/(S(wm5gga55abc))/mgAi.aspx?ID=7', 'agenda-item'],
    ['/%28S%28wm5gga55%29%29/mgAi.aspx?ID=7', 'agenda-item'],
    ['/mgAi.aspx?ID=7&txtonly=1', 'agenda-item'],
    ['/mgDecisionDetails.aspx?IId=9&Opt=1', 'issue-decisions'],
    ['/ieListDocuments.aspx?CId=1&MId=2&Ver=4', 'meeting'],
    ['/ieListDocuments.aspx?MID=2', 'meeting'],
    ['/ieListDocuments.asp?MeetingId=2', 'meeting'],
    ['/mgIssueHistoryHome.aspx?IId=9', 'issue'],
    ['/ieIssueDetails.aspx?IId=9&Opt=3', 'issue'],
    ['/mgIssueHistoryChronology.aspx?IId=9&Opt=2', 'issue'],
    ['/mgListRecordedVotes.aspx?AIID=7', 'votes'],
    ['/mgListRecordedVotesShort.aspx?AIID=7&MID=2', 'votes'],
    ['/mgDelegatedDecisions.aspx?DS=2', 'list'],
    ['/mgListOfficerDecisions.aspx?BAM=1', 'list'],
    ['/mgListPlans.aspx?RPId=1', 'list'],
    ['/mgListPlanItems.aspx?PlanId=3', 'list'],
    ['/ieListMeetings.aspx?CId=1&Year=0', 'list'],
  ])('%s: %s', (path, kind) => {
    expect(readerOf(host + path)).toBe(`reader/moderngov-${kind}`)
  })

  it.each([
    '/ieDecisionDetails.aspx',
    '/ieDecisionDetails.aspx?ID=',
    '/ieDecisionDetails.aspx?ID=twelve',
    '/mgAi.aspx?AIId=7',
    '/ieListDocuments.aspx?CId=1',
    '/mgUserInfo.aspx?UID=3',
    '/mgCommitteeDetails.aspx?ID=3',
    '/mgCalendarAgendaView.aspx',
    '/ieSearchResults2.aspx?SS=decision',
    '/mgMeetingAttendance.aspx?ID=7',
    '/mgConvert2PDF.aspx?ID=7',
    '/documents/s123/ieDecisionDetails.pdf',
    '/news?page=ieDecisionDetails.aspx&ID=4',
    '/ieDecisionDetails.aspx/more?ID=4',
    '/',
  ])('%s: none', (path) => {
    expect(readerOf(host + path)).toBeNull()
  })
})

describe('the site that a page is of', () => {
  it.each<[string, string]>([
    ['https://democracy.merrowdale.gov.uk/mgAi.aspx?ID=1', 'democracy.merrowdale.gov.uk'],
    ['http://www.merrowdale.gov.uk/moderngov/mgAi.aspx?ID=1', 'merrowdale.gov.uk/moderngov'],
    ['https://WWW.Merrowdale.gov.uk/modernGov/mgAi.aspx?ID=1', 'merrowdale.gov.uk/moderngov'],
    ['https://x.gov.uk/mg/mgAi.aspx/?ID=1', 'x.gov.uk/mg'],
    ['https://x.gov.uk/(S(wm5gga55))/mgAi.aspx?ID=1', 'x.gov.uk'],
    ['https://x.gov.uk/%28S%28wm5gga55%29%29/mgAi.aspx?ID=1', 'x.gov.uk'],
    ['https://x.gov.uk/a/(S(wm5gga55))/b/mgAi.aspx?ID=1', 'x.gov.uk/a/b'],
    ['https://democracy.x.gov.uk:9071/mgAi.aspx?ID=1', 'democracy.x.gov.uk:9071'],
    ['https://x.gov.uk:443/mgAi.aspx?ID=1', 'x.gov.uk'],
    ['https://x.gov.uk/100%/mgAi.aspx?ID=1', 'x.gov.uk/100%'],
  ])('%s: %s', (address, site) => {
    expect(modernGov.site(new URL(address))).toBe(site)
  })
})

describe('what a link leads to', () => {
  it.each<[string, string | null]>([
    ['/ieDecisionDetails.aspx?ID=12', 'decision-12'],
    ['/ieDecisionDetails.aspx?aiid=7', 'item-decision-7'],
    ['/mgAi.aspx?ID=7', 'item-7'],
    ['/mgAi.aspx?ID=007', 'item-7'],
    ['/mgAi.aspx?ID=7+', 'item-7'],
    ['/mgAi.aspx?ID=0', 'item-0'],
    ['/mgAi.aspx?ID=7x', null],
    ['/mgAi.aspx?ID=7%202', null],
    ['/mgIssueHistoryHome.aspx?IId=9', 'issue-9'],
    ['/ieListDocuments.aspx?MId=2', 'meeting-2'],
    ['/mgListPlanItems.aspx?PlanId=3', 'plan-3'],
    ['/mgAi.aspx', null],
    ['/mgUserInfo.aspx?UID=3', null],
  ])('%s: %s', (path, id) => {
    expect(idOf(new URL(host + path))).toBe(id)
  })
})
