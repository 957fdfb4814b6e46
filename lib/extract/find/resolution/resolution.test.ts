import { describe, expect, it } from 'vitest'
import { fromString } from '../../../text/blocks'
import { sectioned } from '../../pipeline'
import type { SectionRole } from '../../shapes'
import { resolutionFinder } from './resolution'

/** The resolutions of lines under a heading of this role. */
function resolutions(role: SectionRole, lines: readonly string[]) {
  const given = fromString(lines.join('\n'))
  const at = { start: 0, end: given.text.length }
  const { words, sections } = sectioned(given, [{ role, at, from: 'markup', heading: null }])
  return sections
    .flatMap((section) => resolutionFinder.find(words, section))
    .flatMap((f) => (f.is === 'resolution' ? [f.says] : []))
}

const texts = (role: SectionRole, lines: readonly string[]) =>
  resolutions(role, lines).map(({ path, text }) => `${path.join('/')}|${text}`)

describe('an opener and its sentence, in minutes', () => {
  it.each<[string, string, string]>([
    ['RESOLVED that the park be opened.', 'RESOLVED that', 'the park be opened.'],
    [
      'It was proposed by Cllr Reed, seconded by Cllr Wood and unanimously agreed that the park be opened.',
      'It was proposed by Cllr Reed, seconded by Cllr Wood and unanimously agreed that',
      'the park be opened.',
    ],
    ['RESOLVED: That the park be opened.', 'RESOLVED:', 'That the park be opened.'],
    ['RESOLVED – That the park be opened.', 'RESOLVED –', 'That the park be opened.'],
    ['RESOLVED - That the park be opened.', 'RESOLVED -', 'That the park be opened.'],
    ['RESOLVED- That the park be opened.', 'RESOLVED-', 'That the park be opened.'],
    ['RESOLVED:That the park be opened.', 'RESOLVED:', 'That the park be opened.'],
    ['RESOLVED:            That the park be opened.', 'RESOLVED:', 'That the park be opened.'],
    ['RESOLVED THAT the park be opened.', 'RESOLVED THAT', 'the park be opened.'],
    ['RESOLVED to open the park.', 'RESOLVED to', 'open the park.'],
    ['Resolved: That the park be opened.', 'Resolved:', 'That the park be opened.'],
    ['Resolved - That the park be opened.', 'Resolved -', 'That the park be opened.'],
    ['Resolved – that the park be opened.', 'Resolved –', 'that the park be opened.'],
    ['resolved: that the park be opened.', 'resolved:', 'that the park be opened.'],
    ['RESOLVED /- That the park be opened.', 'RESOLVED /-', 'That the park be opened.'],
    [
      'RESOLVED UNANIMOUSLY: That the park be opened.',
      'RESOLVED UNANIMOUSLY:',
      'That the park be opened.',
    ],
    [
      'RESOLVED (unanimously) that the park be opened.',
      'RESOLVED (unanimously) that',
      'the park be opened.',
    ],
    [
      'RESOLVED: (by 31 votes to 0, with 4 abstentions) That the park be opened.',
      'RESOLVED: (by 31 votes to 0, with 4 abstentions)',
      'That the park be opened.',
    ],
    [
      'Resolved – (7 for, 2 against) that the park be opened.',
      'Resolved – (7 for, 2 against)',
      'that the park be opened.',
    ],
    [
      'On the motion of Cllr Reed, the Council agreed by 21 votes to 4, with 3 members not voting, to open it.',
      'On the motion of Cllr Reed, the Council agreed by 21 votes to 4, with 3 members not voting, to',
      'open it.',
    ],
    [
      'RESOLVED: (Unanimously) That the park be opened.',
      'RESOLVED: (Unanimously)',
      'That the park be opened.',
    ],
    [
      'Resolved unanimously: That the park be opened.',
      'Resolved unanimously:',
      'That the park be opened.',
    ],
    [
      'Resolved (7:7 and on the chair’s casting vote) – That the park be opened.',
      'Resolved (7:7 and on the chair’s casting vote) –',
      'That the park be opened.',
    ],
    ['AGREED: That the park be opened.', 'AGREED:', 'That the park be opened.'],
    [
      'Unanimously RESOLVED that the park be opened.',
      'Unanimously RESOLVED that',
      'the park be opened.',
    ],
    [
      'Unanimously agreed that the park be opened.',
      'Unanimously agreed that',
      'the park be opened.',
    ],
    [
      'Proposed by Cllr Reed, seconded by Cllr Wood and resolved – that the park be opened.',
      'Proposed by Cllr Reed, seconded by Cllr Wood and resolved –',
      'that the park be opened.',
    ],
    [
      'It was moved by Cllr Reed, seconded by Cllr Wood and upon being put to the vote it was agreed by 7 votes to 2 that the park be opened.',
      'It was moved by Cllr Reed, seconded by Cllr Wood and upon being put to the vote it was agreed by 7 votes to 2 that',
      'the park be opened.',
    ],
    [
      'It was agreed on the proposal of Alderman Reed, seconded by Cllr Wood, that the park be opened.',
      'It was agreed on the proposal of Alderman Reed, seconded by Cllr Wood, that',
      'the park be opened.',
    ],
    [
      'Resolved: proposed Cllr Reed, seconded Cllr Wood, all in favour, that the park be opened.',
      'Resolved: proposed Cllr Reed, seconded Cllr Wood, all in favour, that',
      'the park be opened.',
    ],
    [
      'Council RESOLVED, with 41 Members voting in favour and none against, that the park be opened.',
      'Council RESOLVED, with 41 Members voting in favour and none against, that',
      'the park be opened.',
    ],
    [
      'It was resolved by majority to open the park.',
      'It was resolved by majority to',
      'open the park.',
    ],
    [
      'RESOLVED to refer the matter to Cabinet with the following comments:',
      'RESOLVED to',
      'refer the matter to Cabinet with the following comments:',
    ],
    ['Agreed: That the park be opened.', 'Agreed:', 'That the park be opened.'],
    ['Agreed to open the park.', 'Agreed to', 'open the park.'],
    ['Agreed, that the park be opened.', 'Agreed, that', 'the park be opened.'],
    ['It was RESOLVED that the park be opened.', 'It was RESOLVED that', 'the park be opened.'],
    ['It was resolved to open the park.', 'It was resolved to', 'open the park.'],
    ['Cabinet RESOLVED to open the park.', 'Cabinet RESOLVED to', 'open the park.'],
    ['The Committee resolved to open the park.', 'The Committee resolved to', 'open the park.'],
    [
      'The Council resolved that the park be opened.',
      'The Council resolved that',
      'the park be opened.',
    ],
    ['Cabinet agreed to open the park.', 'Cabinet agreed to', 'open the park.'],
    [
      'The Licensing Sub-Committee decided to grant the licence.',
      'The Licensing Sub-Committee decided to',
      'grant the licence.',
    ],
    [
      'Subject to the above, it was RESOLVED that the park be opened.',
      'Subject to the above, it was RESOLVED that',
      'the park be opened.',
    ],
    [
      'Upon a vote, it was RESOLVED that the park be opened.',
      'Upon a vote, it was RESOLVED that',
      'the park be opened.',
    ],
    ['NOTED that the park is open.', 'NOTED that', 'the park is open.'],
    ['Resolution 45/31: That the park be opened.', 'Resolution 45/31:', 'That the park be opened.'],
    [
      'RESOLVED nem con – That the park be opened.',
      'RESOLVED nem con –',
      'That the park be opened.',
    ],
    ['It was agreed nem. con. that it open.', 'It was agreed nem. con.', 'that it open.'],
    [
      'Cabinet, having considered the report, RESOLVED to open the park.',
      'Cabinet, having considered the report, RESOLVED to',
      'open the park.',
    ],
    [
      'The Committee, following debate, resolved that the park be opened.',
      'The Committee, following debate, resolved that',
      'the park be opened.',
    ],
    ['Resolution: That the park be opened.', 'Resolution:', 'That the park be opened.'],
    ['CC45 RESOLVED: that the park be opened.', 'CC45 RESOLVED:', 'that the park be opened.'],
    [
      'Minute 45/31 - RESOLVED that the park be opened.',
      'Minute 45/31 - RESOLVED that',
      'the park be opened.',
    ],
    [
      'RESOLVED by 7 votes to 2 (with 1 abstention) that the park be opened.',
      'RESOLVED by 7 votes to 2 (with 1 abstention) that',
      'the park be opened.',
    ],
    [
      'Resolved, by 9 votes for and 3 against: That the park be opened.',
      'Resolved, by 9 votes for and 3 against:',
      'That the park be opened.',
    ],
    [
      'RECOMMENDED to Council that the rate be 2%.',
      'RECOMMENDED to',
      'Council that the rate be 2%.',
    ],
    ['PENDERFYNWYD bod y parc yn agor.', 'PENDERFYNWYD bod', 'y parc yn agor.'],
    ['PENDERFYNWYD YN UNFRYDOL agor y parc.', 'PENDERFYNWYD YN UNFRYDOL', 'agor y parc.'],
    ['Penderfynodd y Cabinet gymeradwyo’r parc.', 'Penderfynodd y Cabinet', 'gymeradwyo’r parc.'],
    [
      'Cytunodd y Pwyllgor yn unfrydol i agor y parc.',
      'Cytunodd y Pwyllgor yn unfrydol i',
      'agor y parc.',
    ],
  ])('%s', (words, lead, text) => {
    const read = resolutions('minutes', ['The Clerk spoke.', words])
    expect(read).toMatchObject([{ path: [], lead, text }])
  })
})

