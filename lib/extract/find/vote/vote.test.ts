import { describe, expect, test } from 'vitest'
import { expectProportion } from '../../../../tests/proportion'
import { fromString } from '../../../text/blocks'
import type { Words } from '../../../text/shapes'
import type { SectionRole } from '../../shapes'
import { voteFinder } from './vote'

/** Every vote as "for/against/abstentions" with "U" for unanimous ("-" is not printed), and its words. */
function readWords(words: Words, role: SectionRole = 'minutes') {
  const at = { start: 0, end: words.text.length }
  const show = (n: number | null) => (n === null ? '-' : String(n))
  return voteFinder.find(words, { role, at, from: 'markup', heading: null }).flatMap((f) =>
    f.is === 'vote'
      ? [
          {
            says: `${show(f.says.for)}/${show(f.says.against)}/${show(f.says.abstentions)}${f.says.unanimous ? 'U' : ''}`,
            quote: words.text.slice(f.at[0].start, f.at[0].end),
          },
        ]
      : [],
  )
}
const read = (text: string) => readWords(fromString(text))

/** Rows of cells as the text view gives them: one block a cell. */
function table(rows: readonly (readonly string[])[]): Words {
  const lines = fromString(rows.flat().join('\n'))
  let n = 0
  const rowOf = rows.flatMap((cells, row) => cells.map(() => row))
  return {
    ...lines,
    blocks: lines.blocks.map((b) => ({ ...b, shape: 'cell' as const, row: rowOf[n++] ?? 0 })),
  }
}

