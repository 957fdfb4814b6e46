import { describe, expect, it } from 'vitest'
import { fromString } from '../../../text/blocks'
import { sectioned } from '../../pipeline'
import type { SectionRole } from '../../shapes'
import { clauseKind } from './clause-kind'
import { resolutionFinder } from './resolution'

/** "2|the words": path and words of each clause of lines under a heading of this role. */
function read(role: SectionRole, lines: readonly string[]): string[] {
  const given = fromString(lines.join('\n'))
  const at = { start: 0, end: given.text.length }
  const { words, sections } = sectioned(given, [{ role, at, from: 'markup', heading: null }])
  return sections
    .flatMap((section) => resolutionFinder.find(words, section))
    .flatMap((f) => (f.is === 'resolution' ? [`${f.says.path.join('/')}|${f.says.text}`] : []))
}

describe('a lead-in before a list decides nothing by itself', () => {
  it.each([
    'To approve:',
    'To authorise:',
    'Approve the following:',
    'It is recommended that:',
    'The Leader is recommended to:',
    'The Cabinet Member is asked to:',
    'That the Parks Committee',
    'That the Cabinet',
  ])('%s', (lead) => {
    expect(read('decision', [lead, '1. The pool be repaired.', '2. The gate be painted.'])).toEqual(
      ['1|The pool be repaired.', '2|The gate be painted.'],
    )
  })

  it.each([
    ['To approve the plan.', ['|To approve the plan.']],
    ['That the Parks Committee be thanked.', ['|That the Parks Committee be thanked.']],
  ])('%s is a clause', (words, clauses) => {
    expect(read('decision', [words])).toEqual(clauses)
  })

  it('in minutes nobody has decided what a body is asked', () => {
    expect(
      read('minutes', [
        'The Committee is recommended to:',
        '1. approve the plan;',
        '2. note the cost.',
      ]),
    ).toEqual([])
  })
})

describe('numbers without a stop', () => {
  it.each<[readonly string[], readonly string[]]>([
    [
      ['1 The pool be repaired.', '2 The sum of £5,400 be found.', '3 Members be told of it.'],
      ['1|The pool be repaired.', '2|The sum of £5,400 be found.', '3|Members be told of it.'],
    ],
    [
      ['1 That the plan be approved;', '2 That the cost be noted.'],
      ['1|That the plan be approved;', '2|That the cost be noted.'],
    ],
  ])('%j', (lines, clauses) => {
    expect(read('decision', lines)).toEqual(clauses)
  })

  it('are none before the sizes of flats', () => {
    const lines = ['RESOLVED that the rents be:', '1 Bedroom: £90', '2 Bedrooms: £120']
    expect(read('decision', lines).every((one) => !one.startsWith('1|'))).toBe(true)
  })
})

describe('motions', () => {
  const moved =
    'It was moved by Councillor Boyd and seconded by Councillor Grant that the gate be painted.'
  it.each<[readonly string[], readonly string[]]>([
    [[moved, 'The motion was put to the vote and AGREED.'], ['|the gate be painted.']],
    [[moved, 'Councillor Wood spoke.', 'The motion was carried.'], ['|the gate be painted.']],
    [[moved, 'The motion was put to the vote and lost.'], []],
    [[moved, 'Councillor Wood moved an amendment.', 'The motion was carried.'], []],
    [['The motion was carried.'], []],
  ])('%j', (lines, clauses) => {
    expect(read('minutes', lines)).toEqual(clauses)
  })
})

describe('what is not decided', () => {
  it('is what somebody declared, in minutes', () => {
    const lines = [
      'The following statements of interest were noted:',
      '• Councillor Wood sits on the board.',
    ]
    expect(read('minutes', lines)).toEqual([])
  })

  it.each([
    ['Apologies for absence were received from Councillor Reed.'],
    ['Apologies were submitted on behalf of Councillor Reed.'],
    ['There were no declarations of interest.'],
    ['No apologies were received.'],
    ['None raised.'],
    ['26/00052/FPM', 'Erection of two wind pumps with access and landscaping.'],
  ])('%s', (...lines) => {
    expect(read('decision', lines)).toEqual([])
  })

  it.each<[readonly string[], readonly string[]]>([
    [['That the apologies be accepted.'], ['|That the apologies be accepted.']],
    [
      [
        '26/00044/CLPD',
        'Change of use from shop to café.',
        'Planning permission be REFUSED for the reasons in the report.',
      ],
      ['|Planning permission be REFUSED for the reasons in the report.'],
    ],
    [
      [
        'RESOLVED to exclude the press and public for the following reports:',
        '53. Sale of Small Sites',
        '54. Family Services',
      ],
      ['|exclude the press and public for the following reports:'],
    ],
    [
      [
        'UNANIMOUSLY RESOLVED TO RECOMMEND TO COUNCIL',
        '6.1 that the Joint Committee be approved;',
        '6.2 that the cost be noted.',
      ],
      ['6.1|that the Joint Committee be approved;', '6.2|that the cost be noted.'],
    ],
  ])('%j', (lines, clauses) => {
    expect(read('decision', lines)).toEqual(clauses)
  })
})

describe('a clause that also notes', () => {
  it.each([
    ['That £5,000 be set aside, and that the older debt be noted.', 'resolved'],
    ['That the report be noted and the sum be lent to the club.', 'resolved'],
    ['That the report on how the sum will be spent be noted.', 'noted'],
    ['That the officers be thanked and the report be noted.', 'noted'],
    ['That the report be noted.', 'noted'],
  ])('%s', (words, kind) => {
    expect(clauseKind(words, 'resolved')).toBe(kind)
  })
})
