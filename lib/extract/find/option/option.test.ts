import { describe, expect, it } from 'vitest'
import { fromString } from '../../../text/blocks'
import { sectioned } from '../../pipeline'
import { optionLabel } from './label'
import { optionFinder } from './option'
import { optionReason, optionVerdict } from './verdict'

/** Options as "label|status|text", and what the head is said to be; the first line is the heading. */
function read(heading: string, lines: readonly string[]) {
  const given = fromString([heading, ...lines].join('\n'))
  const section = {
    role: 'options' as const,
    at: { start: Math.min(heading.length + 1, given.text.length), end: given.text.length },
    from: 'markup' as const,
    heading: { start: 0, end: heading.length },
  }
  const { words, sections } = sectioned(given, [section])
  const found = sections.flatMap((one) => optionFinder.find(words, one))
  return {
    options: found.flatMap((f) =>
      f.is === 'option' ? [`${f.says.label ?? '-'}|${f.says.status}|${f.says.text}`] : [],
    ),
    heads: found.flatMap((f) => (f.is === 'head' ? [f.says.state] : [])),
  }
}
const considered = 'Alternative options considered:'
const options = (...lines: string[]) => read(considered, lines).options

describe('what starts an option', () => {
  it.each<[string, string[], string[]]>([
    [
      'a label and a dash',
      ['Option 1 – Wait.', 'Option 2 – Buy.'],
      ['Option 1|considered|Wait.', 'Option 2|considered|Buy.'],
    ],
    [
      'a label and a hyphen',
      ['Option 1 - Wait.', 'Option 2 - Buy.'],
      ['Option 1|considered|Wait.', 'Option 2|considered|Buy.'],
    ],
    [
      'a label and a colon',
      ['Option 1: Wait.', 'Option 2: Buy.'],
      ['Option 1|considered|Wait.', 'Option 2|considered|Buy.'],
    ],
    [
      'a letter',
      ['Option A: Wait.', 'Option B: Buy.'],
      ['Option A|considered|Wait.', 'Option B|considered|Buy.'],
    ],
    [
      'a label and a title in brackets',
      ['Option A (do nothing) would be slow; Option B (sell the mill) was rejected as too soon.'],
      [
        'Option A|considered|(do nothing) would be slow;',
        'Option B|rejected|(sell the mill) was rejected as too soon.',
      ],
    ],
    [
      'a label, and its title again in what is said of it',
      ['Option 1: Wait.', 'Option 2: Sell.', 'Option 2 (selling) was rejected as too soon.'],
      [
        'Option 1|considered|Wait.',
        'Option 2|rejected|Sell. Option 2 (selling) was rejected as too soon.',
      ],
    ],
    [
      'a number before the label',
      ['1. Option 1 – Wait.', '2. Option 2 – Buy.'],
      ['Option 1|considered|Wait.', 'Option 2|considered|Buy.'],
    ],
    [
      'a label alone on its line',
      ['Option 1', 'Wait.', 'Option 2', 'Buy.'],
      ['Option 1|considered|Wait.', 'Option 2|considered|Buy.'],
    ],
    ['numbers', ['1. Wait.', '2. Buy.'], ['1|considered|Wait.', '2|considered|Buy.']],
    ['letters', ['a) Wait.', 'b) Buy.'], ['a|considered|Wait.', 'b|considered|Buy.']],
    ['bullets', ['• Wait.', '• Buy.'], ['-|considered|Wait.', '-|considered|Buy.']],
    [
      'a paragraph each',
      ['To wait.', 'To buy.'],
      ['-|considered|To wait.', '-|considered|To buy.'],
    ],
    [
      'a title',
      ['Do nothing – The lamps would fail.'],
      ['-|considered|Do nothing – The lamps would fail.'],
    ],
    [
      'its own paragraphs',
      ['Option 1 – Wait.', 'Nothing would change.', 'Option 2 – Buy.'],
      ['Option 1|considered|Wait. Nothing would change.', 'Option 2|considered|Buy.'],
    ],
    [
      'its own bullets',
      ['1. Wait, as:', '• it is cheap.', '2. Buy.'],
      ['1|considered|Wait, as: it is cheap.', '2|considered|Buy.'],
    ],
    [
      'a lead-in before them',
      ['The following were considered:', '1. Wait.', '2. Buy.'],
      ['1|considered|Wait.', '2|considered|Buy.'],
    ],
    [
      'a second paragraph further in',
      ['1. Wait.', '    It costs nothing.', '2. Buy.'],
      ['1|considered|Wait. It costs nothing.', '2|considered|Buy.'],
    ],
    [
      'a line cut in two',
      ['To wait until the', 'spring.'],
      ['-|considered|To wait until the spring.'],
    ],
    [
      'in Welsh',
      ['Opsiwn 1 – Aros.', 'Opsiwn 2 – Prynu.'],
      ['Opsiwn 1|considered|Aros.', 'Opsiwn 2|considered|Prynu.'],
    ],
  ])('%s', (_what, lines, read) => {
    expect(options(...lines)).toEqual(read)
  })
})

