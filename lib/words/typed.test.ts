import { describe, expect, it } from 'vitest'
import { readTyped, type TypedAs, writeTyped } from './typed'

describe('what a person types', () => {
  it.each<[TypedAs, string, unknown]>([
    ['pounds', '2,984,360', 29_843_600_000],
    ['pounds', ' £12.50 ', 125_000],
    ['pounds', '0.1234', 1234],
    ['pounds', '2.5m', 25_000_000_000],
    ['pounds', '£93k', 930_000_000],
    ['pounds', '1.2 billion', 12_000_000_000_000],
    ['pounds', '', null],
    ['whole', '60', 60],
    ['date', '2024-02-29', '2024-02-29'],
    ['time', '18:30', '18:30'],
    ['path', '2 (iii)', ['2', 'iii']],
    ['path', '', []],
    ['lines', 'the Leader\n\n the Chair ', ['the Leader', 'the Chair']],
    ['long', '  ', null],
    ['yes-no', 'no', false],
  ])('%s: "%s"', (as, typed, value) => {
    expect(readTyped(as, typed)).toEqual({ value })
  })

  it.each<[TypedAs, string]>([
    ['pounds', 'twenty'],
    ['pounds', '1,23'],
    ['pounds', '0.00001'],
    ['pounds', '-5'],
    ['pounds', '99999999999999'],
    ['whole', '2.5'],
    ['date', '2023-02-29'],
    ['date', '2024-13-01'],
    ['date', '4 March 2024'],
    ['time', '25:00'],
  ])('refuses %s: "%s", in words', (as, typed) => {
    expect(readTyped(as, typed)).toEqual({ fault: expect.stringMatching(/\w{4,}.*\.$/) })
  })

  it.each<[TypedAs, unknown]>([
    ['pounds', 29_843_605_000],
    ['whole', 18],
    ['path', ['2', 'iii']],
    ['lines', ['the Leader', 'the Chair']],
    ['yes-no', true],
    ['date', '2024-02-29'],
    ['text', null],
  ])('%s: what was written is read again', (as, value) => {
    expect(readTyped(as, writeTyped(as, value))).toEqual({ value })
  })
})
