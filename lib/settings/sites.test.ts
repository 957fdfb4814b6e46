import { expect, it } from 'vitest'
import { siteNamed, whyOff } from './sites'

it.each([
  ['democracy.ambleford.gov.uk', 'democracy.ambleford.gov.uk'],
  [' https://www.Ambleford.gov.uk/mgAi.aspx?ID=1 ', 'ambleford.gov.uk'],
  ['ambleford.gov.uk:8080/x', 'ambleford.gov.uk'],
  ['localhost:5000', 'localhost'],
  ['', null],
  ['ambleford', null],
  ['the council', null],
  ['.gov.uk', null],
  ['http://', null],
])('%j names %s', (written, site) => {
  expect(siteNamed(written)).toBe(site)
})

it.each([
  [{ host: 'www.ambleford.gov.uk', isPrivate: false }, 'site'],
  [{ host: 'ambleford.gov.uk:8080', isPrivate: true }, 'site'],
  [{ host: 'democracy.ambleford.gov.uk', isPrivate: false }, null],
  [{ host: 'netherby.gov.uk', isPrivate: true }, 'private-window'],
] as const)('%j is off: %s', (page, why) => {
  expect(whyOff({ offSites: ['ambleford.gov.uk'], privateWindows: 'off' }, page)).toBe(why)
})

it('is on in private windows where that was chosen', () => {
  const page = { host: 'netherby.gov.uk', isPrivate: true }
  expect(whyOff({ offSites: [], privateWindows: 'read' }, page)).toBeNull()
})
