import { describe, expect, test } from 'vitest'
import { expectProportion } from '../../../tests/proportion'
import { readTime } from './clock-time'

const cut = (text: string, at: { start: number; end: number } | undefined) =>
  at ? text.slice(at.start, at.end) : null

describe('readTime', () => {
  test.each([
    ['6.00 pm', '18:00', '6.00 pm'],
    ['Monday, 22nd March, 2021 6.30 pm', '18:30', '6.30 pm'],
    ['Wednesday 20 February 2013 10.00 am (Item 6.)', '10:00', '10.00 am'],
    ['Tuesday, 9th October 2012 10.00 a.m.', '10:00', '10.00 a.m.'],
    ['at 2.15 p.m. prompt', '14:15', '2.15 p.m.'],
    ['18:30', '18:30', '18:30'],
    ['7pm', '19:00', '7pm'],
    ['6.30 - 8.30pm', '18:30', '6.30 - 8.30pm'],
    ['6.30pm - 8.30pm', '18:30', '6.30pm'],
    ['10.30 - 1.00 pm', '10:30', '10.30 - 1.00 pm'],
    ['11.00am to 12.30pm', '11:00', '11.00am'],
    ['12.00 - 2.00 p.m.', '12:00', '12.00 - 2.00 p.m.'],
    ['9.30 to 11.30am', '09:30', '9.30 to 11.30am'],
    ['10th March, 2026 7 - 9pm', '19:00', '7 - 9pm'],
    ['7.00–9.15 pm (Item 6)', '19:00', '7.00–9.15 pm'],
    ['18:30 - 20:30', '18:30', '18:30'],
    ['12.00 midnight', '00:00', '12.00 midnight'],
    ['12.00 noon', '12:00', '12.00 noon'],
    ['12 midday', '12:00', '12 midday'],
    ['10.00', '10:00', '10.00'],
    ['7 pm', '19:00', '7 pm'],
    ['12.00 pm', '12:00', '12.00 pm'],
    ['12.30 am', '00:30', '12.30 am'],
    ['6.00 pm, NEW', '18:00', '6.00 pm'],
    ['25 Jul 2023 - 10:00 to 11:46', '10:00', '10:00'],
    ['10.00 yb', '10:00', '10.00 yb'],
    ['13eg Mehefin, 2018 4.30 yp', '16:30', '4.30 yp'],
    ['6.00 yh', '18:00', '6.00 yh'],
    ["9fed Hydref, 2014 2.00 o'r gloch", '14:00', "2.00 o'r gloch"],
    ["10 o'clock", '10:00', "10 o'clock"],
    ['12 noon', '12:00', '12 noon'],
    ['at noon on Friday', '12:00', 'noon'],
    ['midnight', '00:00', 'midnight'],
    ['by 1600 hours on Monday', '16:00', '1600 hours'],
    ['13.1.23 at 9.30 am', '09:30', '9.30 am'],
  ])('%s is %s', (text, time, words) => {
    const read = readTime(text)
    expect(read?.time).toBe(time)
    expect(cut(text, read?.at)).toBe(words)
  })

  test.each([
    '6.30',
    '6.30 - 8.30',
    '13.1.23',
    '£5.20',
    '25:30',
    'PDF 1.25 MB',
    '2023/24',
    '17/03/2011',
    'item 4',
  ])('%s is no time', (text) => expect(readTime(text)).toBeNull())
})

test.each(['1', ' ', '/', '7 - ', '1.30 '])(
  'a megabyte of "%s" takes time in proportion',
  (c) => {
    expectProportion((length) => readTime(c.repeat(length / c.length)), 1_000_000)
  },
  60_000,
)
