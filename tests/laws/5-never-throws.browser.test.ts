import { expect, it } from 'vitest'
import { isDeep } from '../deep'
import { parsed } from '../renderings/reading'
import { faultsOf } from './faults'
import { fixturePages, readFixture } from './fixture-pages'

// Law 5. A capture never throws: not on any fixture, nor with an element removed. (Garbage: tests/garbage.) The gate
// takes a seeded sample of five removals a page, `--deep` takes all.
const sample = 5

/** Park and Miller's generator: the same numbers in every run. */
function dice(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1
  return (below) => {
    state = (state * 16807) % 2147483647
    return state % below
  }
}

function chosen(count: number, seed: number): readonly number[] {
  if (isDeep) return Array.from({ length: count }, (_, i) => i)
  const roll = dice(seed)
  return Array.from({ length: Math.min(sample, count) }, () => roll(count))
}

it('the sample is the same in every run, and not the same for every page', () => {
  const some = (seed: number) => Array.from({ length: 5 }, dice(seed).bind(null, 1000))
  expect(some(7)).toEqual(some(7))
  expect(some(7)).not.toEqual(some(8))
})

it.each(fixturePages.map(([path, html], seed) => ({ path, html, seed })))(
  '$path with an element removed',
  ({ html, seed }) => {
    const whole = parsed(html)
    expect(faultsOf(readFixture(whole, html))).toEqual([])
    const count = whole.documentElement.querySelectorAll('*').length
    for (const n of chosen(count, seed)) {
      const doc = parsed(html)
      const el = doc.documentElement.querySelectorAll('*')[n]
      const what = el ? `${el.tagName}.${el.className} (element ${n})` : 'none'
      el?.remove()
      expect(faultsOf(readFixture(doc, html)), what).toEqual([])
    }
  },
  isDeep ? 600_000 : 30_000,
)
