import { expect } from 'vitest'

/** What is too little to tell from chance, in milliseconds. */
const slack = 250

/** The processor time that a run takes, in milliseconds: other work on the machine does not count. */
function cost(run: () => void): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/**
 * Says that a run's work grows as its text does: four times the text may cost eight times as much, where a
 * square would cost sixteen. Both are measured here, one after the other, so that no machine is too slow.
 *
 * @param run reads a text of so many characters
 */
export function expectProportion(run: (length: number) => void, length: number): void {
  run(Math.ceil(length / 20)) // The first run also compiles.
  const quarter = cost(() => run(Math.ceil(length / 4)))
  expect(cost(() => run(length))).toBeLessThan(quarter * 8 + slack)
}
