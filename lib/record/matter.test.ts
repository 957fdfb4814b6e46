import { describe, expect, it } from 'vitest'
import { linkedRecord, matterOf } from './matter'

const host = 'democracy.ambleford.gov.uk'
const id = `mb1:moderngov:${host}:decision-2147`
const link = (url: string, of: string | null) => ({ rel: 'meeting', url, id: of }) as const

describe('the matter of a record', () => {
  it.each<[string, string | null, string | null]>([
    [`http://${host}/mgAi.aspx?ID=12`, 'item-12', `mb1:moderngov:${host}:item-12`],
    [`http://www.${host}:8080/mgAi.aspx?ID=12`, 'item-12', `mb1:moderngov:${host}:item-12`],
    ['http://netherby.moderngov.co.uk/mgAi.aspx?ID=12', 'item-12', null],
    [`http://${host}/ieListDocuments.aspx?MId=1204`, 'meeting-1204', null],
    [`http://${host}/mgListPlanItems.aspx?PlanId=4`, 'plan-4', null],
    [`http://${host}/x.aspx`, null, null],
  ])('%s as %s names %s', (url, of, named) => {
    expect(linkedRecord(id, link(url, of))).toBe(named)
  })

  it('keeps to the install path of its own site', () => {
    const site = 'mb1:moderngov:netherby.gov.uk/moderngov:item-431'
    const issue = link(
      'http://www.netherby.gov.uk/moderngov/mgIssueHistoryHome.aspx?IId=9',
      'issue-9',
    )
    expect(linkedRecord(site, issue)).toBe('mb1:moderngov:netherby.gov.uk/moderngov:issue-9')
  })

  it('is its own id and those that its links name, each once', () => {
    const one = link(`http://${host}/mgAi.aspx?ID=12`, 'item-12')
    expect(matterOf(id, [one, { rel: 'plan', url: 'http://x.gov.uk/' }, one])).toEqual([
      id,
      `mb1:moderngov:${host}:item-12`,
    ])
  })
})
