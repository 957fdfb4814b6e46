import { browser } from 'wxt/browser'
import { endGrant, isGranted } from '../../lib/messaging/grants'
import type { Sender } from '../../lib/messaging/receive'
import { readSettings } from '../../lib/settings/settings'
import { siteNamed } from '../../lib/settings/sites'
import { isInFront } from './page-settings'

/**
 * The name that a mark from this page may carry: the coder's, where the user asked for the mark by the browser's own
 * menu or by shortcut, or let the site keep marks in their name before. Null: they have to be asked, by a window of
 * ours, since a page could press the buttons of our menu on it.
 */
export async function signature(token: string | null, sender: Sender): Promise<string | null> {
  const { coder, markSites } = await readSettings()
  if (coder === null || sender.url === undefined) return null
  const site = siteNamed(new URL(sender.url).host)
  if (site !== null && markSites.includes(site)) return coder
  return (await isAsked(token, sender)) ? coder : null
}

/** Whether the user asked for the mark by the browser's own menu or by shortcut. */
export async function isAsked(token: string | null, { tab, url }: Sender): Promise<boolean> {
  return token !== null && (await isGranted('mark', token, { tab: tab?.id, url }))
}

/** A grant is for one mark. */
export const signed = async (token: string | null): Promise<void> =>
  token === null ? undefined : endGrant(token)

/** How often a site may make the window open by itself, in one session of the browser. */
const mostAsked = 5
const size = { width: 460, height: 420 }

/** Opens the window in which the user lets a site keep marks in their name. One at a time, for the page in front. */
export async function askToSign(sender: Sender): Promise<void> {
  const { tab, url } = sender
  const site = url === undefined ? null : siteNamed(new URL(url).host)
  if (!isInFront(sender) || tab?.id === undefined || site === null) return
  const key = `asked-to-sign:${site}`
  const kept: { signing?: unknown; [key: string]: unknown } = await browser.storage.session.get([
    'signing',
    key,
  ])
  const times = typeof kept[key] === 'number' ? kept[key] : 0
  if (times >= mostAsked) return
  if (typeof kept.signing === 'number') await close(kept.signing)
  const query = new URLSearchParams({ tab: String(tab.id), site })
  const opened = await browser.windows.create({
    ...{ url: `/sign.html?${query}`, type: 'popup', focused: true },
    ...size,
  })
  await browser.storage.session.set({ signing: opened?.id, [key]: times + 1 })
}

async function close(windowId: number): Promise<void> {
  try {
    await browser.windows.remove(windowId)
  } catch {
    // The only refusal is "no such window": the user closed it.
  }
}
