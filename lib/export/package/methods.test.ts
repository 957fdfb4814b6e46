import { describe, expect, it } from 'vitest'
import { aboutSample } from '../../../tests/samples/output'
import type { About } from '../format'
import { accuracyWords } from './accuracy-words'
import { percent } from './counted'
import { methodsParagraph } from './methods'
import type { Summary } from './summary'

const many: Summary = {
  records: 1210,
  kinds: { decision: 1200, 'agenda-item': 9, issue: 1 },
  items: 2,
  systems: { moderngov: 1100, 'open-council-network': 0, cmis: 108, generic: 2 },
  sites: Array.from({ length: 4 }, (_, n) => ({ url: `${n}`, council: null, records: 1 })),
  councils: 3,
  councilUnknown: 2,
  extractors: ['1.0.0', '1.1.0'],
  decided: { first: '2026-03-01', last: '2026-10-28' },
  undated: 12,
  retrieved: { first: '2026-11-02T09:00:00.000Z', last: '2026-11-20T23:00:00.000Z' },
  checked: { all: 1, part: 60, no: 1149 },
  facts: { no: 5000, confirmed: 900, corrected: 90, rejected: 1, added: 9 },
  coders: 2,
  partly: 0,
}
const one: Summary = {
  ...many,
  records: 1,
  kinds: { decision: 1, 'agenda-item': 0, issue: 0 },
  items: 0,
  systems: { moderngov: 0, 'open-council-network': 0, cmis: 0, generic: 1 },
  sites: many.sites.slice(1, 2),
  councils: 0,
  councilUnknown: 1,
  extractors: ['1.1.0'],
  decided: { first: null, last: null },
  undated: 1,
  retrieved: { first: '2026-11-02T09:00:00.000Z', last: '2026-11-02T09:00:00.000Z' },
  checked: { all: 0, part: 0, no: 1 },
  facts: { no: 1, confirmed: 0, corrected: 0, rejected: 0, added: 0 },
  coders: 0,
  partly: 1,
}
const nothing: Summary = { ...one, records: 0, checked: { all: 0, part: 0, no: 0 } }
const from = (library: About['library'], ...options: Parameters<typeof aboutSample>): About => ({
  ...aboutSample(...options),
  library,
})
/** The accuracy figures change with the rules. */
const withoutFigures = (words: string) =>
  words.replace(/Minutebook’s own figures.+?\(F1 [\d.]+\)\.(?: No figures.+?\d\.(?=\s|$))?/, '…')

describe('the methods paragraph', () => {
  it.each([
    ['many records', many, from({ records: 1230, deleted: 15, items: 5, selected: 1212 })],
    [
      'one record',
      one,
      from({ records: 2, deleted: 1, items: 0, selected: 1 }, 'contacts', 'noNames'),
    ],
    ['no records of some', nothing, from({ records: 2, deleted: 0, items: 0, selected: 0 })],
    ['an empty library', nothing, from({ records: 0, deleted: 0, items: 0, selected: 0 })],
    [
      'one record that is wholly checked',
      {
        ...one,
        undated: 0,
        decided: { first: '2026-03-01', last: '2026-03-01' },
        checked: { all: 1, part: 0, no: 0 },
        facts: { no: 0, confirmed: 0, corrected: 0, rejected: 1, added: 0 },
        coders: 1,
      },
      from({ records: 1, deleted: 0, items: 0, selected: 1 }, 'judged'),
    ],
    [
      'records with no facts',
      { ...one, facts: { ...one.facts, no: 0 } },
      from({ records: 2, deleted: 0, items: 0, selected: 2 }),
    ],
  ])('of %s', (_what, summary, about) => {
    expect(withoutFigures(methodsParagraph(summary, about))).toMatchSnapshot()
  })
})

it('leads with how much was checked, and how much of that was right as read', () => {
  const words = methodsParagraph(
    many,
    from({ records: 1230, deleted: 15, items: 0, selected: 1212 }),
  )
  expect(words).toMatch(
    /^2 people checked 1,000 of 6,000 facts \(16\.7%; linked papers are not counted\): 900 confirmed, 90 corrected, 1 rejected and 9 added; of the 991 that the rules had read, 900 \(90\.8%\) were right\. /,
  )
  expect(words.indexOf('of the rules gave')).toBeGreaterThan(words.indexOf('people checked'))
})

describe('what is said of accuracy', () => {
  const real = { pages: 1, right: 1999, spurious: 1, missed: 0 }
  const own = { pages: 20, right: 1, spurious: 0, missed: 0 }
  const measured = { extractor: '2.0.0', real, own }

  it('is counts, and a score that is 1 of no error alone', () => {
    expect(accuracyWords(['2.0.0'], measured)).toBe(
      'Minutebook’s own figures, of two sets that were in view while its rules were made and so no estimate for other pages: on its development set (1 real council page) version 2.0.0 of the rules gave 1,999 right answers, 1 spurious and 0 missed (F1 0.999), on its test fixtures (20 fictional pages) 1 right answer, 0 spurious and 0 missed (F1 1.000).',
    )
  })
  it('says of which versions there are no figures', () => {
    expect(accuracyWords(['1.0.0', '2.0.0'], measured)).toMatch(
      /No figures are at hand for version 1\.0\.0\.$/,
    )
    expect(accuracyWords(['1.0.0', '1.1.0'], measured)).toMatch(/versions 1\.0\.0 and 1\.1\.0\.$/)
  })
})

it.each([
  [0, 10, '0%'],
  [0, 0, '0%'],
  [1, 3, '33.3%'],
  [1, 4, '25%'],
  [1, 10_000, 'less than 0.1%'],
  [9_999, 10_000, 'more than 99.9%'],
  [5, 5, '100%'],
])('%i of %i is %s', (some, of, words) => {
  expect(percent(some, of)).toBe(words)
})
