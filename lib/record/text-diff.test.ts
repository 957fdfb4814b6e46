import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffParagraph, type DiffRun, textDiff } from './text-diff'

/** "a [b] {c}": b is gone and c is new, each paragraph a line; one that is in one text alone begins with - or +. */
const drawn = (paragraphs: readonly DiffParagraph[]): string => paragraphs.map(line).join('\n')

function line({ is, runs }: DiffParagraph): string {
  if (is === 'changed') return runs.map(marked).join('').replaceAll('\n', '')
  const sign = { same: '', gone: '- ', new: '+ ' }[is]
  return sign + runs.map((run) => run.text.replace(/\n$/, '')).join('')
}

function marked({ is, text }: DiffRun): string {
  const words = text.replace('\n', is === 'same' ? '' : '⏎')
  return { same: words, gone: `[${words}]`, new: `{${words}}` }[is]
}

const side = (paragraphs: readonly DiffParagraph[], not: 'gone' | 'new'): string =>
  paragraphs
    .flatMap((paragraph) => paragraph.runs)
    .filter((run) => run.is !== not)
    .map((run) => run.text)
    .join('')

describe('textDiff', () => {
  it.each<[string, string, string, string]>([
    ['two empty texts', '', '', ''],
    ['one text', 'One.\nTwo.', 'One.\nTwo.', 'One.\nTwo.'],
    ['a text that came', '', 'One.\nTwo.', '+ One.\n+ Two.'],
    ['a text that went', 'One.\n', '', '- One.'],
    [
      'a whole sum',
      'Spend £2,000 a year.',
      'Spend £2,500 a year.',
      'Spend [£2,000]{£2,500} a year.',
    ],
    ['a whole word', 'The council’s plan', 'The councils’ plan', 'The [council’s]{councils’} plan'],
    [
      'a word that came',
      'Approve the sum.',
      'Approve the larger sum.',
      'Approve the {larger }sum.',
    ],
    [
      'a word that went',
      'Approve the larger sum.',
      'Approve the sum.',
      'Approve the [larger ]sum.',
    ],
    ['a paragraph that came', 'One.\nThree.', 'One.\nTwo.\nThree.', 'One.\n+ Two.\nThree.'],
    ['a paragraph that went', 'One.\nTwo.\nThree.', 'One.\nThree.', 'One.\n- Two.\nThree.'],
    ['one at the end', 'One.', 'One.\nTwo.', 'One.{⏎}\n+ Two.'],
    ['two that became one', 'One.\nTwo.', 'One. Two.', 'One.[⏎]\n{ }Two.'],
    [
      'a change in each of two',
      'RESOLVED: that £5 be spent.\nThat Ann do it.',
      'RESOLVED: that £6 be spent.\nThat Bob do it.',
      'RESOLVED: that [£5]{£6} be spent.\nThat [Ann]{Bob} do it.',
    ],
    [
      'two words side by side as one change',
      'to the Head of Parks today',
      'to the Director, Roads today',
      'to the [Head of Parks]{Director, Roads} today',
    ],
    [
      'a sentence written anew, though a small word stands in both',
      'Members considered the report of officers',
      'Everything went to the planning inspectorate',
      '[Members considered the report of officers]{Everything went to the planning inspectorate}',
    ],
    ['letters beyond the first plane', 'a 🚲 b', 'a 🚌 b', 'a [🚲]{🚌} b'],
  ])('shows %s', (_name, old, now, shown) => {
    expect(drawn(textDiff(old, now))).toBe(shown)
  })

  it('finds one change in a long text, and nothing else', () => {
    const old = Array.from({ length: 400 }, (_, n) => `Clause ${n}: as it was. Noted.\n`)
    const now = old.with(200, 'Clause 200: as it is. Noted.\n')
    const changed = textDiff(old.join(''), now.join('')).filter((one) => one.is !== 'same')
    expect(drawn(changed)).toBe('Clause 200: as it [was]{is}. Noted.')
  })

  it('sees a small change in every paragraph of a long text', () => {
    const text = (year: string) =>
      Array.from({ length: 2000 }, (_, n) => `Item ${n} of the budget for ${year}.\n`).join('')
    const changed = textDiff(text('2026/27'), text('2027/28'))
    expect(changed).toHaveLength(2000)
    expect(drawn(changed.slice(7, 8))).toBe('Item 7 of the budget for [2026/27]{2027/28}.')
  })
})

describe('any two texts', () => {
  const token = fc.constantFrom(
    'the',
    'the',
    'a',
    '£5',
    '£6',
    ' ',
    ' ',
    ', ',
    '.',
    '\n',
    'sum',
    '🚲',
    '\ud800',
  )
  const words = fc.array(token, { maxLength: 60 }).map((all) => all.join(''))
  const text = fc.oneof(words, fc.string({ unit: 'binary' }))
  const edited = fc
    .tuple(words, words, words, words)
    .map(([before, gone, come, after]) => [before + gone + after, before + come + after] as const)
  const two = fc.oneof(fc.tuple(text, text), edited)

  it('can be made again of what was found', () => {
    fc.assert(
      fc.property(two, ([old, now]) => {
        const found = textDiff(old, now)
        expect(side(found, 'new')).toBe(old)
        expect(side(found, 'gone')).toBe(now)
      }),
      { numRuns: 500 },
    )
  })

  it('are parted by line, say what they are, and have no run twice', () => {
    fc.assert(
      fc.property(two, ([old, now]) => {
        const found = textDiff(old, now)
        for (const { is, runs } of found) {
          const all = new Set(runs.map((run) => run.is))
          expect(is).toBe(all.size === 1 ? [...all][0] : 'changed')
          expect(runs.map((run) => run.text).join('')).toMatch(/^[^\n]+$|^[^\n]*\n$/)
          expect(runs.every((run, n) => run.text !== '' && run.is !== runs[n + 1]?.is)).toBe(true)
        }
        if (old === now) expect(found.every((one) => one.is === 'same')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a text of a megabyte', () => {
  const million = 1_000_000
  const of = (next: (n: number) => string): string => {
    let text = ''
    for (let n = 0; text.length < million; n++) text += next(n)
    return text
  }
  const random = (seed: number) => {
    let state = seed
    return (below: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state % below
    }
  }
  const shuffled = (seed: number, vocabulary: number) => {
    const pick = random(seed)
    return of(() => `w${pick(vocabulary)}${pick(12) === 0 ? '\n' : ' '}`)
  }

  it.each<[string, string, string]>([
    ['of one word on one line', of(() => 'the '), `x ${of(() => 'the the ')}`],
    ['of lines that repeat', of((n) => `line ${n % 7}\n`), of((n) => `line ${n % 5}\n`)],
    ['of few words at random', shuffled(1, 50), shuffled(2, 50)],
    ['of many words at random', shuffled(3, 50_000), shuffled(4, 50_000)],
    ['turned round', of((n) => `w${n} `), of((n) => `w${million - n} `)],
    [
      'with a word changed in every line',
      of((n) => `line ${n} old\n`),
      of((n) => `line ${n} new\n`),
    ],
    ['that is gone', of((n) => `w${n} `), ''],
  ])(
    'does not freeze: %s',
    (_name, old, now) => {
      const start = process.cpuUsage()
      const found = textDiff(old, now)
      const { user, system } = process.cpuUsage(start)
      const took = (user + system) / 1000
      expect(side(found, 'new')).toBe(old)
      expect(side(found, 'gone')).toBe(now)
      // Processor time, in milliseconds: several times what it takes, and far from a quadratic walk's minutes.
      expect(took).toBeLessThan(20_000)
    },
    120_000,
  )
})