describe('an opener alone, and the clauses behind it', () => {
  const clauses = ['1. the park be opened; and', '2. the gate be painted.']
  const read = ['1|the park be opened; and', '2|the gate be painted.']

  it.each([
    'RESOLVED',
    'RESOLVED:',
    'RESOLVED: That',
    'RESOLVED that:',
    'RESOLVED – That:',
    'RESOLVED to:',
    'Resolved',
    'Resolved:',
    'Resolved:-',
    'RESOLVED unanimously:',
    'RESOLVED: (Unanimously)',
    'Decision made (Unanimously):',
    'AGREED: That',
    'It was resolved to:',
    'It was RESOLVED that:',
    'The Committee resolved:-',
    'The Council resolved:-',
    'The Cabinet resolved to:',
    'The Board agreed to:',
    'Cabinet agreed to:',
    'Cabinet approved:',
    'RESOLVED that Scrutiny Co-ordination Committee:-',
    'RESOLVED (unanimously) that the Cabinet agreed to:',
    'On being put to the vote, it was RESOLVED that:',
    'PENDERFYNWYD',
    'PENDERFYNWYD YN UNFRYDOL',
    'PENDERFYNWYD:',
    'Penderfynodd y Cabinet:',
  ])('%s (minutes)', (opener) => {
    expect(texts('minutes', ['The Clerk spoke of the park.', opener, ...clauses])).toEqual(read)
  })

  it.each([
    'That Cabinet agreed to:',
    'That Cabinet:',
    'That the Committee:',
    'Cabinet',
    'The Executive:',
    'The Board:',
    'Cabinet considered the report and NOTED:',
    'On 23 July 2024, Cabinet:-',
    'As Cabinet Member for Highways, I agree to:',
    'I, Councillor Penhale, having read the report, do hereby approve:',
    'Having fully considered all of it, decided to reject the alternative options and take the recommended decision to:',
    'That the following be approved:',
    'The following recommendations were agreed:',
    'That approval be given to:',
    'Bod y Cabinet yn:',
    'To:',
    'That',
  ])('%s (decision)', (opener) => {
    expect(texts('decision', [opener, ...clauses])).toEqual(read)
  })
})

