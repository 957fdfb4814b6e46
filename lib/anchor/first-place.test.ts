import { expect, it } from 'vitest'
import { firstPlace } from './first-place'

it.each([
  [[], 3, 0],
  [[1, 2, 3, 3, 5], 0, 0],
  [[1, 2, 3, 3, 5], 3, 2],
  [[1, 2, 3, 3, 5], 4, 4],
  [[1, 2, 3, 3, 5], 6, 5],
])('in %j the first that is at least %i is at %i', (numbers, least, place) => {
  expect(firstPlace(numbers.length, (n) => (numbers[n] ?? 0) >= least)).toBe(place)
})

it('looks at few of many', () => {
  let looks = 0
  const isThere = (n: number) => {
    looks += 1
    return n >= 777_777
  }
  expect(firstPlace(1_000_000, isThere)).toBe(777_777)
  expect(looks).toBeLessThan(22)
})
