import { describe, expect, test } from 'vitest'
import { fromString } from '../../../text/blocks'
import { sectioned } from '../../pipeline'
import { optionFinder } from './option'
import { verdictOnSeveral } from './verdict'

/** "a rejected: Sell the hall.": label, status and words of each option below the heading. */
function read(lines: readonly string[]): string[] {
  const given = fromString(lines.join('\n'))
  const at = { start: 0, end: given.text.length }
  const { words, sections } = sectioned(given, [
    { role: 'options', at, from: 'markup', heading: null },
  ])
  return sections
    .flatMap((section) => optionFinder.find(words, section))
    .flatMap((finding) => {
      if (finding.is !== 'option') return []
      const { label, status, text } = finding.says
      return [`${label ?? '-'} ${status}: ${text}`]
    })
}

describe('a sentence that judges several options', () => {
  test.each<[string, readonly string[] | null, string]>([
    ['On these grounds options a) and b) were rejected.', ['a', 'b'], 'rejected'],
    ['Options 1 to 3 were discounted as too dear.', ['1', '2', '3'], 'rejected'],
    ['Options (i), (ii) and (iii) have been dismissed.', ['i', 'ii', 'iii'], 'rejected'],
    ['Both options were rejected.', null, 'rejected'],
    ['All of the above options were ruled out on cost.', null, 'rejected'],
    ['For these reasons the above options were not recommended.', null, 'rejected'],
    ['These alternative options were discounted.', null, 'rejected'],
    ['None of the options was recommended.', null, 'rejected'],
  ])('%s', (words, which, status) => {
    expect(verdictOnSeveral(words)).toEqual({ which, status })
  })

  test.each([
    'Option a) was rejected.',
    'The options were considered.',
    'All options were costed.',
    'None of the options was rejected.',
    'The report sets out why options were rejected in 2019 by another council.',
  ])('%s says nothing of several', (words) => {
    expect(verdictOnSeveral(words)).toBeNull()
  })
})

describe('options and what stands behind them', () => {
  test.each<[readonly string[], readonly string[]]>([
    [
      [
        'The following were looked at:',
        'a) Tender now.',
        'b) Bring it in house.',
        'On these grounds options a) and b) were rejected.',
      ],
      ['a rejected: Tender now.', 'b rejected: Bring it in house.'],
    ],
    [
      [
        '1. Do nothing.',
        '2. Sell the hall.',
        '3. Let the hall.',
        'Options 1 and 2 were discounted.',
      ],
      ['1 rejected: Do nothing.', '2 rejected: Sell the hall.', '3 considered: Let the hall.'],
    ],
    [
      ['1. Keep it;', '2. close it.', 'A third option had been discounted, namely to move it.'],
      [
        '1 considered: Keep it;',
        '2 considered: close it.',
        '- rejected: A third option had been discounted, namely to move it.',
      ],
    ],
    [
      [
        'Option 1: Do nothing. Rejected as too slow.',
        'Option 2: Build the bridge. This is the preferred option.',
      ],
      [
        'Option 1 rejected: Do nothing. Rejected as too slow.',
        'Option 2 preferred: Build the bridge. This is the preferred option.',
      ],
    ],
    [
      ['Hire the sweepers. Rejected, as hire costs more.'],
      ['- rejected: Hire the sweepers. Rejected, as hire costs more.'],
    ],
    [['None.'], []],
    [['The options are set out in the report.'], []],
  ])('%j', (lines, options) => {
    expect(read(lines)).toEqual(options)
  })
})