describe('no opener: the whole section of a decision decides', () => {
  it.each<[string, string[], string[]]>([
    ['That', ['That the park be opened.'], ['|That the park be opened.']],
    ['To', ['To approve the opening of the park.'], ['|To approve the opening of the park.']],
    [
      'numbers',
      ['1. That the park be opened.', '2. That the gate be painted.'],
      ['1|That the park be opened.', '2|That the gate be painted.'],
    ],
    [
      'an opener in each clause',
      ['(i) Agreed that the park be opened.', '(ii) Noted the cost.'],
      ['i|Agreed that the park be opened.', 'ii|Noted the cost.'],
    ],
    [
      'capitals in each clause',
      [
        '(1) APPROVED the plan.',
        '(2) DELEGATED the rest to the Head of Parks.',
        '(3) NOTED the cost.',
      ],
      ['1|APPROVED the plan.', '2|DELEGATED the rest to the Head of Parks.', '3|NOTED the cost.'],
    ],
    ['a phrase', ['a contract for the swings'], ['|a contract for the swings']],
    ['one word', ['Permit'], ['|Permit']],
    ['one word and a stop', ['Adopted.'], ['|Adopted.']],
    ['noted alone', ['Noted.'], ['|Noted.']],
    [
      'a refusal',
      ['Refuse (contrary to officer recommendation)'],
      ['|Refuse (contrary to officer recommendation)'],
    ],
    ['capitals', ['PLANNING PERMISSION BE GRANTED'], ['|PLANNING PERMISSION BE GRANTED']],
    [
      'paragraphs',
      ['To open the park.', 'To paint the gate.'],
      ['|To open the park.', '|To paint the gate.'],
    ],
    ['none', ['None.'], []],
    ['none in Welsh', ['Dim'], []],
    ['not applicable', ['N/A'], []],
    [
      'a lead-in that acts',
      [
        'Delegate authority to the Director of Place, to:',
        '1. open the park;',
        '2. paint the gate.',
      ],
      [
        '|Delegate authority to the Director of Place, to:',
        '1|open the park;',
        '2|paint the gate.',
      ],
    ],
    [
      'a lead-in that notes',
      ['AGREED: That Cabinet noted the report and:', '1. opened the park.'],
      ['|That Cabinet noted the report and:', '1|opened the park.'],
    ],
    [
      'a clause under a clause',
      [
        '1. That the park be opened:',
        '(a) at eight; and',
        '(b) on Sundays.',
        '2. That it be shut at night.',
      ],
      [
        '1|That the park be opened:',
        '1/a|at eight; and',
        '1/b|on Sundays.',
        '2|That it be shut at night.',
      ],
    ],
    [
      'a line cut in two',
      ['That the park be opened on the first', 'of May each year.'],
      ['|That the park be opened on the first of May each year.'],
    ],
    [
      'a line cut before a name or a sum',
      ['1. That a lease of the', 'Old Mill be let for', '£500 a year.', '2. That it be mended.'],
      ['1|That a lease of the Old Mill be let for £500 a year.', '2|That it be mended.'],
    ],
  ])('%s', (_what, lines, read) => {
    expect(texts('decision', lines)).toEqual(read)
  })
})

