import { describe, expect, it } from 'vitest'
import { chipPlaceAtFirst } from './chip-place'
import { pageSettings } from './page-settings'
import { settingsIn } from './settings'

const host = 'www.ambleford.gov.uk'

describe('pageSettings', () => {
  it('tells a page nothing of other sites, names or data of the user', () => {
    const kept = settingsIn({
      offSites: ['secret.gov.uk'],
      coder: 'Ada',
      ocidPrefix: 'ocds-a1b2c3',
      siteCouncils: [{ site: 'secret.gov.uk', name: 'Secret Council', gss: null }],
      marksOn: false,
      hiddenMarks: ['vote'],
    })
    const told = pageSettings(kept, chipPlaceAtFirst, { host, isPrivate: false })
    expect(told).toEqual({
      captureAutomatically: true,
      marksOn: false,
      hiddenMarks: ['vote'],
      off: null,
      chip: chipPlaceAtFirst,
    })
    expect(JSON.stringify(told)).not.toMatch(/secret|ada|ocds/i)
  })

  it.each([
    [{ offSites: ['ambleford.gov.uk'] }, false, { why: 'site', site: 'ambleford.gov.uk' }],
    [{ privateWindows: 'off' }, true, { why: 'private-window', site: 'ambleford.gov.uk' }],
    [{ privateWindows: 'off' }, false, null],
    [{ offSites: ['other.gov.uk'] }, true, null],
  ])('says whether the page is off: %j, private %s', (kept, isPrivate, off) => {
    const told = pageSettings(settingsIn(kept), chipPlaceAtFirst, { host, isPrivate })
    expect(told.off).toEqual(off)
  })
})
