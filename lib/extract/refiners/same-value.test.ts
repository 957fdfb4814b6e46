import { describe, expect, test } from 'vitest'
import { sum } from '../../../tests/samples/money'
import { sampleOutline } from '../../../tests/samples/outline'
import type { MoneyValue } from '../../model/facts'
import type { Finding } from '../shapes'
import { sameValue } from './same-value'

const record = sampleOutline()
const value = (start: number, says: Partial<MoneyValue>): Finding => ({
  is: 'value',
  says: sum(5, says),
  at: [{ start, end: start + 2 }],
  basis: 'stated',
  by: 'finder/money-value',
})
const reason: Finding = {
  is: 'reason',
  says: 'It is cheap',
  at: [{ start: 7, end: 9 }],
  basis: 'stated',
  by: 'finder/reason',
}
const refine = (all: readonly Finding[]) => sameValue.refine(all, { text: '', blocks: [] }, record)

describe('the same sum twice', () => {
  test('is one value, quoted twice, where it stood first', () => {
    const [one, two, ...rest] = refine([value(0, {}), reason, value(20, {})])
    expect(one?.at).toEqual([
      { start: 0, end: 2 },
      { start: 20, end: 22 },
    ])
    expect([two, rest]).toEqual([reason, []])
  })

  test('keeps the qualifier and the role that any place prints; the first wins', () => {
    const all = [
      value(0, {}),
      value(20, { qualifier: 'up-to', role: 'cost' }),
      value(40, { qualifier: 'over' }),
    ]
    expect(refine(all).map((one) => one.says)).toEqual([
      {
        amount: 50_000,
        upper: null,
        currency: 'GBP',
        basis: 'unspecified',
        qualifier: 'up-to',
        role: 'cost',
      },
    ])
  })

  test('with another basis or another upper end is another value', () => {
    const all = [value(0, {}), value(20, { basis: 'annual' }), value(40, { upper: 90_000 })]
    expect(refine(all)).toEqual(all)
  })

  test('one place found twice is quoted once', () => {
    expect(refine([value(0, {}), value(0, {})]).map((one) => one.at)).toEqual([
      [{ start: 0, end: 2 }],
    ])
  })
})
