import { describe, expect, it } from 'vitest'
import { fromString } from './blocks'
import { follows, isFirst, splitRunOns } from './run-on'

const split = (given: string) => {
  const { text, blocks } = splitRunOns(fromString(given))
  return blocks.map((b) => `${b.marker ?? '-'}|${text.slice(b.words, b.at.end)}`)
}

describe('a list in one paragraph', () => {
  it.each<[string, string[]]>([
    [
      'RESOLVED: That 1. a park be made; 2. a lake be dug.',
      ['-|RESOLVED: That', '1|a park be made;', '2|a lake be dug.'],
    ],
    [
      '1. Make a park. 2. Dig a lake. 3. Plant trees.',
      ['1|Make a park.', '2|Dig a lake.', '3|Plant trees.'],
    ],
    [
      'Cabinet; a) Approved a park b) Delegated the rest',
      ['-|Cabinet;', 'a|Approved a park', 'b|Delegated the rest'],
    ],
    [
      'That (i) a park be made; and (ii) a lake be dug.',
      ['-|That', 'i|a park be made; and', 'ii|a lake be dug.'],
    ],
    [
      'That: • a park be made; • a lake be dug.',
      ['-|That:', '•|a park be made;', '•|a lake be dug.'],
    ],
    ['1. Make: a. A park. b. A lake. 2. Stop.', ['1|Make:', 'a|A park.', 'b|A lake.', '2|Stop.']],
    [
      'That (i) a park be made; and\n(ii) a lake be dug.',
      ['-|That', 'i|a park be made; and', 'ii|a lake be dug.'],
    ],
    [
      'Agreed the following: 1. The purchase of land.',
      ['-|Agreed the following:', '1|The purchase of land.'],
    ],
    [
      '1. Ask. 2. Buy: i. land; ii. trees. 3. Dig.',
      ['1|Ask.', '2|Buy:', 'i|land;', 'ii|trees.', '3|Dig.'],
    ],
    [
      'RESOLVED – (a) That the Committee (i) make a park; and (ii) dig a lake.',
      ['-|RESOLVED –', 'a|That the Committee', 'i|make a park; and', 'ii|dig a lake.'],
    ],
    ['1.1 Make a park. 1.2 Dig a lake.', ['1.1|Make a park.', '1.2|Dig a lake.']],
    ['1) Make a park. 2) Dig a lake.', ['1|Make a park.', '2|Dig a lake.']],
  ])('%j', (given, blocks) => {
    expect(split(given)).toEqual(blocks)
  })

  it.each([
    'Recommendation 1. Note it.',
    'Paragraphs (a) and (b) of Schedule 3 apply.',
    'The sum in paragraph 3. The sum in 5.',
    'It is as set out in (b) above.',
    'Option 2. was chosen at 3.',
    'The lease of Unit 4. and the sale.',
    'Lots 1. and 3. of the site',
    'Section 100A (4) and paragraph 3 apply.',
    'From 1 April to 2 May',
    'Votes for: 1. Votes against: 0. Abstentions: 2.',
    '8. It was carried. Votes for: 9. Votes against: 1.',
    'short',
  ])('%j stays one', (given) => {
    expect(split(given)).toHaveLength(1)
  })
})

describe('what follows what', () => {
  it.each([
    ['1', '2'],
    ['9', '10'],
    ['a', 'b'],
    ['h', 'i'],
    ['i', 'ii'],
    ['iv', 'v'],
    ['ix', 'x'],
    ['A', 'B'],
    ['1.1', '1.2'],
    ['1.4', '2.1'],
  ])('%s before %s', (last, value) => {
    expect(follows(last, value)).toBe(true)
  })

  it.each([
    ['1', '3'],
    ['2', '1'],
    ['a', 'c'],
    ['a', 'B'],
    ['ii', 'iv'],
    ['1', 'a'],
    ['1.1', '1.3'],
    ['z', 'aa'],
  ])('not %s before %s', (last, value) => {
    expect(follows(last, value)).toBe(false)
  })

  it.each(['1', 'a', 'A', 'i', 'I', '1.1', '4.1'])('%s is a first', (value) => {
    expect(isFirst(value)).toBe(true)
  })
  it.each(['2', 'b', 'ii', '1.2', '10'])('%s is none', (value) => {
    expect(isFirst(value)).toBe(false)
  })
})
