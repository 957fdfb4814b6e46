import { sendToBackground } from '../../lib/messaging/send'
import type { PageSettings } from '../../lib/settings/page-settings'

/** Waits before asking again, in milliseconds: the background may be starting, or have been stopped meanwhile. */
const waits = [300, 1000, 3000]

/** The settings that hold for this page; null where nothing answers: nothing is done on a page without them. */
export async function askSettings(): Promise<PageSettings | null> {
  for (const wait of [0, ...waits]) {
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    const answer = await sendToBackground('background:pageSettings', {})
    if (answer.ok) return answer.value
  }
  return null
}
