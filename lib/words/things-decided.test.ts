import { expect, it } from 'vitest'
import type { Resolution } from '../model/facts'
import { thingsDecided } from './clauses'

const clause = (path: string): Resolution => ({
  path: path === '' ? [] : path.split('.'),
  text: 'approve the plan',
  kind: 'resolved',
  lead: null,
})

it.each([
  [[], 0],
  [['1'], 1],
  [['1', '2', '2.a', '2.b', '3'], 3],
  [['2', '2', '2'], 1],
  [['2', '2.a', '2.a', '2.b'], 1],
  [['', '', ''], 3],
  [['1.a', '1.b'], 2],
  [['1', '2', '1', '2'], 4],
])('counts the things in %j', (paths, n) => {
  expect(thingsDecided(paths.map(clause))).toBe(n)
})
