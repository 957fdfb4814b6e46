import { describe, expect, it } from 'vitest'
import { fromString } from '../text/blocks'
import type { Block, Words } from '../text/shapes'
import type { SectionRole } from './shapes'
import { splitTypedHeadings } from './typed-headings'
import { isTypedLabel, typedLabels } from './typed-labels'

/** Lines of which those between asterisks are bold. */
function lines(given: readonly string[]): Words {
  const bold = given.map((line) => /^\*.*\*$/.test(line))
  const words = fromString(given.map((line) => line.replace(/^\*|\*$/g, '')).join('\n'))
  const blocks = words.blocks.map(
    (b, i): Block => (bold[i] ? { ...b, strong: true, lead: b.at.end } : b),
  )
  return { text: words.text, blocks }
}

/** The sections that a section of this role is divided into, as "role|words". */
function split(role: SectionRole, ...given: string[]): string[] {
  const words = lines(given)
  const at = { start: 0, end: words.text.length }
  const { sections } = splitTypedHeadings(words, [{ role, at, from: 'markup', heading: null }])
  return sections.map((s) => `${s.role}|${words.text.slice(s.at.start, s.at.end)}`)
}

describe('a heading on a line of its own', () => {
  it.each<[string, string[], string[]]>([
    [
      'bold',
      ['Mend it.', '*Reasons for Decision*', 'It is old.'],
      ['decision|Mend it.', 'reasons|It is old.'],
    ],
    [
      'with a colon',
      ['Mend it.', 'Reasons for Decision:', 'It is old.'],
      ['decision|Mend it.', 'reasons|It is old.'],
    ],
    [
      'in capitals',
      ['Mend it.', 'REASONS', 'It is old.'],
      ['decision|Mend it.', 'reasons|It is old.'],
    ],
    [
      'with a dash',
      ['Mend it.', 'REASON –', 'It is old.'],
      ['decision|Mend it.', 'reasons|It is old.'],
    ],
    [
      'plain, of several words',
      ['Mend it.', 'Alternative options considered', 'To wait.'],
      ['decision|Mend it.', 'options|To wait.'],
    ],
    [
      'with an aside below',
      ['Mend it.', '*Alternative options considered*', '*(if any)*', 'To wait.'],
      ['decision|Mend it.', 'options|To wait.'],
    ],
    [
      'numbered',
      ['Mend it.', '3. Reasons for Decision', 'It is old.'],
      ['decision|Mend it.', 'reasons|It is old.'],
    ],
    [
      'with nothing under it',
      ['Mend it.', 'Alternative options considered:'],
      ['decision|Mend it.', 'options|'],
    ],
    [
      'several',
      ['Mend it.', 'Reasons:', 'It is old.', 'Options considered:', 'To wait.', 'Note:', 'None.'],
      ['decision|Mend it.', 'reasons|It is old.', 'options|To wait.', 'other|None.'],
    ],
    [
      'a sentence that says it gives the reason, or the other options',
      [
        'Mend it.',
        'The reason for the decision was to keep the rain out.',
        'Other options considered were to wait or to sell it.',
        'Sell the old tiles.',
      ],
      [
        'decision|Mend it.',
        'reasons|The reason for the decision was to keep the rain out.',
        'options|Other options considered were to wait or to sell it.',
        'decision|Sell the old tiles.',
      ],
    ],
    [
      'that points elsewhere is none',
      ['Mend it.', 'The reasons for the decision are set out in the report.'],
      ['decision|Mend it.\nThe reasons for the decision are set out in the report.'],
    ],
    [
      'in Welsh',
      ['Ei drwsio.', 'Rheswm dros y penderfyniad:', 'Mae’n hen.'],
      ['decision|Ei drwsio.', 'reasons|Mae’n hen.'],
    ],
  ])('%s', (_how, given, sections) => {
    expect(split('decision', ...given)).toEqual(sections)
  })

  it('makes a preamble of what stands before a typed "Decision"', () => {
    const given = ['The report was presented.', '*Decision*', 'Mend it.']
    expect(split('decision', ...given)).toEqual([
      'minutes|The report was presented.',
      'decision|Mend it.',
    ])
  })

  it('divides minutes and purposes too, never papers', () => {
    expect(split('minutes', 'Talk.', 'Reasons:', 'It is old.')).toEqual([
      'minutes|Talk.',
      'reasons|It is old.',
    ])
    expect(split('documents', 'Reasons:', 'It is old.')).toEqual(['documents|Reasons:\nIt is old.'])
  })

  it.each([
    'Reasons were asked for',
    'decision',
    'Options',
    'The decision was hard.',
    'Cabinet',
    'the reasons are:',
  ])('%j stays text or divides only where it plainly heads', (line) => {
    const sections = split('decision', 'Mend it.', line, 'It is old.')
    expect(sections[0]).toContain('Mend it.')
    expect(sections.length).toBe(/^options$|reasons are/i.test(line) ? 2 : 1)
  })
})

