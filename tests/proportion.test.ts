import { expect, it } from 'vitest'
import { expectProportion } from './proportion'

const work = (steps: number) => {
  let sum = 0
  for (let step = 0; step < steps; step += 1) sum += Math.sqrt(step)
  return sum
}

it('lets work pass that grows as its text does', () => {
  expectProportion((length) => work(length * 300), 200_000)
})

it('sees work that grows as the square of its text', () => {
  expect(() => expectProportion((length) => work((length * length) / 150), 200_000)).toThrow()
})
