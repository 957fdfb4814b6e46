import { describe, expect, it } from 'vitest'
import { sum } from '../../tests/samples/money'
import type { MoneyValue } from '../model/facts'
import { readText } from './read-text'

describe('a selection kept as a sum', () => {
  it.each<[string, MoneyValue[]]>([
    ['£93k a year', [sum(93_000, { basis: 'annual' })]],
    ['£93k', [sum(93_000)]],
    ['up to £1.5 million', [sum(1_500_000, { qualifier: 'up-to' })]],
    ['£12,000 in 2024 and £13,000 in 2025', [sum(12_000), sum(13_000)]],
    ['ninety-three thousand or so', []],
    ['93', []],
    ['the lido', []],
    [' ', []],
  ])('%s', (words, says) => {
    expect(readText(words, 'value')).toEqual({ as: 'value', says })
  })
})

describe('a selection kept as something else', () => {
  it('is a resolution with its clauses', () => {
    const { says } = readText(
      'RESOLVED: That\n1. the lido be opened; and\n2. £500 be spent.',
      'resolution',
    )
    expect(says).toMatchObject([
      { path: ['1'], text: 'the lido be opened; and', kind: 'resolved' },
      { path: ['2'], text: '£500 be spent.', kind: 'resolved' },
    ])
  })

  it('is an option with its label and verdict', () => {
    expect(readText('Option 2: Do nothing. Rejected.', 'option').says).toMatchObject([
      { label: 'Option 2', status: 'rejected' },
    ])
  })

  it('is a reason in its words', () => {
    expect(readText('The roof leaks.', 'reason').says).toEqual(['The roof leaks.'])
  })

  it('is a note of which nothing is read', () => {
    expect(readText('£93k a year', 'note')).toEqual({ as: 'note', says: [] })
  })
})
