import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { Shortcut } from '../../components/settings/shortcuts'

/** The commands of the manifest with the keys that they have now; what the browser itself adds is left out. */
export function useShortcuts(): readonly Shortcut[] {
  const [all, setAll] = useState<readonly Shortcut[]>([])
  useEffect(() => {
    const ask = async () => {
      const commands = await browser.commands.getAll()
      const named = commands.flatMap(({ name, description, shortcut }) =>
        name === undefined || !description
          ? []
          : [{ name, words: description, keys: shortcut ?? '' }],
      )
      setAll(named)
    }
    void ask()
    // Keys are changed on a page of the browser's: the person comes back from there.
    window.addEventListener('focus', ask)
    return () => window.removeEventListener('focus', ask)
  }, [])
  return all
}

/** Firefox opens its page for shortcuts when asked; no link of an extension's may lead there. */
interface FirefoxCommands {
  openShortcutSettings?: () => Promise<void>
}

/** Opens the browser's own page for shortcuts: in Chrome and its kin by address, in Firefox by its own call. */
export async function openShortcutSettings(): Promise<void> {
  // WXT's types are Chrome's; Firefox has this call from version 137 on.
  const commands = browser.commands as FirefoxCommands
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
