import { describe, expect, it } from 'vitest'
import { blocksIn, firstAfter, fromString } from './blocks'

const marked = (given: string) => {
  const { text, blocks } = fromString(given)
  return blocks.map((b) => `${b.marker ?? '-'}|${text.slice(b.words, b.at.end)}`)
}

describe('words without a page', () => {
  it.each<[string, string[]]>([
    ['One\ntwo', ['-|One', '-|two']],
    ['One\r\n\r\n  two\u00a0 three', ['-|One', '-|two three']],
    ['\u200b\nOne', ['-|One']],
    ['', []],
    [' \n ', []],
    ['1. One\n2. two', ['1|One', '2|two']],
    ['1.\nOne', ['1|One']],
    ['(a)\nOne\n(b)\ntwo', ['a|One', 'b|two']],
    ['1.\n2.\nOne', ['1|', '2|One']],
    ['2. (a) One', ['2|', 'a|One']],
    ['1. 2 hours', ['1|2 hours']],
    ['1) (i) (b) One', ['1|', 'i|(b) One']],
  ])('%j is %j', (given, blocks) => {
    expect(marked(given)).toEqual(blocks)
  })

  it('keeps indents, three points a blank', () => {
    expect(fromString('a\n    b').blocks.map((b) => b.depth)).toEqual([0, 12])
  })
})

describe('letters that are initials', () => {
  it.each<[string, string[]]>([
    ['A. Smith said that it rained', ['-|A. Smith said that it rained']],
    ['B. Approve the plan', ['-|B. Approve the plan']],
    ['A. Approve the plan', ['A|Approve the plan']],
    ['A. Approve it\nB. Adopt it', ['A|Approve it', 'B|Adopt it']],
    ['J. Penhale, Clerk', ['-|J. Penhale, Clerk']],
    ['I. Approve the plan', ['I|Approve the plan']],
  ])('%j is %j', (given, blocks) => {
    expect(marked(given)).toEqual(blocks)
  })
})

describe('markers without a stop', () => {
  it.each<[string, string[]]>([
    ['A Approve it\nB Adopt it\nC Note it', ['A|Approve it', 'B|Adopt it', 'C|Note it']],
    ['1 That it be made\n2 That it be sold', ['1|That it be made', '2|That it be sold']],
    ['A Approve it\nThen rest', ['-|A Approve it', '-|Then rest']],
    ['A plan is made\nB Adopt it', ['-|A plan is made', '-|B Adopt it']],
    ['1 Bedroom: £90\n2 Bedroom: £120', ['-|1 Bedroom: £90', '-|2 Bedroom: £120']],
    ['2 That it be made\n3 That it be sold', ['-|2 That it be made', '-|3 That it be sold']],
  ])('%j is %j', (given, blocks) => {
    expect(marked(given)).toEqual(blocks)
  })
})

describe('the blocks of a stretch', () => {
  const words = fromString('1. One two\nthree four\n2. five')
  const { text } = words
  const within = (start: number, end: number) =>
    blocksIn(words, { start, end }).map(
      (b) => `${b.marker ?? '-'}|${text.slice(b.words, b.at.end)}`,
    )

  it.each<[string, number, number, string[]]>([
    ['all of it', 0, text.length, ['1|One two', '-|three four', '2|five']],
    ['one block', 11, 21, ['-|three four']],
    ['cut at its start, the marker is lost', 7, 21, ['-|two', '-|three four']],
    ['cut at its end', 0, 6, ['1|One']],
    ['cut inside its marker', 1, 10, ['1|One two']],
    ['between blocks', 10, 11, []],
    ['nothing', 5, 5, []],
    ['behind the end', 99, 120, []],
  ])('%s', (_what, start, end, blocks) => {
    expect(within(start, end)).toEqual(blocks)
  })

  it('are found by halving', () => {
    for (let place = 0; place <= text.length; place++)
      expect(firstAfter(words.blocks, place)).toBe(
        words.blocks.filter((b) => b.at.end <= place).length,
      )
  })
})
