import { browser } from 'wxt/browser'
import type { Result } from './protocol'

/**
 * Puts the asked script and the marks' colours on a page that the person has just pressed the toolbar button
 * over. `refused`: a page where the browser lets no extension run, or no button was pressed.
 */
export async function injectAsked(tabId: number): Promise<Result<null>> {
  const target = { tabId }
  try {
    await browser.scripting.insertCSS({ target, files: ['content-scripts/asked.css'] })
    await browser.scripting.executeScript({ target, files: ['content-scripts/asked.js'] })
    return { ok: true, value: null }
  } catch {
    // The browsers word the refusal differently; there is no other error that a person could act on.
    return { ok: false, error: { code: 'refused' } }
  }
}
