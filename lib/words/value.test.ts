import { describe, expect, it } from 'vitest'
import { valueWords } from './value'

const money = { amount: 100_000, upper: null, currency: 'GBP', basis: 'annual', role: null }

describe('what a fact says, in one line', () => {
  it.each<[string, unknown, string]>([
    ['values', { ...money, qualifier: 'approximately' }, '£10 a year (about)'],
    ['terms', { initialMonths: 12, extensionMonths: null, maximumMonths: null }, '1 year'],
    [
      'resolutions',
      { path: ['2', 'a'], text: 'Go', kind: 'noted', lead: null },
      'Noted · 2 (a) · Go',
    ],
    ['delegations', { to: 'the Director', consulting: [] }, 'the Director'],
    ['dates.decided', '2025-03-04', '4 March 2025'],
    ['meeting.date', '2025-03-04', '4 March 2025'],
    ['meeting.time', '18:30', '6.30 pm'],
    ['keyDecision', false, 'No'],
    ['outcome', 'amended', 'Approved as amended'],
    ['wards', 'Weir', 'Weir'],
    ['documents', { title: 'Plan', url: 'https://a/', format: 'pdf', bytes: null }, 'Plan · pdf'],
    ['labels', { name: 'Reference', value: 'R7' }, 'Reference · R7'],
    ['reasons', null, ''],
  ])('%s', (field, value, words) => {
    expect(valueWords({ field, value })).toBe(words)
  })
})
