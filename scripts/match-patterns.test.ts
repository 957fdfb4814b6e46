import { describe, expect, it } from 'vitest'
import { councilHosts } from '../lib/councils/hosts'
import { literal } from '../lib/record/literal'
import { matchPatterns } from './match-patterns'

/** A browser's match: scheme `*` is http or https, a host's `*.` also takes the bare host, the path is case-sensitive and takes the query in. */
function matched(address: string): boolean {
  const url = new URL(address)
  return matchPatterns(councilHosts).some((pattern) => {
    const [, host = '', path = ''] = /^\*:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? []
    const bare = host.replace(/^\*\./, '')
    const hostMatches =
      url.hostname === bare || (host.startsWith('*.') && url.hostname.endsWith(`.${bare}`))
    const parts = path.split('*').map(literal)
    const pathMatches = new RegExp(`^${parts.join('.*')}$`).test(url.pathname + url.search)
    return /^https?:$/.test(url.protocol) && hostMatches && pathMatches
  })
}

describe('where Minutebook runs by itself', () => {
  it.each([
    'https://democracy.northmarch.gov.uk/ieDecisionDetails.aspx?ID=6844',
    'http://democracy.northmarch.gov.uk/ieDecisionDetails.aspx?ID=6844',
    'https://democracy.northmarch.gov.uk/iedecisiondetails.aspx?ID=6844',
    'https://www.northmarch.gov.uk/Committees/mgAi.aspx?ID=12',
    'https://northmarch.moderngov.co.uk/(S(abc))/mgDecisionDetails.aspx?IId=3',
    'https://democracy.northmarch.gov.wales/ieListDocuments.aspx?MId=5',
    'https://democratiaeth.northmarch.llyw.cymru/mgai.aspx?ID=12',
    'https://www.northmarch.gov.scot/mgDelegatedDecisions.aspx',
    'https://www.basildonmeetings.info/mgAi.aspx?ID=1',
    'https://basildonmeetings.info/mgAi.aspx?ID=1',
    'https://northmarch.cmis.uk.com/live/Decisions/tabid/67/ctl/ViewCMIS_DecisionDetails/mid/391/Id/ab/Default.aspx',
    'https://cmis.northmarch.gov.uk/Meetings/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/2/Default.aspx',
    'https://northmarch.cmis-ni.org/x/ViewMeetingPublic/y',
    'https://opencouncil.network/decisions/123',
    'https://opengovernment.network/councils/northmarch/meetings/7',
    'https://councilgateway.poteris.co.uk/decisions/123',
  ])('runs on %s', (address) => {
    expect(matched(address)).toBe(true)
  })

  it.each([
    'https://democracy.northmarch.gov.uk.evil.com/ieDecisionDetails.aspx?ID=6844',
    'https://evilgov.uk/ieDecisionDetails.aspx?ID=6844',
    'https://moderngov.co.uk.example.org/mgAi.aspx?ID=1',
    'https://www.northmarch.gov.uk/',
    'https://www.northmarch.gov.uk/news/ieDecisionDetails',
    'https://opencouncil.network/about',
    'https://notopencouncil.network/decisions/123',
    'ftp://democracy.northmarch.gov.uk/mgAi.aspx?ID=1',
  ])('stays away from %s', (address) => {
    expect(matched(address)).toBe(false)
  })

  it('names no pattern twice and none that matches every site', () => {
    const patterns = matchPatterns(councilHosts)
    expect(new Set(patterns).size).toBe(patterns.length)
    expect(patterns.filter((p) => /^\*:\/\/\*?\/|<all_urls>/.test(p))).toEqual([])
  })

  it('adds nothing for a table host that a suffix covers already', () => {
    expect(matchPatterns(['www.northmarch.gov.uk'])).toEqual(matchPatterns([]))
  })
})
