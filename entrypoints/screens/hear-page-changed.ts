import { browser } from 'wxt/browser'
import type { ToScreens } from '../../lib/messaging/protocol'

const verb: keyof ToScreens = 'screens:pageChanged'

/**
 * Calls back whenever a page of ours says that it changed. The message carries nothing, so there is nothing
 * to parse: only who sent it and its verb are looked at, and the schemas stay out of the screens. Returns how
 * to stop.
 */
export function hearPageChanged(tell: () => void): () => void {
  const listen = (message: unknown, sender: { id?: string }) => {
    if (sender.id === browser.runtime.id && verbOf(message) === verb) tell()
  }
  browser.runtime.onMessage.addListener(listen)
  return () => browser.runtime.onMessage.removeListener(listen)
}

const verbOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null && 'verb' in message ? message.verb : null