describe('a clause that leads on to lines without markers', () => {
  const conditions = 'RESOLVED that the fair be licensed subject to the following conditions:'
  const first = '|the fair be licensed subject to the following conditions:'

  it.each<[string, string[], string[]]>([
    [
      'sentences',
      [conditions, 'Music to stop at ten.', 'The gate to be shut by eleven.'],
      [first, '|Music to stop at ten.', '|The gate to be shut by eleven.'],
    ],
    [
      'up to the full stop that ends them',
      [conditions, 'music to stop at ten;', 'the gate to be shut by eleven.', 'Lamps were lit.'],
      [first, '|music to stop at ten;', '|the gate to be shut by eleven.'],
    ],
    [
      'up to talk',
      [conditions, 'Music to stop at ten.', 'The Clerk reported that it rained.', 'It poured.'],
      [first, '|Music to stop at ten.'],
    ],
    [
      'behind a marker',
      [
        'RESOLVED:',
        '1. That these rooms be let:',
        'the old hall',
        'the long room',
        '2. That tea be sold.',
      ],
      ['1|That these rooms be let:', '1|the old hall', '1|the long room', '2|That tea be sold.'],
    ],
    [
      'behind a bare opener',
      ['RESOLVED:', 'That these rooms be let:', 'the old hall;', 'the long room.', 'Tea came.'],
      ['|That these rooms be let:', '|the old hall;', '|the long room.'],
    ],
  ])('%s', (_what, lines, clauses) => {
    expect(texts('minutes', lines)).toEqual(clauses)
  })
})

