import { browser } from 'wxt/browser'
import { t } from '../../lib/i18n/chip'
import { grant } from '../../lib/messaging/grants'
import { injectAsked } from '../../lib/messaging/inject'
import type { ToContent } from '../../lib/messaging/protocol'
import { sendToContent } from '../../lib/messaging/send'

/**
 * Asks the page of a tab to keep what is selected there. A page where nothing of ours runs is gone to first: the
 * command and the browser's menu are a person's word, like the button. Where no extension may run, the button
 * says so.
 */
export async function keepSelection(
  tab: { id: number; url: string | null },
  chosen: Omit<ToContent['content:keepSelection']['ask'], 'token'>,
): Promise<void> {
  const { id: tabId } = tab
  const ask = { ...chosen, token: await grant('mark', tab) }
  const answer = await sendToContent(tabId, 'content:keepSelection', ask)
  if (answer.ok) return
  const injected = await injectAsked(tabId)
  const again = injected.ok
    ? await sendToContent(tabId, 'content:keepSelection', ask)
    : ({ ok: false } as const)
  if (!again.ok) await sayRefused(tabId)
}

async function sayRefused(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '!' })
    await browser.action.setTitle({ tabId, title: t('own_refused') })
  } catch {
    // The only refusal is "no such tab": it was closed while we looked.
  }
}
