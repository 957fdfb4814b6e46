import { browser } from 'wxt/browser'
import { logFailure } from '../../lib/log'
import { checkCounts } from '../../lib/store/counts'
import { purgeDeleted } from '../../lib/store/deletions'
import { forgetArrivals } from '../../lib/store/flood'

/** The toolbar button opens the popup; the panel is opened from there. Firefox has a sidebar instead. */
export async function closePanelOnClick(): Promise<void> {
  await browser.sidePanel?.setPanelBehavior({ openPanelOnActionClick: false })
}

/**
 * Says hello once: in a tab, after the install and not after an update. What was said is remembered, for
 * browsers that install an unpacked extension anew at each start.
 */
export async function welcome(reason: string): Promise<void> {
  if (reason !== 'install') return
  const { welcomed } = await browser.storage.local.get('welcomed')
  if (welcomed === true) return
  await browser.tabs.create({ url: '/welcome.html' })
  await browser.storage.local.set({ welcomed: true })
}

/** Empties what was deleted more than 30 days ago, and counts the records anew if their number is not what is kept. */
export async function tidy(): Promise<void> {
  try {
    await purgeDeleted(new Date())
    await forgetArrivals(new Date())
    await checkCounts()
  } catch (error) {
    // Nothing is lost by keeping deleted records for a day more: the next start tries again.
    logFailure('tidy', error)
  }
}
