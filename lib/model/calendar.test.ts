import { expect, it } from 'vitest'
import { isDay } from './calendar'

it.each([
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2025-04-31', false],
  ['2025-12-31', true],
  ['2025-13-01', false],
  ['2025-00-10', false],
  ['2025-01-00', false],
])('%s: %s', (iso, is) => {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  expect(isDay(year, month, day)).toBe(is)
})