describe('a label in bold that is the form’s own', () => {
  function form(given: readonly string[]) {
    const { text, blocks } = fromString(given.join('\n'))
    const bold = blocks.map((b) => ({ ...b, lead: text.indexOf(':', b.words) + 1 }))
    const at = { start: 0, end: text.length }
    const words = { text, blocks: bold }
    const section = { role: 'decision', at, from: 'markup', heading: null } as const
    return splitTypedHeadings(words, [section]).sections.map(
      (s) => `${s.role}|${text.slice(s.at.start, s.at.end)}`,
    )
  }

  it('divides among typed headings', () => {
    const given = ['Decision taken: Mend it.', 'Cost: £5', 'Reason: It is old.']
    expect(form([...given, 'Delegation relied on: Part 3'])).toEqual([
      'decision|Mend it.',
      'other|£5',
      'reasons|It is old.',
      'other|Part 3',
    ])
  })

  it('divides nothing where no heading is typed', () => {
    expect(form(['Cost: that £5 be paid.'])).toEqual(['decision|Cost: that £5 be paid.'])
  })
})

describe('a heading at the head of its paragraph', () => {
  it.each<[string, string[]]>([
    ['Reason: To light the street.', ['reasons|To light the street.']],
    ['REASON: To light the street.', ['reasons|To light the street.']],
    ['Reason - To light the street.', ['reasons|To light the street.']],
    ['Reason for the decision - there was a need.', ['reasons|there was a need.']],
    ['Reasons for Decision:To light the street.', ['reasons|To light the street.']],
    ['Alternative options considered: None.', ['options|None.']],
    ['Alternative Options Considered :-None.', ['options|None.']],
    ['Decision: Approved', ['decision|Approved']],
    ['Conflict of interest: None', ['interests|None']],
    ['Note: papers were late.', ['other|papers were late.']],
  ])('%s', (line, sections) => {
    expect(split('other', line)).toEqual(sections)
  })

  it.each([
    'The reason for the delay: snow.',
    'That the park be opened: at eight.',
    'Option 1: To wait.',
    'Cabinet agreed: to wait.',
  ])('none in %s', (line) => {
    expect(split('decision', line)).toEqual([`decision|${line}`])
  })
})

describe('a heading in the middle of a paragraph', () => {
  it.each<[string, string[]]>([
    [
      'RESOLVED that it be mended. Reasons for decision: It is old.',
      ['decision|RESOLVED that it be mended.', 'reasons|It is old.'],
    ],
    [
      'It be mended. REASONS RESOLVED: It is old.',
      ['decision|It be mended.', 'reasons|It is old.'],
    ],
    [
      'It be mended. Alternative options considered and rejected: To wait.',
      ['decision|It be mended.', 'options|To wait.'],
    ],
    ['It be mended. REASONS: It is old.', ['decision|It be mended.', 'reasons|It is old.']],
  ])('%s', (line, sections) => {
    expect(split('decision', line)).toEqual(sections)
  })

  it.each([
    'The Clerk gave her reasons: it was old.',
    'There are options considered by the board.',
    'It be mended for the reason that it is old.',
  ])('none in %s', (line) => {
    expect(split('decision', line)).toHaveLength(1)
  })
})

describe('what was resolved behind another heading', () => {
  it.each<[string, string[]]>([
    ['Voting: For 7; Against 3', ['votes|For 7; Against 3', 'minutes|Resolved: that it be lit.']],
    ['Background: it is old', ['other|it is old', 'minutes|Resolved: that it be lit.']],
  ])('%s', (line, sections) => {
    expect(split('minutes', line, 'Resolved: that it be lit.')).toEqual(sections)
  })
})

