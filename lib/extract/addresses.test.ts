import { describe, expect, it } from 'vitest'
import { pagesAt } from './addresses'
import { askedSystems } from './registry.asked'

const host = 'https://democracy.merrowdale.gov.uk'
const network = 'https://opencouncil.network'
const guid = '0F2A9C1E-77B4-4C55-9D0E-2B1C3D4E5F60'
const carriedBy = (address: string) => pagesAt(new URL(address))[0]

describe('which record an address is about', () => {
  it.each<[string, string]>([
    [`${host}/ieDecisionDetails.aspx?ID=12`, 'decision-12'],
    [`${host}/iedecisiondetails.aspx?id=12&LLL=1`, 'decision-12'],
    [`${host}/ieDecisionDetails.aspx?ID=0012`, 'decision-12'],
    [`${host}/ieDecisionDetails.aspx?ID=12%20`, 'decision-12'],
    [`${host}/ieDecisionDetails.aspx/?ID=12`, 'decision-12'],
    [`${host}/ieDecisionDetails.aspx?AIId=2276`, 'item-decision-2276'],
    [`${host}/ieDecisionDetails.aspx?AIId=2276&ID=12`, 'decision-12'],
    [`${host}/ieDecisionDetails.aspx?ID=&AIId=2276`, 'item-decision-2276'],
    [`${host}/(S(wm5gga55abc))/mgAi.aspx?ID=7`, 'item-7'],
    [`${host}/%28S%28wm5gga55%29%29/mgAi.aspx?ID=7&txtonly=1#top`, 'item-7'],
    [`${host}/mgListRecordedVotes.aspx?AIID=7`, 'item-7'],
    [`${host}/mgListRecordedVotesShort.aspx?AIID=7&MID=2`, 'item-7'],
    [`${host}/mgIssueHistoryHome.aspx?IId=9`, 'issue-9'],
    [`${host}/ieIssueDetails.aspx?IId=9&Opt=3`, 'issue-9'],
    [`${host}/mgIssueHistoryChronology.aspx?IId=9&Opt=2`, 'issue-9'],
    [
      `https://marl.cmis.uk.com/marl/Decisions/tabid/1/ctl/ViewCMIS_DecisionDetails/mid/391/Id/${guid}/Default.aspx`,
      `decision-${guid.toLowerCase()}`,
    ],
    [`${network}/decisions/12345`, 'decision-12345'],
    [`${network}/councils/merrow/decisions/12345/`, 'decision-12345'],
    ['https://www.merrowdale.gov.uk/news/1', 'page'],
  ])('%s: %s', (address, what) => {
    const page = carriedBy(address)
    expect(page?.carries(what)).toBe(true)
    for (const other of [`${what}0`, `x${what}`, `${what}-1`, '', 'item-8', 'decision-13'])
      expect(page?.carries(other)).toBe(false)
  })

  it.each<[string, readonly string[], readonly string[]]>([
    [
      `${host}/ieListDocuments.aspx?CId=1&MId=2&Ver=4`,
      ['item-7', 'item-123456', 'meeting-2-1', 'meeting-2-14'],
      ['meeting-3-1', 'meeting-2', 'meeting-2-1-1', 'item-', 'item-x', 'decision-7', 'issue-7'],
    ],
    [
      `${host}/mgDecisionDetails.aspx?IId=9&Opt=1`,
      ['decision-4', 'item-decision-4', 'decision-4-2', 'issue-9-2026-03-04', 'issue-9-undated-2'],
      ['issue-9', 'issue-8-2026-03-04', 'issue-90-undated', 'item-9', 'issue-9-2026-03-04-x'],
    ],
    [
      'https://marl.cmis.uk.com/marl/ctl/ViewMeetingPublic/mid/410/Meeting/1204/Default.aspx',
      ['meeting-1204-1'],
      ['meeting-1204', 'meeting-12-041', 'item-1', 'decision-1'],
    ],
  ])('%s carries many, and no others', (address, some, others) => {
    const page = carriedBy(address)
    for (const what of some) expect(page?.carries(what), what).toBe(true)
    for (const what of others) expect(page?.carries(what), what).toBe(false)
  })
})

describe('what an address can be', () => {
  it('is the page of a system, and a page of none', () => {
    const pages = pagesAt(new URL('http://www.merrowdale.gov.uk/modernGov/mgAi.aspx?ID=1'))
    expect(pages.map(({ system, kind, site }) => [system, kind, site])).toEqual([
      ['moderngov', 'agenda-item', 'merrowdale.gov.uk/moderngov'],
      ['generic', 'page', 'merrowdale.gov.uk'],
    ])
  })

  it.each([
    `${host}/ieDecisionDetails.aspx?ID=twelve`,
    `${host}/mgAi.aspx?AIId=7`,
    `${host}/ieListMeetings.aspx?CId=1`,
    `${host}/documents/s123/ieDecisionDetails.pdf`,
    'https://opencouncil.network.evil.example/decisions/12345',
    'https://marl.cmis.uk.com/ctl/ViewCMIS_DecisionDetails/mid/391/Id/',
  ])('%s is of no system', (address) => {
    expect(pagesAt(new URL(address)).map(({ system }) => system)).toEqual(['generic'])
  })

  it.each(['file:///tmp/mgAi.aspx?ID=1', 'chrome-extension://abc/mgAi.aspx?ID=1', 'about:blank'])(
    '%s is no page',
    (address) => expect(pagesAt(new URL(address))).toEqual([]),
  )

  it('is known for every reader of records that an address can ask for', () => {
    const addresses = [
      `${host}/mgAi.aspx?ID=1`,
      `${host}/ieListDocuments.aspx?MId=1`,
      `${host}/mgDecisionDetails.aspx?IId=1`,
      `${host}/mgListRecordedVotes.aspx?AIID=1`,
      `${network}/decisions/1`,
    ]
    for (const address of addresses) {
      const url = new URL(address)
      const claimed = askedSystems.flatMap(({ id, readers, site }) =>
        readers
          .filter((reader) => reader.claims(url))
          .map(({ kind }) => ({ system: id, kind, site: site(url) })),
      )
      expect(pagesAt(url).map(({ carries: _, ...page }) => page)).toEqual(claimed)
    }
  })
})
