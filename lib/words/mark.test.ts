import { describe, expect, it } from 'vitest'
import type { MoneyValue } from '../model/facts'
import { type Marked, markedWords, markWords } from './mark'

const sum: MoneyValue = {
  amount: 2_984_360_0000,
  upper: null,
  currency: 'GBP',
  basis: 'annual',
  qualifier: 'approximately',
  role: null,
}
const clause = { text: 'approve it', kind: 'resolved', lead: null } as const
const stated = 'stated' as const

describe('what a person said of a mark', () => {
  const value = { kind: 'value', says: sum, basis: 'inferred' } as const
  const read = { ...sum, amount: 1_000_0000, qualifier: null }
  it.each<[Marked, string]>([
    [{ ...value, judged: { reviewed: 'confirmed', who: 'Ada', read: sum } }, 'Confirmed by Ada'],
    [{ ...value, judged: { reviewed: 'added', who: 'Ada' } }, 'Added by Ada'],
    [
      { ...value, judged: { reviewed: 'corrected', who: 'Ada', read } },
      'Corrected by Ada. Minutebook read: £1,000 a year',
    ],
  ])('%j', (marked, remark) => {
    expect(markWords(marked)).toEqual({
      name: 'Sum',
      said: '£2,984,360 a year (about)',
      remark,
    })
  })
})

describe('what a mark was understood to mean', () => {
  it.each<[Marked, string, string]>([
    [{ kind: 'value', says: sum, basis: stated }, 'Sum', '£2,984,360 a year (about)'],
    [
      { kind: 'value', says: { ...sum, role: 'contract', qualifier: null }, basis: stated },
      'Sum: contract',
      '£2,984,360 a year',
    ],
    [
      {
        kind: 'term',
        says: { initialMonths: 60, extensionMonths: null, maximumMonths: 84 },
        basis: stated,
      },
      'Term',
      '5 years (7 at most)',
    ],
    [
      { kind: 'resolution', says: { ...clause, path: ['2', 'iii'] }, basis: stated },
      'Resolved',
      'Clause 2 (iii)',
    ],
    [
      { kind: 'resolution', says: { ...clause, path: [], kind: 'noted' }, basis: stated },
      'Noted',
      'One clause',
    ],
    [
      {
        kind: 'option',
        says: { label: 'Option 1', title: 'x', text: 'x', status: 'rejected', reason: null },
        basis: stated,
      },
      'Option',
      'Option 1, rejected',
    ],
    [
      {
        kind: 'delegation',
        says: { to: 'the Director of Places', consulting: ['the Lead Member', 'the Mayor'] },
        basis: stated,
      },
      'Delegation',
      'To the Director of Places, in consultation with the Lead Member and the Mayor',
    ],
    [
      {
        kind: 'vote',
        says: { for: 8, against: 2, abstentions: null, unanimous: null },
        basis: stated,
      },
      'Vote',
      '8 for, 2 against',
    ],
  ])('%j', (marked, name, said) => {
    expect(markWords(marked)).toEqual({ name, said, remark: null })
  })

  it('says what the words only imply', () => {
    const { remark } = markWords({ kind: 'value', says: sum, basis: 'inferred' })
    expect(remark).toMatch(/imply/)
  })

  it('counts', () => {
    expect(markedWords('value', [{ kind: 'value' }])).toBe('1 sum')
    const clause = (path: string[], what = 'decision-1') =>
      ({
        kind: 'resolution',
        what,
        says: { path, text: 'x', kind: 'resolved', lead: null },
      }) as const
    const marks = [clause(['1']), clause(['2']), clause(['2', 'a']), clause(['1'], 'decision-2')]
    expect(markedWords('resolution', marks)).toBe('3 resolutions (4 clauses)')
  })
})