describe('what is said of an option', () => {
  it.each<[string, string]>([
    ['Wait (Not Recommended). Lamps would fail.', 'rejected'],
    ['Do Nothing - Not recommended', 'rejected'],
    ['To wait. This is not recommended as the lamps would fail.', 'rejected'],
    ['Waiting is not deemed as a viable option.', 'rejected'],
    ['This is not deemed a viable option.', 'rejected'],
    ['To wait; as such this option was discounted.', 'rejected'],
    ['To wait: rejected for the given reasons.', 'rejected'],
    ['To wait. Rejected: the lamps would fail.', 'rejected'],
    ['To wait. Rejected owing to the lamps.', 'rejected'],
    ['To wait. This option was ruled out.', 'rejected'],
    ['To wait, which was considered and dismissed.', 'rejected'],
    ['To wait. This was not taken forward.', 'rejected'],
    ['To wait. This would be unacceptable.', 'rejected'],
    ['To wait. It is not feasible.', 'rejected'],
    ['To wait. This was not considered deliverable.', 'rejected'],
    ['To wait. Not affordable.', 'rejected'],
    ['Aros. Fe’i gwrthodwyd.', 'rejected'], // cspell:disable-line
    ['Aros. Ni argymhellir.', 'rejected'],
    ['Buy the lamps (Recommended).', 'preferred'],
    ['(Preferred) Buy the lamps.', 'preferred'],
    ['Buy the lamps. This is the recommended option.', 'preferred'],
    ['Buy the lamps. This is the preferred option.', 'preferred'],
    ['Buy the lamps - preferred option', 'preferred'],
    ['Buy the lamps. This option is recommended because it is cheap.', 'preferred'],
    ['Buy the lamps. Dyma yr opsiwn a ffefrir.', 'preferred'],
    ['Buy the lamps.', 'considered'],
    ['Buy the lamps, the cost of which would be £9,000.', 'considered'],
    ['Keep the lamps that residents preferred.', 'considered'],
  ])('%s is %s', (words, status) => {
    expect(optionVerdict(words) ?? 'considered').toBe(status)
    expect(options(words, 'To move the post.')[0]).toContain(`|${status}|`)
  })

  it('by the heading, of all', () => {
    const { options: all } = read('Alternative options considered and rejected:', ['Wait.', 'Buy.'])
    expect(all).toEqual(['-|rejected|Wait.', '-|rejected|Buy.'])
  })

  it('by the heading, unless it says otherwise itself', () => {
    const lines = ['Option 1 – Wait.', 'Option 2 – Buy (Recommended).']
    expect(read('Options considered and rejected', lines).options).toEqual([
      'Option 1|rejected|Wait.',
      'Option 2|preferred|Buy (Recommended).',
    ])
  })

  it('by the words before the list', () => {
    const lines = ['The following options were considered and rejected:', '1. Wait.', '2. Buy.']
    expect(options(...lines)).toEqual(['1|rejected|Wait.', '2|rejected|Buy.'])
  })

  it.each([
    [
      'This was rejected because the lamps would fail.',
      'This was rejected because the lamps would fail.',
    ],
    [
      'Wait. This option is not recommended due to cost.',
      'This option is not recommended due to cost.',
    ],
    ['Wait; this was discounted as unsafe.', 'this was discounted as unsafe.'],
    ['Buy the lamps.', null],
  ])('why: %s', (words, why) => {
    expect(optionReason(words)).toBe(why)
  })
})

