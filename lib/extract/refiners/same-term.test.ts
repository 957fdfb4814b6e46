import { describe, expect, test } from 'vitest'
import { sampleOutline } from '../../../tests/samples/outline'
import type { Finding } from '../shapes'
import { sameTerm } from './same-term'

const record = sampleOutline()
type Months = number | null
const term = (
  start: number,
  initialMonths: Months,
  extensionMonths: Months,
  maximumMonths: Months,
): Finding => ({
  is: 'term',
  says: { initialMonths, extensionMonths, maximumMonths },
  at: [{ start, end: start + 2 }],
  basis: 'stated',
  by: 'finder/contract-term',
})
const reason: Finding = {
  is: 'reason',
  says: 'It is cheap',
  at: [{ start: 7, end: 9 }],
  basis: 'stated',
  by: 'finder/reason',
}
const said = (all: readonly Finding[]) =>
  sameTerm
    .refine(all, { text: '', blocks: [] }, record)
    .map((one) => (one.is === 'term' ? Object.values(one.says) : one.is))
const places = (all: readonly Finding[]) =>
  sameTerm.refine(all, { text: '', blocks: [] }, record).map((one) => one.at.map((at) => at.start))

describe('the same term twice', () => {
  test('is one term, quoted twice', () => {
    const all = [term(0, 36, 24, 60), reason, term(20, 36, 24, 60)]
    expect(said(all)).toEqual([[36, 24, 60], 'reason'])
    expect(places(all)).toEqual([[0, 20], [7]])
  })

  test('a part of a fuller one is that one, whichever stands first', () => {
    expect(said([term(0, 36, 24, 60), term(20, 36, null, null)])).toEqual([[36, 24, 60]])
    expect(said([term(0, 36, null, null), reason, term(20, 36, 24, 60)])).toEqual([
      [36, 24, 60],
      'reason',
    ])
    expect(said([term(0, null, null, 60), term(20, 36, 24, 60)])).toEqual([[36, 24, 60]])
    expect(said([term(0, null, 24, null), term(20, 36, 24, 60)])).toEqual([[36, 24, 60]])
  })

  test('a plain length that is the whole of a fuller one is that one', () => {
    expect(said([term(0, 60, null, null), term(20, 36, 24, 60)])).toEqual([[36, 24, 60]])
  })

  test('a plain length that makes several parts one is quoted with all of them', () => {
    expect(
      places([term(0, 36, null, null), term(20, 36, 24, 60), term(40, null, 24, null)]),
    ).toEqual([[20, 0, 40]])
  })

  test('other lengths are other terms', () => {
    const all = [term(0, 48, 48, 96), reason, term(20, null, 10, null)]
    expect(said(all)).toEqual([[48, 48, 96], 'reason', [null, 10, null]])
  })
})
