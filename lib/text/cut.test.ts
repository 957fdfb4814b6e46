import { describe, expect, it } from 'vitest'
import { fromString } from './blocks'
import { cutBlock } from './cut'

describe('a block cut in pieces', () => {
  const cut = (given: string, ...at: string[]) => {
    const { text, blocks } = fromString(given)
    const [block] = blocks
    const places = at.map((words) => text.indexOf(words))
    const pieces = block ? cutBlock(text, block, places) : []
    return pieces.map((b) => `${b.marker ?? '-'}|${text.slice(b.words, b.at.end)}`)
  }

  it.each<[string, string[], string[]]>([
    ['One two', [], ['-|One two']],
    ['One two', ['two'], ['-|One', '-|two']],
    ['That: 1. One 2. two', ['1.', '2.'], ['-|That:', '1|One', '2|two']],
    ['1. One (a) two', ['(a)'], ['1|One', 'a|two']],
    ['Reason: a) One b) two', ['a)', 'b)'], ['-|Reason:', 'a|One', 'b|two']],
    ['One  two', [' two'], ['-|One', '-|two']],
  ])('%j at %j', (given, at, pieces) => {
    expect(cut(given, ...at)).toEqual(pieces)
  })

  it('ignores places outside it and at its edges', () => {
    const { text, blocks } = fromString('zero\nOne two\nthree')
    const block = blocks[1]
    expect(block && cutBlock(text, block, [0, 5, 12, 40])).toEqual([block])
  })
})
