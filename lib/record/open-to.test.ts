import { describe, expect, it } from 'vitest'
import type { ReviewedFact, Voice } from '../model/kept'
import { isOpenTo } from './open-to'

const at = '2026-03-04T10:00:00.000Z'
const fact = (change: Partial<ReviewedFact> = {}) =>
  ({ reviewed: 'no', offered: null, voices: [], ...change }) as const
const voice = (who: string, is: Voice['is']): Voice => ({ who, is, at })

describe('what confirming all that is shown includes', () => {
  it('takes what nobody has judged', () => {
    expect(isOpenTo(fact(), 'Ada')).toBe(true)
    expect(isOpenTo(fact(), null)).toBe(true)
  })

  it('takes what others confirmed, corrected or added, and leaves what this coder did', () => {
    for (const is of ['confirmed', 'corrected', 'added'] as const) {
      const judged = fact({ reviewed: is, voices: [voice('RH', is)] })
      expect(isOpenTo(judged, 'Ada')).toBe(true)
      expect(isOpenTo(judged, 'RH')).toBe(false)
    }
  })

  it('overrules no rejection and keeps no value unseen against a newer one', () => {
    expect(isOpenTo(fact({ reviewed: 'rejected', voices: [voice('RH', 'rejected')] }), 'Ada')).toBe(
      false,
    )
    const offered = { value: 'new', spans: [], basis: 'stated', by: 'finder' } as const
    expect(
      isOpenTo(fact({ reviewed: 'confirmed', voices: [voice('RH', 'confirmed')], offered }), 'Ada'),
    ).toBe(false)
  })
})
