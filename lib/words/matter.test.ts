import { expect, it } from 'vitest'
import { alsoWords } from './matter'

it.each([
  [{ 'agenda-item': 1 }, 'Same matter: agenda item'],
  [{ issue: 1, decision: 2 }, 'Same matter: 2 decisions, issue'],
  [{ 'agenda-item': 3, issue: 2, decision: 1 }, 'Same matter: decision, 3 agenda items, 2 issues'],
  [{}, ''],
])('%j is %j', (others, words) => {
  expect(alsoWords(others)).toBe(words)
})
