import { describe, expect, it } from 'vitest'
import { fromString } from '../../text/blocks'
import { sectioned } from '../pipeline'
import type { SectionRole } from '../shapes'
import { reasonFinder } from './reason'

/** The reasons of lines, and what the head is said to be, under a heading of this role. */
function read(lines: readonly string[], role: SectionRole = 'reasons') {
  const given = fromString(lines.join('\n'))
  const at = { start: 0, end: given.text.length }
  const { words, sections } = sectioned(given, [{ role, at, from: 'markup', heading: null }])
  const found = sections.flatMap((section) => reasonFinder.find(words, section))
  return {
    reasons: found.flatMap((f) => (f.is === 'reason' ? [f.says] : [])),
    heads: found.flatMap((f) => (f.is === 'head' ? [f.says.state] : [])),
  }
}

describe('one for each number, else one a paragraph', () => {
  it.each<[string, string[], string[]]>([
    ['a paragraph', ['The lamps are old.'], ['The lamps are old.']],
    [
      'two paragraphs',
      ['The lamps are old.', 'They cost too much.'],
      ['The lamps are old.', 'They cost too much.'],
    ],
    [
      'numbers',
      ['1. The lamps are old.', '2. They cost too much.'],
      ['The lamps are old.', 'They cost too much.'],
    ],
    [
      'letters',
      ['(a) The lamps are old.', '(b) They cost too much.'],
      ['The lamps are old.', 'They cost too much.'],
    ],
    [
      'numerals',
      ['i. The lamps are old.', 'ii. They cost too much.'],
      ['The lamps are old.', 'They cost too much.'],
    ],
    [
      'bullets',
      ['• The lamps are old.', '• They cost too much.'],
      ['The lamps are old.', 'They cost too much.'],
    ],
    [
      'a lead-in',
      ['The reasons are:', '1. The lamps are old.', '2. They cost too much.'],
      ['The lamps are old.', 'They cost too much.'],
    ],
    [
      'letters of a number',
      ['1. The lamps are:', 'a) old; and', 'b) dim.', '2. They cost too much.'],
      ['The lamps are: old; and dim.', 'They cost too much.'],
    ],
    [
      'letters that begin again behind numbers',
      ['1. The lamps are old.', 'a) They are dim.', 'b) They cost too much.'],
      ['The lamps are old.', 'They are dim.', 'They cost too much.'],
    ],
    [
      'a lead-in that says so',
      ['New lamps are needed for the following reasons:', '• The old are dim.', '• They cost.'],
      ['The old are dim.', 'They cost.'],
    ],
    [
      'bullets of a number',
      ['1. The lamps are:', '• old; and', '• dim.', '2. They cost too much.'],
      ['The lamps are: old; and dim.', 'They cost too much.'],
    ],
    [
      'a line cut in two',
      ['The lamps are old and', 'cost too much.'],
      ['The lamps are old and cost too much.'],
    ],
    [
      'a second paragraph of a number',
      ['1. The lamps are old.', '    They cost too much.', '2. It is dark.'],
      ['The lamps are old. They cost too much.', 'It is dark.'],
    ],
    [
      'a number alone on its line',
      ['1.', 'The lamps are old.', '2.', 'It is dark.'],
      ['The lamps are old.', 'It is dark.'],
    ],
    [
      'a list in one paragraph',
      ['1. The lamps are old. 2. It is dark.'],
      ['The lamps are old.', 'It is dark.'],
    ],
    ['a vote behind them', ['The lamps are old.', 'For: 7 Against: 2'], ['The lamps are old.']],
    [
      'call-in behind them',
      ['The lamps are old.', '[Call-in does not apply].'],
      ['The lamps are old.'],
    ],
    ['a pointer to the report', ['As set out in the report.'], ['As set out in the report.']],
    [
      'a signpost to another page',
      ['The lamps are old.', 'Read the decision in full on the democracy pages.'],
      ['The lamps are old.'],
    ],
    ['a numbered signpost', ['1. The lamps are old.', '2. Click here.'], ['The lamps are old.']],
    ['a signpost alone', ['Read the decision in full on the democracy pages.'], []],
    [
      'a reason that speaks of the report and the website',
      ['The report on the website shows that the lamps are old.'],
      ['The report on the website shows that the lamps are old.'],
    ],
    [
      'a heading inside',
      ['The lamps are old.', 'Alternative options considered:', 'To wait.'],
      ['The lamps are old.'],
    ],
    ['nothing', [''], []],
  ])('%s', (_what, lines, reasons) => {
    expect(read(lines)).toEqual({ reasons, heads: [] })
  })

  it.each(['decision', 'minutes', 'options', 'purpose', 'other'] as const)(
    'none under %s',
    (role) => {
      expect(read(['The lamps are old.'], role)).toEqual({ reasons: [], heads: [] })
    },
  )

  it('typed in the middle of a decision', () => {
    const lines = ['That the lamps be mended.', 'Reason: To light the street.']
    expect(read(lines, 'decision').reasons).toEqual(['To light the street.'])
  })
})

describe('said to be none, or withheld', () => {
  it.each(['None.', 'N/A', 'Not applicable', 'Nil', 'None were stated.'])('%s', (words) => {
    expect(read([words])).toEqual({ reasons: [], heads: ['none-stated'] })
  })

  it.each([
    'The reasons are set out in the exempt report.',
    'As detailed in the confidential minute.',
    'Not for publication by virtue of paragraph 3',
  ])('%s', (words) => {
    expect(read([words])).toEqual({ reasons: [], heads: ['exempt'] })
  })
})