describe('what one option says of the choice of another', () => {
  it.each<[string, string[], string[]]>([
    [
      'is said of that one',
      ['Option 1 – wait. Option 2 is preferred as it pays.', 'Option 2 – sell the mill.'],
      [
        'Option 1|considered|wait. Option 2 is preferred as it pays.',
        'Option 2|preferred|sell the mill.',
      ],
    ],
    [
      'by its letter',
      ['(a) refuse the loan', '(b) make a grant', '(c) make the loan. Option (b) was selected.'],
      [
        'a|considered|refuse the loan',
        'b|preferred|make a grant',
        'c|considered|make the loan. Option (b) was selected.',
      ],
    ],
  ])('%s', (_, lines, read) => {
    expect(options(...lines)).toEqual(read)
  })
})

describe('options side by side in a table', () => {
  /** Cells of rows, each behind the first moved in by a column. */
  function table(rows: readonly (readonly string[])[]) {
    const { text, blocks } = fromString(rows.flat().join('\n'))
    const places = rows.flatMap((cells, row) => cells.map((_, column) => ({ row, column })))
    const words = {
      text,
      blocks: blocks.map((b, i) => {
        const { row = 0, column = 0 } = places[i] ?? {}
        return { ...b, shape: 'cell' as const, row, depth: 36 * column }
      }),
    }
    const at = { start: 0, end: text.length }
    return optionFinder
      .find(words, { role: 'options', at, from: 'markup', heading: null })
      .flatMap((f) =>
        f.is === 'option' ? [`${f.says.label}|${f.says.status}|${f.says.text}`] : [],
      )
  }

  it('each has the cells of its own column', () => {
    const rows = [
      ['What', 'Option 1: Mend it', 'Option 2: Sell it (not recommended)'],
      ['For', 'It stands', 'It pays'],
      ['Against', 'It is dear', 'It is gone'],
    ]
    expect(table(rows)).toEqual([
      'Option 1|considered|Mend it It stands It is dear',
      'Option 2|rejected|Sell it (not recommended) It pays It is gone',
    ])
  })

  it('in rows each has its own', () => {
    const rows = [
      ['Option 1', 'Mend it'],
      ['Option 2', 'Sell it'],
    ]
    expect(table(rows)).toEqual(['Option 1|considered|Mend it', 'Option 2|considered|Sell it'])
  })

  it.each<[string, string[][], string[]]>([
    [
      'under a head that rejects them',
      [
        ['Option', 'Description', 'Reason rejected'],
        ['A', 'Mend it', 'It is dear'],
        ['B', 'Sell it', 'Nobody would buy it'],
        ['C', 'Let it', 'This is the preferred option.'],
      ],
      [
        'A|rejected|Mend it It is dear',
        'B|rejected|Sell it Nobody would buy it',
        'C|preferred|Let it This is the preferred option.',
      ],
    ],
    [
      'under a head that asks which is recommended',
      [
        ['Option', 'Advantages', 'Disadvantages', 'Recommended?'],
        ['1. Do nothing', 'None', 'The roof falls', 'No'],
        ['2. Mend it', 'It stands', 'It is dear', 'Yes'],
      ],
      ['1|rejected|Do nothing None The roof falls', '2|preferred|Mend it It stands It is dear'],
    ],
    [
      'under a head, with labels of their own',
      [
        ['Alternative option', 'Why not preferred', 'Cost'],
        ['Option 1: wait', 'It would fall', '£5'],
        ['Option 2: sell it', '-', '£6'],
      ],
      ['Option 1|rejected|wait It would fall £5', 'Option 2|considered|sell it - £6'],
    ],
    [
      'under no head',
      [
        ['Do nothing', 'Rejected as the roof would fall.'],
        ['Mend it', 'It would stand.'],
      ],
      [
        'null|rejected|Do nothing Rejected as the roof would fall.',
        'null|considered|Mend it It would stand.',
      ],
    ],
  ])('one a row %s', (_, rows, options) => {
    expect(table(rows)).toEqual(options)
  })
})