describe('among the clauses', () => {
  it('what notes is a clause, "That:" only opens a level', () => {
    const lines = ['That Cabinet:', 'a) open the park;', 'b) note that:', 'c) shut the gate.']
    expect(texts('decision', lines)).toEqual([
      'a|open the park;',
      'b|note that:',
      'c|shut the gate.',
    ])
    expect(texts('decision', ['1. open the park;', '2. That:', '(a) the gate be shut.'])).toEqual([
      '1|open the park;',
      '2/a|the gate be shut.',
    ])
  })

  it('the rows of a table below a marked clause are none of it', () => {
    const cells = ['Service', 'Charge', 'Resident permit', '£60 a year', 'Grants', '£5']
    const given = fromString(
      ['(1) That these be charged:', ...cells, '(2) That tea be sold.'].join('\n'),
    )
    const blocks = given.blocks.map((b, i) =>
      i > 0 && i <= cells.length
        ? { ...b, shape: 'cell' as const, row: (i - 1) >> 1, depth: i % 2 ? 0 : 36 }
        : b,
    )
    const at = { start: 0, end: given.text.length }
    const where = { role: 'decision', at, from: 'markup', heading: null } as const
    const found = resolutionFinder.find({ text: given.text, blocks }, where)
    expect(found.flatMap((f) => (f.is === 'resolution' ? [f.says.text] : []))).toEqual([
      'That these be charged:',
      'That tea be sold.',
    ])
  })

  it('"and that …" behind a list is one of its own', () => {
    const lines = [
      'That grants be made to:',
      '• Scouts £5',
      '• Guides £6',
      'and that bids be shut.',
    ]
    expect(texts('decision', lines).slice(2)).toEqual(['|Guides £6', '|and that bids be shut.'])
  })

  it('a body that a list names is one, and opens no level', () => {
    const lines = ['That these be asked:', '• the Cabinet Member for Parks;', '• the Mayor.']
    expect(texts('decision', lines).slice(1)).toEqual([
      '|the Cabinet Member for Parks;',
      '|the Mayor.',
    ])
  })

  it('the figures of a table are none', () => {
    const given = fromString('RESOLVED that these grants be made:\nScouts\n£1,500')
    const blocks = given.blocks.map((b, i) => ({ ...b, shape: i ? ('cell' as const) : b.shape }))
    const at = { start: 0, end: given.text.length }
    const words = { text: given.text, blocks }
    const where = { role: 'decision', at, from: 'markup', heading: null } as const
    expect(resolutionFinder.find(words, where)).toHaveLength(1)
  })

  it('what was refused is one too', () => {
    const lines = ['a) £500 to the Scouts.', 'The Leader declined the Angling Club’s request.']
    expect(texts('decision', lines)).toEqual([
      'a|£500 to the Scouts.',
      '|The Leader declined the Angling Club’s request.',
    ])
  })
})

describe('recommendations that lead on', () => {
  it.each([
    'Cabinet agreed the officer recommendations, namely:',
    'To approve recommendations 1 to 2 in the report as follows:',
    'Cabinet agreed recommendations as follows:',
    'That it be agreed that:',
  ])('%s', (lead) => {
    expect(texts('decision', [lead, '1. The park be opened.', '2. The gate be shut.'])).toEqual([
      '1|The park be opened.',
      '2|The gate be shut.',
    ])
  })
})

describe('what is printed behind what was decided', () => {
  it.each([
    'Decision effective from: 20 June 2024',
    'Date of publication: 11 June 2024',
    'Reason for urgency: the grant must be taken by 14 June.',
    'Scrutiny: The Scrutiny Committee saw this item on 2 June 2024.',
  ])('%s', (line) => {
    expect(texts('decision', ['That the park be opened.', line])).toEqual([
      '|That the park be opened.',
    ])
  })
})

describe('a condition between the opener and the body', () => {
  it('leads on', () => {
    const opener = 'RESOLVED: That, subject to the approval of Council, Cabinet:'
    expect(resolutions('decision', [opener, '(1) buys the mill;', '(2) sells the barn.'])).toEqual([
      { path: ['1'], text: 'buys the mill;', kind: 'resolved', lead: opener },
      { path: ['2'], text: 'sells the barn.', kind: 'resolved', lead: opener },
    ])
  })
})

describe('a verb alone before a list', () => {
  it('opens it', () => {
    expect(texts('decision', ['Agreed (i) to note the plan; (ii) to open the park.'])).toEqual([
      'i|to note the plan;',
      'ii|to open the park.',
    ])
  })

  it('is the whole decision elsewhere', () => {
    expect(texts('decision', ['Agreed.'])).toEqual(['|Agreed.'])
  })
})

describe('no resolution', () => {
  it.each<[string, SectionRole, string[]]>([
    [
      'talk in minutes',
      'minutes',
      ['The Head of Parks presented the report.', 'Members asked about the gate.'],
    ],
    [
      'a motion that was moved',
      'minutes',
      [
        'Councillor Penhale moved and Councillor Trago seconded the motion:',
        '“That the park be sold.”',
        'The motion was put to the vote and lost.',
      ],
    ],
    [
      'what the officers recommended',
      'minutes',
      ['The report recommended:-', '1. that the park be sold.', 'The item was put off.'],
    ],
    [
      'whom the agenda asks',
      'minutes',
      ['The Cabinet Member is RECOMMENDED to:', '1. open the park.'],
    ],
    [
      'what the Committee is recommended',
      'minutes',
      ['The Committee is recommended to agree the plan.'],
    ],
    [
      'a resolution to be passed',
      'minutes',
      [
        'To consider passing the following resolution:',
        '“RESOLVED - That the public be excluded.”',
      ],
    ],
    [
      'a pointer at what was moved',
      'minutes',
      ['The motion was carried, and RESOLVED accordingly.'],
    ],
    ['another heading', 'reasons', ['RESOLVED: That the park be opened.']],
    ['another heading', 'options', ['RESOLVED: That the park be opened.']],
    ['another heading', 'purpose', ['RESOLVED: That the park be opened.']],
    ['a word that only begins alike', 'minutes', ['Resolved issues were listed in the report.']],
    [
      'a problem that was solved',
      'minutes',
      ['Members were glad that the matter had been resolved to everyone’s liking.'],
    ],
  ])('%s (%s)', (_what, role, lines) => {
    expect(texts(role, lines)).toEqual([])
  })
})

