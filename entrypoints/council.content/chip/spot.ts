import type { ChipPlace } from '../../../lib/settings/chip-place'

/** Where a chip stands: at which edge, and how far down it, 0 the top and 1 the bottom. */
export type Spot = Pick<ChipPlace, 'side' | 'at'>

/** A box, in CSS pixels. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Size {
  width: number
  height: number
}

/** What a place is chosen in. `controls`: boxes in the document; `scrolls`: how far the page can be scrolled. */
export interface Room {
  window: Size
  scrolls: number
  controls: readonly Box[]
}

export interface Chosen {
  spot: Spot
  box: Box
  open: boolean
  /** Nothing that can be pressed ever comes under it, wherever the page is scrolled. */
  free: boolean
}

/** Between the chip and the edges of the window, in CSS pixels. */
const margin = 16
const heights = [1, 0.75, 0.5, 0.25, 0]

/**
 * Chooses where the chip is and whether it may be open by itself: as near to the wanted spot as it can without ever
 * covering a link, button or field, on the same edge if that goes, small if that is needed. Where no place is free it
 * is small where it was wanted, and its owner has to step aside for what comes under it.
 */
export function choose(wanted: ChipPlace, sizes: { open: Size; small: Size }, room: Room): Chosen {
  const sides =
    wanted.side === 'right' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const ats = [wanted.at, ...heights.toSorted((a, b) => away(a, wanted) - away(b, wanted))]
  const tries = [
    ...(wanted.open ? [{ open: true, side: sides[0] }] : []),
    { open: false, side: sides[0] },
    { open: false, side: sides[1] },
  ]
  for (const { open, side } of tries)
    for (const at of ats) {
      const box = boxOf({ side, at }, open ? sizes.open : sizes.small, room.window)
      if (isFree(box, room)) return { spot: { side, at }, box, open, free: true }
    }
  const spot = { side: wanted.side, at: wanted.at }
  return { spot, box: boxOf(spot, sizes.small, room.window), open: false, free: false }
}

/**
 * Chooses where the chip stands when the user opens it: the spot nearest to where it was at which it covers no text
 * that is in the window now, else the one at which it covers least.
 *
 * @param texts boxes of the words in the window
 */
export function chooseOpen(
  wanted: ChipPlace,
  size: Size,
  window: Size,
  texts: readonly Box[],
): Chosen {
  const other = wanted.side === 'right' ? 'left' : 'right'
  const ats = [wanted.at, ...heights.toSorted((a, b) => away(a, wanted) - away(b, wanted))]
  let best: Chosen | null = null
  let least = Number.POSITIVE_INFINITY
  for (const side of [wanted.side, other] as const)
    for (const at of ats) {
      const box = boxOf({ side, at }, size, window)
      const covered = texts.reduce((sum, text) => sum + shared(box, text), 0)
      if (covered >= least) continue
      least = covered
      best = { spot: { side, at }, box, open: true, free: covered === 0 }
    }
  return best ?? { spot: wanted, box: boxOf(wanted, size, window), open: true, free: false }
}

/** How much two boxes share, in square pixels. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))

const away = (at: number, wanted: Spot): number => Math.abs(at - wanted.at)

/** The box of a chip of this size at a spot. */
export function boxOf({ side, at }: Spot, { width, height }: Size, window: Size): Box {
  const left = side === 'left' ? margin : window.width - margin - width
  const top = Math.max(0, margin + at * (window.height - 2 * margin - height))
  return { left, top, right: left + width, bottom: top + height }
}

/** The spot nearest to a box that a person dropped somewhere. */
export function spotOf(box: Box, window: Size): Spot {
  const height = box.bottom - box.top
  const at = (box.top - margin) / (window.height - 2 * margin - height)
  const side = box.left + box.right < window.width ? 'left' : 'right'
  return { side, at: Math.min(1, Math.max(0, Number.isFinite(at) ? at : 1)) }
}

/** Scrolled from nought to `scrolls`, no control ever comes under the box. */
function isFree(box: Box, { controls, scrolls }: Room): boolean {
  return !controls.some(
    (control) =>
      control.left < box.right &&
      control.right > box.left &&
      control.bottom > box.top &&
      control.top - scrolls < box.bottom,
  )
}
