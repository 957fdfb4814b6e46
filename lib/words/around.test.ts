import { describe, expect, it } from 'vitest'
import { aroundWords } from './around'

const around = (prefix: string, suffix: string) =>
  aroundWords({ exact: 'x', prefix, suffix, at: { start: 0, end: 1 } })

describe('aroundWords', () => {
  it.each([
    ['e best score, and (b) agree them ', '… best score, and (b) agree them '],
    ['score, and\n(b) agree the ', '(b) agree the '],
    ['at an ', 'at an '],
    ['', ''],
    ['a'.repeat(32), '…'],
  ])('before: %j is %j', (prefix, before) => {
    expect(around(prefix, '').before).toBe(before)
  })

  it.each([
    [' for adults and young people, at an', ' for adults and young people, at …'],
    [' a year\n2. Delegate', ' a year'],
    ['.', '.'],
    [' for adults and young people, at ', ' for adults and young people, at …'],
  ])('after: %j is %j', (suffix, after) => {
    expect(around('', suffix).after).toBe(after)
  })
})
