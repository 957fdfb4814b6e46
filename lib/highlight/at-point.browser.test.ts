import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boxAt, byRange, factsAt, rangesByCaret } from './at-point'
import { type MarkedFact, marksIn } from './marks-of'
import { isPainted, paint, unpaint } from './paint'

/** A clause with a sum in it, and words beside it that are nobody's. */
const html = `<div style="font:20px/1.5 monospace;position:absolute;left:20px;top:20px;width:600px">
  <p id="clause">Approve a budget of <b id="sum">£5,000</b> for lamps</p><p id="plain">Nothing</p></div>`

const rangeOf = (id: string): Range => {
  const range = document.createRange()
  range.selectNodeContents(document.getElementById(id) ?? document.body)
  return range
}
const middleOf = (id: string) => {
  const { left, top, width, height } = rangeOf(id).getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}
const fact = (kind: 'resolution' | 'value', id: string): MarkedFact =>
  // What a fact says is of no matter here.
  ({
    kind,
    says: null,
    basis: 'stated',
    what: 'x',
    exact: 'x',
    at: [],
    ranges: [rangeOf(id)],
  }) as never

let clause: MarkedFact
let sum: MarkedFact
beforeEach(() => {
  document.body.innerHTML = html
  clause = fact('resolution', 'clause')
  sum = fact('value', 'sum')
  paint(marksIn([clause, sum]))
})
afterEach(() => {
  unpaint()
  document.body.innerHTML = ''
})

describe('the facts at a point', () => {
  it('are all that are marked there, the inner one first', () => {
    const known = byRange([clause, sum])
    expect(factsAt(middleOf('sum'), known)).toEqual([sum, clause])
    const { left, top } = rangeOf('clause').getBoundingClientRect()
    expect(factsAt({ x: left + 5, y: top + 15 }, known)).toEqual([clause])
    expect(factsAt(middleOf('plain'), known)).toEqual([])
  })

  it('are the same by the caret, in a browser that cannot be asked for highlights', () => {
    const known = byRange([clause, sum])
    expect(rangesByCaret(middleOf('sum'), known)).toEqual([...sum.ranges, ...clause.ranges])
    const { right, top } = rangeOf('clause').getBoundingClientRect()
    expect(rangesByCaret({ x: right + 60, y: top + 15 }, known), 'beside the words').toEqual([])
    expect(rangesByCaret({ x: -5, y: -5 }, known), 'outside the window').toEqual([])
  })

  it('are none of another painter', () => {
    CSS.highlights.set('the-pages-own', new Highlight(rangeOf('plain')))
    expect(factsAt(middleOf('plain'), byRange([clause, sum]))).toEqual([])
    CSS.highlights.delete('the-pages-own')
  })

  it('have the box of their line', () => {
    const [range] = sum.ranges
    if (range === undefined) throw new Error('no range')
    expect(boxAt(range, middleOf('sum'))?.width).toBeGreaterThan(30)
    expect(boxAt(range, middleOf('plain'))).toBeNull()
  })
})

describe('what a page can do to marks', () => {
  it('is noticed: cleared, taken away, or emptied', () => {
    expect(isPainted()).toBe(true)
    CSS.highlights.clear()
    expect(isPainted()).toBe(false)
    paint(marksIn([clause, sum]))
    expect(isPainted()).toBe(true)
    CSS.highlights.get('minutebook-value')?.clear()
    expect(isPainted()).toBe(false)
  })
})
