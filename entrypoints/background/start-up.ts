import { browser } from 'wxt/browser'
import { logFailure } from '../../lib/log'
import { purgeDeleted } from '../../lib/store/records'

/** The toolbar button opens the popup; the panel is opened from there. Firefox has a sidebar instead. */
export async function closePanelOnClick(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false })
}

/** Empties what was deleted more than 30 days ago. */
export async function purge(): Promise<void> {
  try {
    await purgeDeleted(new Date())
  } catch (error) {
    // Nothing is lost by keeping deleted records for a day more: the next start tries again.
    logFailure('purge', error)
  }
}
