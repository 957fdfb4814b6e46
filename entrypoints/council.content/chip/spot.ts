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
 * Chooses where the chip stands and whether it may be open: as near to the wanted spot as it can without ever
 * standing over a link, button or field, on the same edge if that goes, small if that is needed. Where no place
 * is free it stands small where it was wanted, and its owner has to step aside for what comes under it.
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
