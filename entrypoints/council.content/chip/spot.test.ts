import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, boxOf, choose, chooseOpen, type Room, spotOf } from './spot'

const window = { width: 1024, height: 900 }
const sizes = { open: { width: 236, height: 224 }, small: { width: 110, height: 32 } }
const wanted = { side: 'right', at: 1, open: true } as const
const room = (controls: Box[], scrolls = 0): Room => ({ window, scrolls, controls })
const at = (left: number, top: number, width = 40, height = 20): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
})

describe('where the chip stands', () => {
  it('is where it is wanted, and open, on a page with nothing in its way', () => {
    const chosen = choose(wanted, sizes, room([at(100, 100), at(400, 850)]))
    expect(chosen).toMatchObject({ spot: { side: 'right', at: 1 }, open: true, free: true })
    expect(chosen.box).toEqual({ left: 772, right: 1008, top: 660, bottom: 884 })
  })

  it.each<[string, Room, object]>([
    ['another height for a link there', room([at(900, 800)]), { open: true, spot: { at: 0.75 } }],
    [
      'a link that comes there by scrolling',
      room([at(900, 1500)], 1000),
      { open: true, spot: { at: 0.25 } },
    ],
    [
      'small beside a column of links',
      room(Array.from({ length: 40 }, (_, n) => at(780, n * 25))),
      { open: false, spot: { side: 'right', at: 1 } },
    ],
    [
      'small at the other edge',
      room(Array.from({ length: 40 }, (_, n) => at(900, n * 25))),
      { open: false, spot: { side: 'left', at: 1 } },
    ],
    [
      'nowhere for good',
      room(Array.from({ length: 40 }, (_, n) => at(0, n * 25, 1024))),
      { open: false, free: false, spot: { side: 'right', at: 1 } },
    ],
  ])('is %s', (_name, where, chosen) => {
    expect(choose(wanted, sizes, where)).toMatchObject(chosen)
  })

  it('opens, when asked, over no words in the window, else over the fewest', () => {
    const column = at(0, 0, 900, 900)
    const chosen = chooseOpen(wanted, sizes.open, window, [at(700, 600, 300, 300)])
    expect(chosen).toMatchObject({ open: true, free: true, spot: { side: 'right', at: 0.5 } })
    const nowhere = chooseOpen(wanted, sizes.open, window, [column, at(900, 500, 124, 400)])
    expect(nowhere).toMatchObject({ open: true, free: false, spot: { side: 'right', at: 0.25 } })
  })

  it('stays small for who wants it small, and on the wanted edge', () => {
    const small = choose({ side: 'left', at: 0, open: false }, sizes, room([]))
    expect(small).toMatchObject({ open: false, spot: { side: 'left', at: 0 } })
    expect(small.box).toMatchObject({ left: 16, top: 16 })
  })

  it('is never over a control that it calls free of, however far the page is scrolled', () => {
    const control = fc
      .tuple(fc.nat(1000), fc.nat(4000), fc.nat(300), fc.nat(60))
      .map(([left, top, width, height]) => at(left, top, width + 1, height + 1))
    const scrolled = fc.nat(3000)
    fc.assert(
      fc.property(fc.array(control, { maxLength: 40 }), scrolled, scrolled, (controls, a, b) => {
        const [scroll, scrolls] = [Math.min(a, b), Math.max(a, b)]
        const { box, free } = choose(wanted, sizes, room(controls, scrolls))
        const isOver = controls.some(
          ({ left, right, top, bottom }) =>
            left < box.right &&
            right > box.left &&
            top - scroll < box.bottom &&
            bottom - scroll > box.top,
        )
        return !(free && isOver)
      }),
    )
  })
})

describe('a chip that is dropped', () => {
  it('is at the nearer edge, at the height where it was let go', () => {
    for (const spot of [
      { side: 'left', at: 0.4 },
      { side: 'right', at: 0 },
      { side: 'right', at: 1 },
    ] as const) {
      const back = spotOf(boxOf(spot, sizes.small, window), window)
      expect(back.side).toBe(spot.side)
      expect(back.at).toBeCloseTo(spot.at, 5)
    }
    expect(spotOf(at(-50, -300), window)).toEqual({ side: 'left', at: 0 })
    expect(spotOf(at(990, 2000), window)).toEqual({ side: 'right', at: 1 })
  })
})
