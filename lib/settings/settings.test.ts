import { expect, it } from 'vitest'
import { type Settings, settingsIn } from './settings'

const atFirst: Settings = {
  captureAutomatically: true,
  marksOn: true,
  hiddenMarks: [],
  offSites: [],
  privateWindows: 'read',
  letterKeys: true,
  coder: null,
  markSites: [],
  siteCouncils: [],
  ocidPrefix: null,
}

it.each<[unknown, Partial<Settings>]>([
  [undefined, {}],
  ['yes', {}],
  [{ captureAutomatically: 0 }, {}],
  [{ captureAutomatically: false }, { captureAutomatically: false }],
  [{ marksOn: false, old: 1 }, { marksOn: false }],
  [{ coder: ' Ada ' }, { coder: 'Ada' }],
  [{ coder: ' ' }, {}],
  [{ ocidPrefix: 'OCDS-a1b2c3' }, { ocidPrefix: 'ocds-a1b2c3' }],
  [{ ocidPrefix: 'ocds' }, {}],
  [{ letterKeys: false }, { letterKeys: false }],
  [{ siteCouncils: 'x.gov.uk' }, {}],
  [{ siteCouncils: [null, { site: 'no site', name: 'A' }, { site: 'x.gov.uk', name: ' ' }] }, {}],
  [
    { siteCouncils: [{ site: 'www.x.gov.uk', name: ' A Council ', gss: 7 }] },
    { siteCouncils: [{ site: 'x.gov.uk', name: 'A Council', gss: null }] },
  ],
  [{ markSites: ['www.x.gov.uk', 'no site', 4] }, { markSites: ['x.gov.uk'] }],
  [{ privateWindows: 'off' }, { privateWindows: 'off' }],
  [{ privateWindows: 'never' }, {}],
  [{ hiddenMarks: ['vote', 4] }, { hiddenMarks: ['vote'] }],
  [{ offSites: 'x.gov.uk' }, {}],
  [{ offSites: ['www.x.gov.uk', 'x.gov.uk', 'no site'] }, { offSites: ['x.gov.uk'] }],
])('reads %j', (kept, chosen) => {
  expect(settingsIn(kept)).toEqual({ ...atFirst, ...chosen })
})
