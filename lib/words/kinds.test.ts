import { describe, expect, it } from 'vitest'
import type { Vote } from '../model/facts'
import { listWords, optionStatusWords, pageKindWords, voteWords } from './kinds'

const vote = (more: Partial<Vote>): Vote => ({
  for: null,
  against: null,
  abstentions: null,
  unanimous: null,
  ...more,
})

it('has words for kinds and options', () => {
  expect(pageKindWords('agenda-item')).toBe('Agenda item')
  expect(optionStatusWords('preferred')).toBe('chosen')
})

describe('listWords', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
  ])('%o', (all, words) => {
    expect(listWords(all)).toBe(words)
  })
})

describe('voteWords', () => {
  it.each<[Vote, string]>([
    [vote({ for: 8, against: 2, abstentions: 1 }), '8 for, 2 against, 1 abstained'],
    [vote({ for: 8, against: 0 }), '8 for, 0 against'],
    [vote({ unanimous: true }), 'Unanimous'],
    [vote({ unanimous: true, for: 12 }), 'Unanimous, 12 for'],
    [vote({}), ''],
  ])('%o', (given, words) => {
    expect(voteWords(given)).toBe(words)
  })
})
