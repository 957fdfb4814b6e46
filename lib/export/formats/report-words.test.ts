import { expect, it } from 'vitest'
import type { ReviewedFact } from '../../model/kept'
import { said } from '../../record/sample-record'
import { code, factLines, safe } from './report-words'

const fact = (field: string, value: unknown, quotes: readonly string[]): ReviewedFact => ({
  key: 'a-1',
  field,
  kind: 'field',
  value,
  spans: [
    said('', quotes[0] ?? '').spans[0],
    ...quotes.slice(1).map((one) => said('', one).spans[0]),
  ],
  basis: 'stated',
  by: 'test/sample',
  reviewed: 'no',
  judged: null,
  notes: [],
  voices: [],
  machine: null,
  offered: null,
})

it('says a value that is its own quote once', () => {
  expect(factLines(fact('reasons', 'The lease\nends.', ['The lease ends.']), false)).toBe(
    '- > The lease ends.\n',
  )
  expect(factLines({ ...fact('wards', 'Weir', ['Weir']), reviewed: 'confirmed' }, false)).toBe(
    '- (Checked)\n\n  > Weir\n',
  )
})

it('says what was understood before quotes that say it otherwise', () => {
  expect(factLines(fact('dates.decided', '2026-03-04', ['4th March']), false)).toBe(
    '- 4 March 2026\n\n  > 4th March\n',
  )
  expect(factLines(fact('wards', 'Weir', ['Weir', 'the Weir']), false)).toBe(
    '- > Weir\n  >\n  > the Weir\n',
  )
})

it('leaves the words of a clause to its quote, and keeps what stands before them', () => {
  const clause = { path: ['2', 'iii'], text: 'That it be', kind: 'resolved', lead: null }
  expect(factLines(fact('resolutions', clause, ['That it be']), false)).toBe(
    '- Resolved · 2 (iii)\n\n  > That it be\n',
  )
})

it('names the field where it is one of several', () => {
  const head = { head: 'date', state: 'present' }
  expect(factLines(fact('heads.date', head, ['Date: 4 March']), true)).toBe(
    '- Date: stated\n\n  > Date: 4 March\n',
  )
})

it.each([
  ['mb1:a', '`mb1:a`'],
  ['a\n# `<b>`', '`` a # `<b>` ``'],
  ['```', '```` ``` ````'],
])('writes %j as code %j', (text, written) => {
  expect(code(text)).toBe(written)
})

it('keeps text on one line', () => {
  expect(safe('a\r\n\u0085# b\u2028<img>')).toBe('a \\# b \\<img\\>')
})