describe('options that minutes tell', () => {
  const lead = 'The options, options analysis and risk were set out in the report as follows:'

  it.each(['Councillor Wood proposed, seconded by Councillor Reed:-', 'Resolved unanimously:'])(
    'end at %s',
    (next) => {
      expect(
        split('minutes', 'Tea came.', lead, 'Option 1: Mend it', 'Risks: none.', next),
      ).toEqual(['minutes|Tea came.', 'options|Option 1: Mend it\nRisks: none.', `minutes|${next}`])
    },
  )

  it('begin where a body is said to have considered them', () => {
    const told = 'The Committee considered the options open to it:'
    expect(split('minutes', told, 'Option 1 – wait', 'The Committee RESOLVED to wait.')).toEqual([
      'options|Option 1 – wait',
      'minutes|The Committee RESOLVED to wait.',
    ])
  })

  it('are none where no label follows', () => {
    const given = [lead, 'Resolved: that it be mended.']
    expect(split('minutes', ...given)).toEqual([`minutes|${given.join('\n')}`])
  })
})

describe('reasons that follow a refusal', () => {
  it('end with their list', () => {
    const given = [
      'That it be REFUSED for the following reasons:',
      '1. It is dark.',
      '2. It is high.',
      'That the Clerk write.',
    ]
    expect(split('decision', ...given)).toEqual([
      'decision|That it be REFUSED for the following reasons:',
      'reasons|1. It is dark.\n2. It is high.',
      'decision|That the Clerk write.',
    ])
  })
})

describe('reasons in a list of applications', () => {
  const refused = ['(b) Elm Road', 'RESOLVED: That it be REFUSED for the following reasons:']

  it('end where its next one stands', () => {
    expect(split('minutes', ...refused, '1. It is high.', '(c) Oak Road')).toEqual([
      `minutes|${refused.join('\n')}`,
      'reasons|1. It is high.',
      'minutes|(c) Oak Road',
    ])
  })

  it('go on with a list of their own', () => {
    const given = ['1. It is:', '(a) high; and', '(b) dark.', '2. It is red.']
    expect(split('minutes', ...refused, ...given)).toEqual([
      `minutes|${refused.join('\n')}`,
      `reasons|${given.join('\n')}`,
    ])
  })
})

describe('labels that a clerk typed', () => {
  it.each([
    ['Cabinet Member: Cllr Penhale', 'person', 'Cllr Penhale'],
    ['Portfolio Holder: Cllr Trago', 'person', 'Cllr Trago'],
    ['Lead Officer: Ann Kitto', 'person', 'Ann Kitto'],
    ['Report author: Ann Kitto', 'person', 'Ann Kitto'],
    ['Contact Officer: Ann Kitto', 'person', 'Ann Kitto'],
    ['Report by: Ann Kitto', 'person', 'Ann Kitto'],
    ['Key Decision: Yes', 'keyDecision', 'Yes'],
    ['Key decision?: no', 'keyDecision', 'no'],
    ['Wards affected: Nether End', 'wards', 'Nether End'],
    ['Ward: Nether End', 'wards', 'Nether End'],
    ['Decision Maker: Head of Parks', 'ignored', 'Head of Parks'],
    ['Date of Decision: 4 March 2026', 'ignored', '4 March 2026'],
  ])('%s', (line, field, value) => {
    const words = fromString(line)
    const at = { start: 0, end: words.text.length }
    const [label, ...more] = typedLabels(words, [
      { role: 'other', at, from: 'markup', heading: null },
    ])
    expect(isTypedLabel(line)).toBe(true)
    expect(more).toEqual([])
    expect(label?.field).toBe(field)
    expect(label && words.text.slice(label.value.start, label.value.end)).toBe(value)
  })

  it.each([
    'That the Cabinet Member be thanked: she was kind.',
    'Cabinet Member',
    'Cabinet Member:',
    'The officer: a report',
    'Budget: £5m',
    'Note: Cllr Penhale',
    `Cabinet Member: ${'x'.repeat(200)}`,
  ])('none in %s', (line) => {
    expect(isTypedLabel(line)).toBe(false)
  })
})
