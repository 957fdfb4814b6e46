import { browser } from 'wxt/browser'
import type { LibraryStamp } from '../model/library'

const key = 'libraryStamp'

/** Keeps what is known of the library outside of it. */
export const libraryStamps = {
  read: async (): Promise<LibraryStamp | null> =>
    stampIn((await browser.storage.local.get(key))[key]),
  write: (stamp: LibraryStamp): Promise<void> => browser.storage.local.set({ [key]: stamp }),
  watch: (tell: (stamp: LibraryStamp | null) => void): void => {
    browser.storage.onChanged.addListener((changes, area) => {
      const change = changes[key]
      if (area === 'local' && change !== undefined) tell(stampIn(change.newValue))
    })
  },
}

/** What storage holds, if it is a stamp. */
function stampIn(kept: unknown): LibraryStamp | null {
  if (typeof kept !== 'object' || kept === null) return null
  const numbers = ['library', 'records', 'removed', 'change'] as const
  const of: Partial<Record<keyof LibraryStamp, unknown>> = kept
  const isStamp = numbers.every((name) => typeof of[name] === 'number')
  // Written by nobody but `write`, above.
  return isStamp && typeof of.at === 'string' ? (kept as LibraryStamp) : null
}