describe('a verdict in a paragraph of its own', () => {
  it.each<[string, string]>([
    ['Recommended.', 'preferred'],
    ['This is the preferred option.', 'preferred'],
    ['Rejected: it is dear.', 'rejected'],
    ['Not recommended because it is dear.', 'rejected'],
  ])('%s', (verdict, status) => {
    const read = options('1) Mend the wall', verdict, '2) Sell the wall', 'It may fall.')
    expect(read).toEqual([
      `1|${status}|Mend the wall ${verdict}`,
      '2|considered|Sell the wall It may fall.',
    ])
  })
})

describe('a sentence that prefers one', () => {
  it.each(['The officer preferred option is Option 1.', 'Option 1 was the recommended option.'])(
    '%s',
    (sentence) => {
      const { options } = read(considered, ['Option 1: Mend it.', 'Option 2: Sell it.', sentence])
      expect(options).toEqual(['Option 1|preferred|Mend it.', 'Option 2|considered|Sell it.'])
    },
  )
})

describe('no option', () => {
  it.each([
    'None.',
    'None',
    'Not applicable',
    'N/A',
    'Nil',
    ':-None.',
    'None were considered.',
    'There are no alternatives available to the Council as the law asks for it.',
    'No other options were considered.',
    'Not applicable to this report as the law asks for it.',
    'Dim.',
    'Nid oedd opsiynau eraill.',
  ])('%s: none-stated', (words) => {
    expect(read(considered, [words])).toEqual({ options: [], heads: ['none-stated'] })
  })

  it.each([
    'As detailed in the confidential report.',
    'The options are set out in the exempt report.',
  ])('%s: exempt', (words) => {
    expect(read(considered, [words])).toEqual({ options: [], heads: ['exempt'] })
  })

  it.each([
    'As set out in the officer report',
    'Options 1, 2 and 5 in the report were rejected for the reasons given there.',
    'The options considered were set out in paragraphs 4.1 to 4.9 of the report.',
    'As detailed in the report.',
    'See attached report.',
  ])('%s: told elsewhere', (words) => {
    expect(read(considered, [words])).toEqual({ options: [], heads: ['present'] })
  })

  it('a heading with nothing under it', () => {
    expect(read(considered, [])).toEqual({ options: [], heads: [] })
  })
})

describe('a printed label', () => {
  it.each<[string, string]>([
    ['Option 1 – Wait', 'Option 1'],
    ['Option 1: Wait', 'Option 1'],
    ['Option 1. Wait', 'Option 1'],
    ['Option 1) Wait', 'Option 1'],
    ['OPTION 2 - Buy', 'OPTION 2'],
    ['Option A: Wait', 'Option A'],
    ['Option 2b – Buy', 'Option 2b'],
    ['Option iii – Buy', 'Option iii'],
    ['Option One – Wait', 'Option One'],
    ['Option 2 Buy the lamps', 'Option 2'],
    ['Option No. 3: Buy', 'Option No. 3'],
    ['Alternative 1 – Wait', 'Alternative 1'],
    ['Alternative Option 1 – Wait', 'Alternative Option 1'],
    ['(Preferred) Option 3. Buy', 'Option 3'],
    ['Preferred Option 3: Buy', 'Option 3'],
    ['Option 2 (not recommended) Buy', 'Option 2'],
    ['Option 1 (Do nothing) – Wait', 'Option 1'],
    ['Option A (wait) would be slow', 'Option A'],
    ['Option 1', 'Option 1'],
    ['Opsiwn 2: Prynu', 'Opsiwn 2'],
  ])('%s', (words, label) => {
    expect(optionLabel(words)?.label).toBe(label)
  })

  it.each([
    'Option 2 was chosen',
    'Option 2 (as set out in the report) was chosen',
    'Option to extend the contract',
    'An option to extend',
    'NEC 4 Option C Engineering and Construction Contract',
    'Options 1 and 2 were dear',
    'Optional extras',
    'Option',
    'Alternative routes were looked at',
    'The option was dear',
    'Lot 1 – Lamps',
  ])('none in %s', (words) => {
    expect(optionLabel(words)).toBeNull()
  })
})
