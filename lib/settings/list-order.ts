import { browser } from 'wxt/browser'

/** In which order a person last read the list of the library (lib/store/search). */
export type KeptOrder = 'decided' | 'captured'

const key = 'listOrder'

/** The order that was chosen last; by the day of the decision for someone who never chose. */
export async function readListOrder(): Promise<KeptOrder> {
  return listOrderIn((await browser.storage.local.get(key))[key])
}

export async function keepListOrder(order: KeptOrder): Promise<void> {
  await browser.storage.local.set({ [key]: order })
}

/** Reads what storage holds: anything else counts as never chosen. */
export const listOrderIn = (kept: unknown): KeptOrder =>
  kept === 'captured' ? 'captured' : 'decided'