describe('a motion', () => {
  const motion = [
    'It was moved by Councillor Penhale and seconded by Councillor Trago:-',
    '“(1) That the park be sold.”',
  ]

  it.each(['decision', 'minutes'] as const)(
    'printed again behind the vote is read there (%s)',
    (role) => {
      const opener = role === 'minutes' ? ['Resolved:'] : []
      const lines = [
        ...motion,
        'Members then voted:-',
        '(6 Members voted in favour)',
        ...opener,
        '(1) That the park be sold.',
      ]
      expect(texts(role, lines)).toEqual(['1|That the park be sold.'])
    },
  )

  it('that only fell is none, where another was decided', () => {
    const lines = [...motion, 'The motion was put to the vote and lost.', 'That the park be kept.']
    expect(texts('decision', lines)).toEqual(['|That the park be kept.'])
  })

  it('that is all a decision prints was carried', () => {
    expect(texts('decision', [...motion, 'The vote was unanimous.'])).toEqual([
      '1|That the park be sold.”',
    ])
  })
})

describe('a resolution ends', () => {
  const opened = ['RESOLVED: That', '1. the park be opened; and', '2. the gate be painted.']
  const read = ['1|the park be opened; and', '2|the gate be painted.']

  it.each<[string, string]>([
    ['at a speaker', 'Councillor Penhale said that she was glad.'],
    ['at the next talk', 'The Head of Parks presented the next report.'],
    ['at a vote', '(Voting: 7 for, 2 against)'],
    ['at a count', 'For: 7 Against: 2'],
    ['at a mover', '(Proposed by Cllr Penhale and seconded by Cllr Trago)'],
    ['at call-in', '[Call-in does not apply].'],
    ['at a note', 'Note: *Report previously circulated'],
    ['at the end of the meeting', 'The meeting closed at 9.10 pm.'],
    ['at a typed heading', 'Reasons for decision:'],
    ['at one who leaves', 'Councillor Trago left the meeting.'],
    ['at a signature', 'Chairman ..........'],
  ])('%s: %s', (_where, line) => {
    expect(texts('minutes', [...opened, line, 'Children play there each day.'])).toEqual(read)
  })

  it('and another begins', () => {
    const more = ['The Clerk spoke again.', 'It was further RESOLVED that the swings be mended.']
    expect(texts('minutes', [...opened, ...more])).toEqual([...read, '|the swings be mended.'])
  })

  it('its numbers begin again with it', () => {
    const again = ['RESOLVED: That', '1. the swings be mended.']
    expect(texts('minutes', [...opened, ...again])).toEqual([...read, '1|the swings be mended.'])
  })
})

