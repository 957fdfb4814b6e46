import { describe, expect, it } from 'vitest'
import type { Sender } from '../../lib/messaging/receive'
import type { PageRef } from '../../lib/model/capture'
import { isFromPage } from './sender-page'

const site = 'democracy.ambleford.gov.uk'
const url = `https://${site}/ieDecisionDetails.aspx?ID=101`
const page: PageRef = { system: 'moderngov', kind: 'decision', url, site }
const records = ['decision-101']

type Tab = NonNullable<Sender['tab']>
const tab = { id: 7, url } as Tab // no more of a tab is looked at
const from = (change: Partial<Sender> = {}): Sender => ({
  id: 'us',
  frameId: 0,
  url,
  tab,
  ...change,
})
const tabAt = (at: string) => from({ tab: { ...tab, url: at } as Tab }) // as above

describe('isFromPage', () => {
  it.each<[string, Sender]>([
    ['of the sender’s own address', from()],
    ['of its address with a fragment', from({ url: `${url}#AI7` })],
    ['of a tab whose address changed in place', { ...tabAt(url), url: `https://${site}/` }],
    ['of a tab whose address is not told', from({ tab: { id: 7 } as Tab })],
  ])('takes a page %s', (_name, sender) => {
    expect(isFromPage({ page, records }, sender)).toBe(true)
  })

  it.each<[string, Sender]>([
    ['a frame', from({ frameId: 3 })],
    ['no frame that is known', { id: 'us', url, tab }],
    ['no tab', { id: 'us', frameId: 0, url }],
    ['no address', { id: 'us', frameId: 0, tab }],
    ['another page of the site', { ...tabAt(`https://${site}/`), url: `https://${site}/` }],
    ['another origin, on its way to the page', from({ url: 'https://evil.gov.uk/' })],
    ['plain http', from({ url: url.replace('https', 'http') })],
    ['another port', from({ url: url.replace('.uk/', '.uk:8443/') })],
    ['a page of the extension', from({ url: 'chrome-extension://abc/popup.html' })],
    [
      'a page without an origin',
      from({ url: 'about:blank', tab: { ...tab, url: 'about:blank' } as Tab }),
    ],
  ])('refuses %s', (_name, sender) => {
    expect(isFromPage({ page, records }, sender)).toBe(false)
  })

  it.each<[string, Partial<PageRef>, string[]]>([
    ['another site', { site: 'evil.gov.uk' }, records],
    ['a site with more to it', { site: `${site}:x` }, records],
    ['another system', { system: 'cmis' }, records],
    ['another kind', { kind: 'meeting' }, records],
    ['another record', {}, ['decision-102']],
    ['one record more', {}, [...records, 'item-1']],
    ['a page of no system with a record of one', { system: 'generic', kind: 'page' }, records],
    ['no address', { url: 'decision 101' }, records],
  ])('refuses %s', (_name, change, named) => {
    expect(isFromPage({ page: { ...page, ...change }, records: named }, from())).toBe(false)
  })

  it('takes the page as a page of no system', () => {
    const asSuch: PageRef = { ...page, system: 'generic', kind: 'page' }
    expect(isFromPage({ page: asSuch, records: ['page'] }, from())).toBe(true)
  })
})
