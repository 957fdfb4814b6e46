import { browser } from 'wxt/browser'
import { grant } from '../../lib/messaging/grants'
import { injectAsked } from '../../lib/messaging/inject'
import type { Result } from '../../lib/messaging/protocol'
import { sendToContent } from '../../lib/messaging/send'
import type { PageState } from '../../lib/model/live'
import type { Answer } from '../../lib/record/page-state'

/** Which screen asks: only the popup's click lets us onto a page that we do not run on. */
export type Screen = 'popup' | 'panel'

export interface OpenTab {
  readonly id: number
  readonly windowId: number
  /** Known where the person's click gave it to us. */
  readonly url: string | null
}

/** The active tab of this screen's own window; null where it has none. */
export async function openTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return null
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null }
}

/** Pages of the web and of the disk: all others are the browser's own. */
const isPage = (url: string): boolean => /^(https?|file):/.test(url)

/** Export, import, settings, the first page: they hold no decision of a council. */
const isOwnPage = (url: string): boolean => url.startsWith(`${location.origin}/`)

/** What the page of a tab says of itself, or why nothing answered. */
export async function askPage(tab: OpenTab, screen: Screen): Promise<Answer> {
  const answer = await sendToContent(tab.id, 'content:describePage', {})
  if (answer.ok) return answer.value
  if (tab.url !== null && isOwnPage(tab.url)) return { is: 'silent', why: 'own-page' }
  if (tab.url !== null && !isPage(tab.url)) return { is: 'silent', why: 'never' }
  return { is: 'silent', why: screen === 'popup' ? 'can-ask' : 'press-the-button' }
}

/** A person pressed Capture or "Save again" on a page where our script runs. */
export async function capturePage(tab: OpenTab): Promise<Result<PageState>> {
  const token = await grant('capture', tab)
  return sendToContent(tab.id, 'content:capture', { token })
}

/** A person pressed Capture on a page where nothing of ours runs: go there, read it, keep it. */
export async function askedFor(tab: OpenTab): Promise<Result<PageState>> {
  const injected = await injectAsked(tab.id)
  return injected.ok ? capturePage(tab) : injected
}