describe('what another body is recommended to decide', () => {
  const decided = ['RESOLVED:', '1. That the park be opened.']

  it.each<[string, SectionRole, string[], string[]]>([
    [
      'behind what was resolved',
      'minutes',
      [...decided, 'Recommendation to Council:', 'That the rate be 2%.'],
      ['1|That the park be opened.', '|That the rate be 2%.'],
    ],
    [
      'on one line with it',
      'minutes',
      [...decided, 'Recommendations to Full Council: That the rate be 2%.'],
      ['1|That the park be opened.', '|That the rate be 2%.'],
    ],
    [
      'behind a decision, its numbers going on',
      'decision',
      ['1. That the park be opened.', 'Recommendation to Council', '2. That the rate be 2%.'],
      ['1|That the park be opened.', '2|That the rate be 2%.'],
    ],
    [
      'behind reasons, under a lead of its own',
      'decision',
      [
        'To open the park.',
        'Reason for decision:',
        'It is May.',
        'RECOMMENDATIONS TO COUNCIL',
        'That Council:',
        '1. sets the rate at 2%.',
      ],
      ['|To open the park.', '1|sets the rate at 2%.'],
    ],
    [
      'in capitals behind a decision without an opener',
      'decision',
      ['To open the park.', 'RECOMMENDED TO COUNCIL', '(1) That the rate be 2%.'],
      ['|To open the park.', '1|That the rate be 2%.'],
    ],
  ])('%s', (_where, role, lines, clauses) => {
    const read = resolutions(role, lines)
    expect(read.map(({ path, text }) => `${path.join('/')}|${text}`)).toEqual(clauses)
    expect(read.map(({ kind }) => kind)).toEqual(['resolved', 'recommended'])
  })

  it('is all that some decide', () => {
    const lines = ['Recommendation to Council: That the rate be 2%.']
    expect(resolutions('decision', lines)).toMatchObject([{ kind: 'recommended' }])
  })

  it.each<[string, SectionRole, string[], string[]]>([
    [
      'minutes',
      'minutes',
      ['Recommendation to Council:', 'That the mill be sold.', 'RESOLVED: That the mill be kept.'],
      ['|That the mill be kept.'],
    ],
    [
      'a decision',
      'decision',
      ['Recommendation to Cabinet:', 'That the mill be sold.', 'Decision:', 'To keep the mill.'],
      ['|To keep the mill.'],
    ],
  ])('before what %s decided it is the officers’', (_where, role, lines, clauses) => {
    expect(texts(role, lines)).toEqual(clauses)
  })
})

it('a lone letter behind the opener is a level of its own', () => {
  const line = 'RESOLVED – (a) That the Committee (i) note the plan; and (ii) agree the rent.'
  expect(texts('minutes', [line])).toEqual(['a/i|note the plan; and', 'a/ii|agree the rent.'])
})

describe('what a body alone on its line did, in minutes', () => {
  it.each<[string, string[], string[]]>([
    [
      'its clauses below it',
      [
        'Sam Reed spoke of the mill.',
        'Cabinet:',
        '(a) noted the report; and',
        '(b) agreed the rent.',
      ],
      ['a|noted the report; and', 'b|agreed the rent.'],
    ],
    [
      'all in one line',
      ['The Harbour Board: 1. approved the plan; 2. noted its cost.'],
      ['1|approved the plan;', '2|noted its cost.'],
    ],
    [
      'nothing where another opener says it',
      [
        'Cabinet:',
        '(a) agreed the rent in May;',
        '(b) noted the cost.',
        'RESOLVED: That it be 2%.',
      ],
      ['|That it be 2%.'],
    ],
    [
      'nothing where it only talked',
      ['Cabinet:', '(a) asked for a map;', '(b) noted the cost.'],
      [],
    ],
    ['nothing of its members', ['Members:', '(a) noted that it rained;', '(b) asked why.'], []],
    [
      'nothing of bullets',
      ['The Board:', '• noted that it rained;', '• agreed with Sam Reed.'],
      [],
    ],
  ])('%s', (_how, lines, clauses) => {
    expect(texts('minutes', lines)).toEqual(clauses)
  })
})

describe('the talk’s own list around resolutions, in minutes', () => {
  it.each<[string, string[], string[]]>([
    [
      'its next heading ends what was resolved',
      [
        '(a) Land at Oak Road',
        'RESOLVED: That permission be granted.',
        '(b) Land at Elm Road',
        'The agent spoke.',
        'RESOLVED: That permission be refused.',
        '(c) Land at Ash Road',
      ],
      ['|That permission be granted.', '|That permission be refused.'],
    ],
    [
      'behind numbered clauses of another style',
      ['(1) Bus Fares', 'RESOLVED: That Council:', '(a) writes to the firm;', '(2) Low Bridges'],
      ['a|writes to the firm;'],
    ],
    [
      'behind clauses of the same style',
      ['(a) Oak Road', 'RESOLVED:', '(a) That it be let;', '(b) That it be lit.', '(b) Elm Road'],
      ['a|That it be let;', 'b|That it be lit.'],
    ],
    [
      'a clause that decides stands',
      ['1. Sam Reed spoke.', 'RESOLVED:', '2. That the mill be sold.'],
      ['2|That the mill be sold.'],
    ],
  ])('%s', (_how, lines, clauses) => {
    expect(texts('minutes', lines)).toEqual(clauses)
  })
})