const whole: readonly (readonly [string, string])[] = [
  [
    'A recorded vote was taken on the motion:\nFor: Councillors Abel, Carr, Dean and Rudd (4)\nAgainst: Councillors Hale and Innes (2)\nAbstentions: None (0)',
    '4/2/0',
  ],
  ['there were 21 for the amendment, 33 against and 4 abstentions', '21/33/4'],
  ['7 members voted for the amendment and 12 for the motion, which was carried', '12/7/-'],
  ['14 voted for the motion and 9 for the amendment, with 1 abstention', '14/9/1'],
  [
    'For the motion (3) - Convener; and Councillors Ash and Birch.\nFor the amendment (1) - Councillor Cole.',
    '3/1/-',
  ],
  [
    'For the amendment (1) - Councillor Cole.\nFor the motion (2) - Councillors Ash and Birch.\nDeclined to vote (1) - Councillor Dale.',
    '2/1/1',
  ],
  ['9 members voted for the motion and 6 for the amendment.', '9/6/-'],
  [
    'Councillors Ash and Birch (2) voted for the motion and Councillors Cole, Dale and Elm (3) voted for the amendment.',
    '2/3/-',
  ],
  ['Councillors Ash and Birch (2) voted for and Councillor Cole (1) voted against.', '2/1/-'],
  ['8 o blaid, 5 yn erbyn ac roedd 1 yn ymatal.', '8/5/1'],
  ['For: 35\nAgainst: 0\nAbstentions: 21', '35/0/21'],
  ['For: 35 Against: 0 Abstentions: 21', '35/0/21'],
  ['(For: 8, Against: 3, Abstain: 1)', '8/3/1'],
  ['FOR – 8; AGAINST – 3; ABSTENTIONS – 1', '8/3/1'],
  ['For 8 Against 3 Abstentions 1', '8/3/1'],
  ['6 For, 0 Against, 0 Abstention', '6/0/0'],
  ['8 in favour; 3 against; no abstentions', '8/3/0'],
  ['12 votes for and 4 against', '12/4/-'],
  ['Voting: Unanimous', '-/-/-U'],
  ['Members voted in favour with no votes against and one abstention', '-/0/1'],
  ['nine Members voted for the amendment and nine against', '9/9/-'],
  ['sixteen Members voted for the proposal and none against', '16/0/-'],
  ['twenty-one Members voted in favour and two abstained', '21/-/2'],
  [
    '(3 Members (Councillors Ash, Birch and Cole) voted in favour and 2 Members (Councillors Dale and Elm) abstained)',
    '3/-/2',
  ],
  ['Votes for: 7, votes against: 2', '7/2/-'],
  ['In favour: 6\nAgainst: 5', '6/5/-'],
  ['Votes for: 9. Votes against: 1.', '9/1/-'],
  ['Votes for: 9. Votes against: 1. Abstentions: 2.', '9/1/2'],
  ['Voting for 3 : Councillors Ash, Birch, Cole\nAgainst : 0\nAbstentions: 0', '3/0/0'],
  [
    'For the procedural motion (3) - Lord Provost; and Councillors Ash and Birch.\nAgainst the procedural motion (1) - Councillor Cole.\nDeclined to vote (2) - Councillors Dale and Elm.',
    '3/1/2',
  ],
  [
    'For the motion – Councillors Ash, Birch and Cole\nAgainst the motion – Councillor Dale',
    '3/1/-',
  ],
  [
    'For: Councillors Ash, Birch and Cole\nAgainst: Councillors Dale and Elm\nAbstaining: None',
    '3/2/0',
  ],
  [
    'Members voting FOR the amendment to the motion: Councillors Ash, Birch (2 votes)\nMembers voting AGAINST the amendment: Councillors Cole, Dale, Elm (3 votes)',
    '2/3/-',
  ],
  ['For:\nCouncillor Ash\nCouncillor Birch\nAgainst:\nCouncillor Cole', '2/1/-'],
  ['For\nJo Ash, Sam Birch, Lee Cole\nAgainst\nKit Dale', '3/1/-'],
  ['For:\nJo Ash\nSam Birch\n2\nAgainst:\nKit Dale\n1', '2/1/-'],
  [
    'Members voting FOR the amendment:\nCouncillors Ash, Birch (2 votes)\nMembers voting AGAINST the amendment:\nCouncillors Cole, Dale, Elm (3 votes)\nMembers ABSTAINING from the vote:\nCouncillor Fern (1 vote)',
    '2/3/1',
  ],
  [
    'The following Members voted for the motion: Councillors Ash and Birch.\nThe following Members voted against the motion: Councillor Cole.\nThe following Member abstained: Councillor Dale.',
    '2/1/1',
  ],
  ['O blaid: 10 Yn erbyn: 3 Ymatal: 1', '10/3/1'],
  ['Ayes: 12, Noes: 9', '12/9/-'],
  ['Votes cast for: 14; against: 6; not voting: 1', '14/6/1'],
  ['Councillors Ash and Birch voted for the motion and Councillor Cole voted against.', '2/1/-'],
]

