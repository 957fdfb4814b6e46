import { expect, test } from 'vitest'
import { sampleOutline } from '../../../tests/samples/outline'
import type { OptionStatus } from '../../model/vocabulary'
import type { Finding } from '../shapes'
import { termsOfOptions } from './terms-of-options'

const record = sampleOutline()
const option = (status: OptionStatus): Finding => ({
  is: 'option',
  says: { label: null, title: null, text: 'Lease vans for five years', status, reason: null },
  at: [{ start: 100, end: 150 }],
  basis: 'stated',
  by: 'finder/option',
})
const term = (...starts: [number, ...number[]]): Finding => {
  const [first, ...rest] = starts.map((start) => ({ start, end: start + 10 }))
  return {
    is: 'term',
    says: { initialMonths: 60, extensionMonths: null, maximumMonths: null },
    at: [first ?? { start: 0, end: 1 }, ...rest],
    basis: 'stated',
    by: 'finder/contract-term',
  }
}
const kept = (...all: Finding[]) =>
  termsOfOptions.refine(all, { text: '', blocks: [] }, record).filter((f) => f.is === 'term').length

test('the length of an alternative that was not chosen is no term', () => {
  expect(kept(term(120), option('rejected'))).toBe(0)
  expect(kept(term(120), option('considered'))).toBe(0)
})
test('that of the chosen one is, and so is one that is printed elsewhere too', () => {
  expect(kept(term(120), option('preferred'))).toBe(1)
  expect(kept(term(120, 20), option('rejected'))).toBe(1)
  expect(kept(term(20), option('rejected'))).toBe(1)
})
