import { browser } from 'wxt/browser'

/** What a grant is for: keeping a page whatever holds it; keeping a mark; taking back a mark that was just made. */
export type Act = 'capture' | 'mark' | 'undo'

interface Grant {
  act: Act
  tab: number
  /** The origin that the user saw there; null where the browser did not tell us. */
  origin: string | null
  /** The page that it was used for: a save that was not heard of is sent again. Null: not used yet. */
  page: string | null
  /** In milliseconds since 1970. */
  until: number
}

/** How long after the act a page may use what it was granted, in milliseconds. */
const lasts: Record<Act, number> = { capture: 60_000, mark: 300_000, undo: 600_000 }

const prefix = 'grant:'

/**
 * Remembers that the user acted on a tab through the extension itself: its popup, panel, menu or shortcut. Returns
 * the word by which the page may call on it, once. It is kept in the session's storage, which content scripts cannot
 * read (one key for each, so that no two writers cross).
 *
 * @param tab its address is null where the browser does not tell it; then the tab alone is compared
 */
export async function grant(
  act: Act,
  tab: { id: number; url: string | null },
  word: string = crypto.randomUUID(),
): Promise<string> {
  await forgetOld()
  const origin = tab.url === null ? null : originOf(tab.url)
  const one: Grant = { act, tab: tab.id, origin, page: null, until: Date.now() + lasts[act] }
  await browser.storage.session.set({ [prefix + word]: one })
  return word
}

/** Whether a page may call on this grant: the same tab and origin, in time, and for one page alone. */
export async function isGranted(
  act: Act,
  word: string,
  from: { tab: number | undefined; url: string | undefined },
): Promise<boolean> {
  const key = prefix + word
  const one = (await browser.storage.session.get(key))[key] as Grant | undefined // only `grant` writes here
  if (one === undefined || from.url === undefined) return false
  const { origin, page, until, tab } = one
  const isHere = one.act === act && tab === from.tab && until > Date.now()
  const isOrigin = origin === null || origin === originOf(from.url)
  if (!isHere || !isOrigin || (page !== null && page !== from.url)) return false
  await browser.storage.session.set({ [key]: { ...one, page: from.url } })
  return true
}

/** It has been used. */
export const endGrant = (word: string): Promise<void> =>
  browser.storage.session.remove(prefix + word)

const originOf = (url: string): string => new URL(url).origin

async function forgetOld(): Promise<void> {
  const all: Record<string, unknown> = await browser.storage.session.get(null)
  const old = Object.entries(all).filter(
    ([key, one]) => key.startsWith(prefix) && (one as Grant).until <= Date.now(), // as above
  )
  await browser.storage.session.remove(old.map(([key]) => key))
}