const inside: readonly (readonly [string, string, string])[] = [
  ['The motion was CARRIED 10:4:1.', '10/4/1', 'CARRIED 10:4:1'],
  ['Resolved (9:5:0) – That the plan stands', '9/5/0', 'Resolved (9:5:0)'],
  ['Carried by a vote of 7-0, the plan stands', '7/0/-', 'Carried by a vote of 7-0'],
  ['the motion was lost by 25 votes to 19', '25/19/-', '25 votes to 19'],
  ['agreed by nine votes to six', '9/6/-', 'nine votes to six'],
  [
    'Resolved (7:7 and on the chairs casting vote) – the plan',
    '7/7/-',
    '(7:7 and on the chairs casting vote)',
  ],
  [
    'Voting Record\n6 For, 0 Against, 0 Abstention, 2 Absent/Did not vote',
    '6/0/0',
    '6 For, 0 Against, 0 Abstention',
  ],
  ['RESOLVED UNANIMOUSLY: That the pier be kept', '-/-/-U', 'RESOLVED UNANIMOUSLY'],
  ['RESOLVED (unanimously) that Cabinet agreed to:', '-/-/-U', 'RESOLVED (unanimously)'],
  ['Resolved unanimously:', '-/-/-U', 'Resolved unanimously'],
  ['RESOLVED: (Unanimously)', '-/-/-U', 'RESOLVED: (Unanimously)'],
  ['Decision made (Unanimously):', '-/-/-U', 'Decision made (Unanimously)'],
  ['It was unanimously agreed to wait', '-/-/-U', 'unanimously agreed'],
  ['the motion was carried unanimously', '-/-/-U', 'carried unanimously'],
  ['It was agreed by a unanimous vote', '-/-/-U', 'agreed by a unanimous'],
  ['The vote was unanimous.', '-/-/-U', 'vote was unanimous'],
  ['PENDERFYNWYD YN UNFRYDOL gadw’r pier', '-/-/-U', 'PENDERFYNWYD YN UNFRYDOL'],
  ['The motion was carried nem con.', '-/0/-', 'nem con.'],
  [
    'upon a vote the plan was unanimously CARRIED.\nVoting for 2 : Councillors Ash, Birch\nAgainst : 0\nAbstentions: 0',
    '2/0/0U',
    'unanimously CARRIED.\nVoting for 2 : Councillors Ash, Birch\nAgainst : 0\nAbstentions: 0',
  ],
  [
    'Granted unanimously with no votes against and 1 abstention.',
    '-/0/1U',
    'Granted unanimously with no votes against and 1 abstention',
  ],
]

describe('one vote', () => {
  test.each(whole)('%s', (text, says) => {
    const [vote, ...rest] = read(text)
    expect(rest).toEqual([])
    expect(vote?.says).toBe(says)
    // The quote runs from the first side's words to the last's
    expect(fromString(text).text).toContain(vote?.quote)
    expect((vote?.quote.length ?? 0) / text.length).toBeGreaterThan(0.5)
  })
  test.each(inside)('%s', (text, says, quote) => expect(read(text)).toEqual([{ says, quote }]))
})

describe('a heading that speaks of the vote', () => {
  const words = fromString('Vote: Unanimous')
  const section = { role: 'votes' as const, at: { start: 6, end: 15 } }
  const heading = { start: 0, end: 6 }

  test('belongs to what a clerk typed', () => {
    const found = voteFinder.find(words, { ...section, from: 'typed-heading', heading })
    expect(found).toMatchObject([{ says: { unanimous: true }, at: [{ start: 0, end: 15 }] }])
  })
})

describe('no vote', () => {
  test.each([
    'Councillor Ash remained in the room during the discussion and vote.',
    'Councillor Ash would therefore abstain from voting on the item.',
    'elected to speak and vote on the item',
    'A recorded vote having been requested',
    'That the vote on this item be conducted by roll call.',
    'entitled to vote on the budget items',
    'On being put to the vote there was an equality of voting.',
    'a contract for 24 months against 3 criteria',
    'Reason for: 2 sites',
    'for 3 years',
    'The Panel was unanimously of the mind that it rained',
    'The vote was not unanimous.',
    'Councillor Ash abstained.',
    'with one abstention noted last year',
    '64% for, 21% against',
    'Item 4 for 2 March',
    'In favour of the plan were many residents',
    'The meeting, carried over from 6 to 8 pm',
    'agreed the fee of £5 against 3 benchmarks',
    'No objections were received.',
  ])('%s', (text) => expect(read(text)).toEqual([]))

  test('purpose and options are not read', () => {
    expect(readWords(fromString('For: 3 Against: 2'), 'options')).toEqual([])
    expect(readWords(fromString('For: 3 Against: 2'), 'purpose')).toEqual([])
  })
})

