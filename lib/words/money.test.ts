import { describe, expect, it } from 'vitest'
import { sum } from '../../tests/samples/money'
import type { MoneyValue } from '../model/facts'
import { moneyParts, moneyWords, pounds, roleWords, shortPounds } from './money'

describe('pounds', () => {
  it.each([
    [0, '£0'],
    [10_000, '£1'],
    [29_843_600_000, '£2,984,360'],
    [125_000, '£12.50'],
    [930_000_000, '£93,000'],
    [1_234, '£0.1234'],
    [1_230, '£0.123'],
    [100, '£0.01'],
    [120_000_505_000, '£12,000,050.50'],
    [10_000_000_000_000, '£1,000,000,000'],
  ])('%d hundredths of a penny is %s', (amount, words) => {
    expect(pounds(amount)).toBe(words)
  })
})

describe('shortPounds', () => {
  it.each([
    [0, '£0'],
    [12.5, '£12.50'],
    [99.99, '£99.99'],
    [100.4, '£100'],
    [93_000, '£93,000'],
    [480_000, '£480,000'],
    [999_999, '£999,999'],
    [999_999.99, '£1m'],
    [1_000_000, '£1m'],
    [1_500_000, '£1.5m'],
    [2_984_360, '£2.98m'],
    [20_890_520, '£20.9m'],
    [207_000_000, '£207m'],
    [999_600_000, '£1bn'],
    [1_240_000_000, '£1.24bn'],
  ])('£%d is %s', (amount, words) => {
    expect(shortPounds(Math.round(amount * 10_000))).toBe(words)
  })
})

describe('moneyWords', () => {
  it.each<[MoneyValue, string]>([
    [sum(2_984_360, { basis: 'annual', qualifier: 'approximately' }), '£2,984,360 a year (about)'],
    [sum(20_890_520, { basis: 'total' }), '£20,890,520 in all'],
    [sum(250_000, { qualifier: 'up-to' }), 'up to £250,000'],
    [sum(45_000, { qualifier: 'at-least' }), 'at least £45,000'],
    [sum(500_000, { qualifier: 'over', basis: 'annual' }), 'more than £500,000 a year'],
    [sum(12.5, { basis: 'hourly' }), '£12.50 an hour'],
    [sum(80, { basis: 'weekly' }), '£80 a week'],
    [sum(1_000, { basis: 'monthly' }), '£1,000 a month'],
    [sum(90, { basis: 'daily' }), '£90 a day'],
    [sum(1_000, { upper: 20_000_000 }), '£1,000 to £2,000'],
    [sum(1_000, { upper: 20_000_000, qualifier: 'approximately' }), '£1,000 to £2,000 (about)'],
    [sum(3), '£3'],
  ])('%o', (value, words) => {
    expect(moneyWords(value)).toBe(words)
  })

  it('parts the figures from what they are', () => {
    expect(moneyParts(sum(5, { basis: 'annual' }))).toEqual({ sum: '£5', as: 'a year' })
    expect(moneyParts(sum(5))).toEqual({ sum: '£5', as: '' })
  })

  it('says what a sum is for only when the page does', () => {
    expect(roleWords('saving')).toBe('saving')
    expect(roleWords(null)).toBeNull()
  })
})
