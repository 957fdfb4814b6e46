import { expect, it } from 'vitest'
import { domainOf } from './domain'

it.each([
  ['https://democracy.ambleford.gov.uk/a/b?c', 'ambleford.gov.uk'],
  ['https://ambleford.gov.uk/', 'ambleford.gov.uk'],
  ['http://a1.a2.ambleford.gov.uk:8080/', 'ambleford.gov.uk'],
  ['https://netherby.moderngov.co.uk/', 'moderngov.co.uk'],
  ['https://opencouncil.network/x', 'opencouncil.network'],
  ['https://www.opencouncil.network/x', 'opencouncil.network'],
  ['https://council.wales/', 'council.wales'],
  ['http://127.0.0.1:8080/', '127.0.0.1'],
  ['http://[::1]/', '[::1]'],
  ['http://localhost/', 'localhost'],
])('%s is of %s', (url, domain) => {
  expect(domainOf(url)).toBe(domain)
})
