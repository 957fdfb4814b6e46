import { describe, expect, it } from 'vitest'
import { fromString } from '../../../text/blocks'
import { ClausePaths } from './clause-path'

/** The paths of lines; an indent of four spaces is a level. */
function paths(...lines: string[]): string[] {
  const reading = new ClausePaths()
  return fromString(lines.join('\n')).blocks.map((b) => reading.next(b).join('/'))
}

describe('levels that are printed differently', () => {
  it.each<[string, string[], string[]]>([
    ['numbers', ['1. Ask', '2. Buy', '3. Sell'], ['1', '2', '3']],
    ['letters past the numerals', ['(g) A', '(h) B', '(i) C', '(j) D'], ['g', 'h', 'i', 'j']],
    ['numerals', ['(i) A', '(ii) B', '(iii) C', '(iv) D', '(v) E'], ['i', 'ii', 'iii', 'iv', 'v']],
    [
      'numbers, letters, numerals',
      ['1. A', 'a) B', 'i) C', 'ii) D', 'b) E', '2. F'],
      ['1', '1/a', '1/a/i', '1/a/ii', '1/b', '2'],
    ],
    ['brackets under a full stop', ['1. A', '(1) B', '(2) C', '2. D'], ['1', '1/1', '1/2', '2']],
    ['capitals under numbers', ['1. A', '(A) B', '(B) C', '2. D'], ['1', '1/A', '1/B', '2']],
    [
      'letters begin again under the next',
      ['1. A', '(a) B', '2. C', '(a) D', '(b) E'],
      ['1', '1/a', '2', '2/a', '2/b'],
    ],
    [
      'bullets have no marker of their own',
      ['1. A', '• B', '• C', '2. D', '• E'],
      ['1', '1', '1', '2', '2'],
    ],
    ['numbers under bullets', ['• A', '1. B', '2. C', '• D', '1. E'], ['', '1', '2', '', '1']],
    [
      'decimals under their number',
      ['1. A', '1.1 Buy', '1.2 Sell', '2. D', '2.1 Ask'],
      ['1', '1/1.1', '1/1.2', '2', '2/2.1'],
    ],
    ['decimals alone', ['1.1 Buy', '1.2 Sell', '2.1 Ask'], ['1.1', '1.2', '2.1']],
    [
      'decimals three deep',
      ['1.1 Buy', '1.1.1 Sell', '1.1.2 Ask', '1.2 Give'],
      ['1.1', '1.1/1.1.1', '1.1/1.1.2', '1.2'],
    ],
    ['full stops that come and go', ['1.1. Buy', '1.2. Sell', '1.3 Ask'], ['1.1', '1.2', '1.3']],
  ])('%s', (_why, lines, read) => {
    expect(paths(...lines)).toEqual(read)
  })
})

// What cannot be told from the markers alone: what is read, and why.
describe('ambiguous numbering', () => {
  it.each<[string, string[], string[]]>([
    [
      'one style nested in itself, indented: the indent says so',
      ['1) A', '2) B', '    1) C', '    2) D', '3) E'],
      ['1', '2', '2/1', '2/2', '3'],
    ],
    [
      'the same, where the number fits both: the nearer indent',
      ['1) A', '    1) B', '2) C'],
      ['1', '1/1', '2'],
    ],
    [
      '… and the inner one goes on at its own indent',
      ['1) A', '    1) B', '    2) C', '2) D'],
      ['1', '1/1', '1/2', '2'],
    ],
    [
      'one style that begins again, not indented: a new list, as printed',
      ['1. A', '2. B', '1. C', '2. D'],
      ['1', '2', '1', '2'],
    ],
    ['the same number twice: printed twice, read twice', ['1. A', '1. B'], ['1', '1']],
    [
      'a number that is left out: one lost line does not begin a list',
      ['1. A', '3. B'],
      ['1', '3'],
    ],
    ['a far jump: another list, of the first level', ['1. A', '(a) B', '7. C'], ['1', '1/a', '7']],
    ['"i" behind "h": a letter, the list goes on', ['(g) A', '(h) B', '(i) C'], ['g', 'h', 'i']],
    [
      '"i" behind "h", further in: the first numeral',
      ['(g) A', '(h) B', '    (i) C', '    (ii) D'],
      ['g', 'h', 'h/i', 'h/ii'],
    ],
    [
      '"i" behind "c": no letter is next, so a numeral',
      ['(a) A', '(b) B', '(c) C', '(i) D', '(ii) E', '(d) F'],
      ['a', 'b', 'c', 'c/i', 'c/ii', 'd'],
    ],
    ['"i" alone: a numeral', ['(i) A'], ['i']],
    ['"v" behind "iv": a numeral', ['(iv) A', '(v) B'], ['iv', 'v']],
    ['"v" behind "u": a letter', ['(u) A', '(v) B'], ['u', 'v']],
    [
      '"ii" behind "i" under letters, then "b"',
      ['a. A', 'i. B', 'ii. C', 'b. D'],
      ['a', 'a/i', 'a/ii', 'b'],
    ],
    [
      'letters under numerals of one style',
      ['(i) A', '(a) B', '(b) C', '(ii) D'],
      ['i', 'i/a', 'i/b', 'ii'],
    ],
    ['a list that begins in its middle: as printed', ['4. A', '5. B'], ['4', '5']],
    ['a letter without a list above it: of the first level', ['(c) A', '(d) B'], ['c', 'd']],
  ])('%s', (_why, lines, read) => {
    expect(paths(...lines)).toEqual(read)
  })

  it('begins anew behind an opener', () => {
    const reading = new ClausePaths()
    const [one, two, again] = fromString('1. A\n(a) B\n(a) C').blocks
    expect(one && two && [reading.next(one), reading.next(two)]).toEqual([['1'], ['1', 'a']])
    reading.reset()
    expect(again && reading.next(again)).toEqual(['a'])
  })
})
