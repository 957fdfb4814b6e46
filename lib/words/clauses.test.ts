import { describe, expect, it } from 'vitest'
import type { Resolution } from '../model/facts'
import { clauseRows, pathWords } from './clauses'

const clause = (...path: string[]): Resolution => ({
  path,
  text: 'x',
  kind: 'resolved',
  lead: null,
})
const laid = (...all: Resolution[]) =>
  clauseRows(all, (one) => one).map(({ depth, marker, bullet }) =>
    [depth, bullet ? '•' : marker].join(' '),
  )

describe('clauseRows', () => {
  it('nests by path', () => {
    expect(laid(clause('1'), clause('1', 'a'), clause('1', 'a', 'ii'), clause('2'))).toEqual([
      '0 1',
      '1 a',
      '2 ii',
      '0 2',
    ])
  })

  it('sets bullets under the clause whose path they repeat', () => {
    expect(laid(clause('1'), clause('1'), clause('1'), clause('2'))).toEqual([
      '0 1',
      '1 •',
      '1 •',
      '0 2',
    ])
  })

  it('leaves unnumbered paragraphs side by side', () => {
    expect(laid(clause(), clause(), clause())).toEqual(['0 ', '0 ', '0 '])
  })

  it('does not invent a parent that is not printed', () => {
    expect(laid(clause('2', 'iii'), clause('2', 'iv'))).toEqual(['0 iii', '0 iv'])
  })

  it('takes numbers that restart as they are printed', () => {
    expect(laid(clause('1'), clause('2'), clause('1'), clause('1', 'a'))).toEqual([
      '0 1',
      '0 2',
      '0 1',
      '1 a',
    ])
  })
})

it('says a path', () => {
  expect(pathWords(['2', 'iii'])).toBe('2 (iii)')
  expect(pathWords([])).toBe('')
})
