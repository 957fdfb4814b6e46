import { expect, it } from 'vitest'
import { ocidPrefixIn } from './ocid'

it.each([
  ['ocds-a1b2c3', 'ocds-a1b2c3'],
  [' OCDS-A1B2C3 ', 'ocds-a1b2c3'],
  ['', null],
  ['a1b2c3', null],
  ['ocds-a1b2c', null],
  ['ocds-a1b2c3-', null],
  ['ocds-a1b2cé', null],
])('%j is read as %j', (typed, prefix) => {
  expect(ocidPrefixIn(typed)).toBe(prefix)
})
