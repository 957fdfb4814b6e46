import { describe, expect, test } from 'vitest'
import { fromString } from '../../../text/blocks'
import { clauseAt, clausesOf } from './clauses'

const clauses = (given: string) => {
  const words = fromString(given)
  return clausesOf(words, { start: 0, end: words.text.length }).map((at) =>
    words.text.slice(at.start, at.end).trim(),
  )
}

describe('clauses', () => {
  test.each([
    ['One is done. Two is next', ['One is done.', 'Two is next']],
    ['One is done; two is next', ['One is done;', 'two is next']],
    ['It costs approx. £5m to do', ['It costs approx. £5m to do']],
    ['It costs £1.5m to do', ['It costs £1.5m to do']],
    [
      'One is done b) Agreed two (ii) Noted three',
      ['One is done', 'b) Agreed two', '(ii) Noted three'],
    ],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['The hall and\nthe pool', ['The hall and\nthe pool']],
    ['The hall.\nthe pool', ['The hall.', 'the pool']],
    ['The cost is:\n£5m', ['The cost is:\n£5m']],
  ])('%s', (given, expected) => {
    expect(clauses(given)).toEqual(expected)
  })

  test('a position is in its clause', () => {
    const words = fromString('One is done. Two is next. Three too')
    const all = clausesOf(words, { start: 0, end: words.text.length })
    expect(
      ['One', 'Two', 'Three'].map((word) => clauseAt(all, words.text.indexOf(word) + 1)),
    ).toEqual([0, 1, 2])
  })
})
