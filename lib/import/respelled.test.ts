import { describe, expect, it } from 'vitest'
import { daysOf, isRespelled, plainNumber } from './respelled'

describe('what a spreadsheet makes of a cell by itself', () => {
  it.each([
    ['list', 'one\ntwo', 'one | two'],
    ['text', '007', '7'],
    ['text', '1E5', '100000'],
    ['text', '2.10', '2.1'],
    ['text', '3/4', '03-Apr'],
    ['text', '2026-03-04', '04/03/2026'],
    ['text', 'true', 'TRUE'],
    ['text', '123456789012345', '1.23457E+14'],
    ['text', `${'x'.repeat(32_767)}and more`, 'x'.repeat(32_767)],
    ['number', '93000', '93000.00'],
    ['true/false', 'true', 'TRUE'],
    ['date', '2026-03-04', '04/03/2026'],
    ['date', '2026-03-24', '24.3.2026'],
    ['date', '2026-03-24', '3/24/2026'],
    ['time', '09:30', '9:30:00'],
  ] as const)('of %s %s is %s', (type, ours, theirs) => {
    expect(isRespelled(ours, theirs, type, false)).toBe(true)
  })

  it('with decimal commas too', () => {
    expect(isRespelled('93000.5', '93000,5', 'number', true)).toBe(true)
    expect(isRespelled('93000.5', '93000.5', 'number', true)).toBe(true)
  })
})

describe('what a person changed', () => {
  it.each([
    ['text', '007', '8'],
    ['text', '3/4', '3/5'],
    ['text', 'true', 'FALSE'],
    ['text', 'Approved', ''],
    ['text', 'a clause', 'a cl'],
    ['number', '99999999999', '1E+11'],
    ['number', '93', '93,000'],
    ['true/false', 'true', 'false'],
    ['date', '2026-03-04', '2026-03-05'],
    ['date', '2026-03-04', '3/4/2026'],
    ['list', 'a\nb', 'a'],
  ] as const)('of %s %s to %s is none of it', (type, ours, theirs) => {
    expect(isRespelled(ours, theirs, type, false)).toBe(false)
  })
})

it.each([
  ['93.000,50', '93000.50'],
  ['£93000,5', '£93000.5'],
  ['93000.5', '93000.5'],
  ['93,000', '?'],
  ['93.000', '?'],
])('where decimals have a comma %s is %s', (cell, plain) => {
  expect(plainNumber(cell, true)).toBe(plain)
})

it.each([
  ['2026-03-04', ['2026-03-04']],
  ['04/03/2026', ['2026-03-04', '2026-04-03']],
  ['24/03/2026', ['2026-03-24']],
  ['3/24/2026', ['2026-03-24']],
  ['4/4/2026', ['2026-04-04']],
])('%s may be %j', (cell, days) => {
  expect(daysOf(cell)).toEqual(days)
})