describe('several votes', () => {
  test('a side that comes again begins the next', () => {
    expect(
      read(
        'Members voting FOR the amendment: Councillors Ash, Birch (2 votes)\nMembers voting AGAINST the amendment: Councillors Cole, Dale, Elm (3 votes)\nAccordingly the amendment fell.\nMembers voting FOR the motion: Councillors Cole, Dale, Elm (3 votes)\nMembers voting AGAINST the motion: Councillors Ash, Birch (2 votes)',
      ).map((v) => v.says),
    ).toEqual(['2/3/-', '3/2/-'])
  })
  test('an amendment lost and a resolution unanimous are two', () => {
    expect(
      read('For: 2 Against: 9\nThe amendment fell.\nRESOLVED unanimously: That the plan stand').map(
        (v) => v.says,
      ),
    ).toEqual(['2/9/-', '-/-/-U'])
  })
  test('each unanimous resolution is one', () => {
    expect(
      read(
        'RESOLVED unanimously that the notes be signed.\nRESOLVED unanimously that the pier be kept.',
      ).map((v) => v.says),
    ).toEqual(['-/-/-U', '-/-/-U'])
  })
  test('carried unanimously, and then resolved so, are one', () => {
    expect(
      read(
        'The motion was carried unanimously.\nRESOLVED (unanimously) that the pier be kept.',
      ).map((v) => v.says),
    ).toEqual(['-/-/-U'])
  })
  test('a sum and then its names are one vote', () => {
    const found = read(
      'following a vote the motion was carried by 3 votes, to 2 votes, with 1 abstention.\nThere voted for the motion:\nCouncillors Ash, Birch, Cole ........ 3\nThere voted against the motion:\nCouncillors Dale and Elm ........ 2\nThere abstained from voting:\nCouncillor Fern ........ 1\nResolved - That the pier be kept.',
    )
    expect(found.map((v) => v.says)).toEqual(['3/2/1'])
  })
  test('like counts on two motions are two votes', () => {
    expect(
      read(
        'The amendment was lost: For: 3 Against: 9.\nCouncillor Ash moved another amendment. For: 3 Against: 9.',
      ).map((v) => v.says),
    ).toEqual(['3/9/-', '3/9/-'])
  })
  test('two motions in words', () => {
    expect(
      read(
        'On a vote, nine Members voted for the amendment and nine against.\nMoved by Alderman Ash, seconded by Councillor Birch.\nOn a vote, sixteen Members voted for the proposal and none against.',
      ).map((v) => v.says),
    ).toEqual(['9/9/-', '16/0/-'])
  })
})

describe('tables', () => {
  test('a row a side, as ModernGov prints recorded votes', () => {
    expect(
      readWords(
        table([
          ['Motion to keep the pier'],
          ['For', 'J Ash, S Birch and L Cole', '3'],
          ['Against', 'K Dale', '1'],
          ['Abstain', 'None', '0'],
        ]),
        'votes',
      ).map((v) => v.says),
    ).toEqual(['3/1/0'])
  })
  test('names without a number are counted', () => {
    expect(
      readWords(
        table([
          ['For', 'J Ash, S Birch'],
          ['Against', 'K Dale'],
        ]),
      ).map((v) => v.says),
    ).toEqual(['2/1/-'])
  })
  test('columns of numbers', () => {
    expect(
      readWords(
        table([
          ['For', 'Against', 'Abstentions'],
          ['12', '7', '2'],
        ]),
      ).map((v) => v.says),
    ).toEqual(['12/7/2'])
  })
  test('columns of names, Motion, Amendment and No Vote', () => {
    expect(
      readWords(
        table([
          ['Motion', 'Amendment', 'No Vote'],
          ['J Ash', 'K Dale', 'E Elm'],
          ['S Birch', 'F Fern'],
          ['L Cole'],
        ]),
      ),
    ).toEqual([{ says: '3/2/1', quote: 'J Ash\nK Dale\nE Elm\nS Birch\nF Fern\nL Cole' }])
  })
})

test.each([
  'a',
  ' ',
  '1',
  '(',
  'for ',
  '1 for ',
  'Members voted ',
  'unanimously ',
  'Councillors A, ',
])(
  'a long text of "%s" takes time in proportion',
  (unit) => {
    expectProportion((length) => read(unit.repeat(Math.ceil(length / unit.length))), 60_000)
  },
  60_000,
)