describe('a motion in the words of what it would resolve, in minutes', () => {
  const moved = ['Sam Reed moved:', '“This Council resolves to:', '1. open the park.”']
  const bare = ['Sam Reed moved a motion:', 'This Council resolves to:', '1. open the park.']
  it.each([
    'The motion was put to the vote and was lost.',
    'The Motion fell.',
    'On a show of hands the motion was declared LOST (12 for, 17 against).',
    'The motion as amended was not carried.',
    'The amendment was carried. The motion as amended was then defeated.',
    'The motion was withdrawn.',
  ])('is nothing where %s', (line) => {
    expect(texts('minutes', [...bare, line])).toEqual([])
    expect(texts('minutes', [...moved, line])).toEqual([])
  })

  it('stands where it was carried before another was lost', () => {
    const said = [...bare.slice(0, 1), 'The motion was carried.', ...bare.slice(1)]
    expect(texts('minutes', [...said, 'The second motion was lost.'])).toEqual(['1|open the park.'])
  })

  it.each([
    'The motion was put to the vote and was carried.',
    'The amendment was lost and the motion was then agreed.',
    'The amendment to the motion fell. The motion was carried.',
    'Sam Reed spoke of the motion.',
  ])('stands where %s', (line) => {
    expect(texts('minutes', [...bare, line])).toEqual(['1|open the park.'])
  })
})

describe('clauses that go on', () => {
  it.each(['That the Board –', 'That Cabinet:', 'That the Executive'])(
    '%s alone behind the opener is none',
    (lead) => {
      expect(texts('minutes', ['RESOLVED:', lead, '1. notes the report.'])).toEqual([
        '1|notes the report.',
      ])
    },
  )

  it('THAT in capitals opens another', () => {
    const lines = ['RESOLVED (nem con) –', 'THAT the plan be adopted;', 'THAT Sam Reed be thanked.']
    expect(texts('minutes', lines)).toEqual([
      '|THAT the plan be adopted;',
      '|THAT Sam Reed be thanked.',
    ])
  })

  it('a paragraph that only says "subject to the following" belongs to the clause before it', () => {
    const lines = [
      'Approve',
      'Subject to the following conditions:',
      '• it be green;',
      '• it be dry.',
    ]
    expect(texts('decision', lines)).toEqual([
      '|Approve Subject to the following conditions:',
      '|it be green;',
      '|it be dry.',
    ])
  })

  it('a body with a hyphen grants, and its conditions follow', () => {
    const lines = [
      'The Sub-Committee GRANTED the application subject to the following conditions:',
      '1. The doors be shut at 23:00.',
    ]
    expect(texts('decision', lines)).toEqual([
      '|The Sub-Committee GRANTED the application subject to the following conditions:',
      '1|The doors be shut at 23:00.',
    ])
  })
})

describe('the kind of a clause', () => {
  it.each<[string, string]>([
    ['That the park be opened.', 'resolved'],
    ['That the report be noted.', 'noted'],
    ['That the urgent decisions are noted.', 'noted'],
    ['Note the report.', 'noted'],
    ['Noted the report.', 'noted'],
    ['That the report be noted and the park be opened.', 'resolved'],
    ['That Council be recommended to open the park.', 'recommended'],
    ['That Cabinet recommends to Council that the rate be 2%.', 'recommended'],
    ['That Cabinet note the cost and approve the plan.', 'resolved'],
    ['That the plan is noted and approved.', 'resolved'],
    ['To note the report.', 'noted'],
    ['The contents of the report were noted.', 'noted'],
    ['The contents of the report were noted and the park was opened.', 'resolved'],
    ['The report was noted and the officers were thanked.', 'noted'],
    ['The recommendations in the report were approved and the cost noted.', 'resolved'],
    ['Nodwyd yr adroddiad.', 'noted'],
    ['Nodi’r adroddiad.', 'noted'],
    ['Nododd y Cabinet gynnwys yr adroddiad.', 'noted'],
    ['Nodwyd yr adroddiad a chymeradwywyd y cynllun.', 'resolved'],
  ])('%s is %s', (words, kind) => {
    expect(resolutions('decision', [words])).toMatchObject([{ kind }])
  })

  it.each<[string, string]>([
    ['RESOLVED: That', 'resolved'],
    ['RECOMMENDED to Council that:', 'recommended'],
    ['RECOMMENDED TO COUNCIL –', 'recommended'],
    ['RECOMMENDED:', 'recommended'],
    ['RESOLVED to recommend to Council:', 'recommended'],
    ['Cabinet RECOMMENDS to Council:', 'recommended'],
    ['NOTED:', 'noted'],
  ])('behind %s is %s', (opener, kind) => {
    expect(resolutions('minutes', [opener, '1. the park stay open.'])).toMatchObject([{ kind }])
  })
})
