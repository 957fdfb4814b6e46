import { browser } from 'wxt/browser'

/** Where a person keeps the chip that stands on a page, and whether they keep it open. */
export interface ChipPlace {
  side: 'left' | 'right'
  /** How far down the edge: 0 the top, 1 the bottom. */
  at: number
  open: boolean
}

export const chipPlaceAtFirst: ChipPlace = { side: 'right', at: 1, open: true }
// Beside the settings and not among them: it changes with every drag, and pages follow the settings.
const key = 'chipPlace'

/** Where the chip was last put; at first the lower right. */
export async function readChipPlace(): Promise<ChipPlace> {
  const kept = await browser.storage.local.get(key)
  return chipPlaceIn(kept[key])
}

export async function keepChipPlace(place: ChipPlace): Promise<void> {
  await browser.storage.local.set({ [key]: place })
}

/** Reads what storage holds: anything of another kind counts as never chosen. */
export function chipPlaceIn(kept: unknown): ChipPlace {
  const chosen: Partial<Record<keyof ChipPlace, unknown>> =
    typeof kept === 'object' && kept !== null ? kept : {}
  const { side, at, open } = chosen
  const isPlace = typeof at === 'number' && at >= 0 && at <= 1
  return {
    side: side === 'left' || side === 'right' ? side : chipPlaceAtFirst.side,
    at: isPlace ? at : chipPlaceAtFirst.at,
    open: typeof open === 'boolean' ? open : chipPlaceAtFirst.open,
  }
}
