import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { Shortcut } from '../../components/settings/shortcuts'

/** Whether the browser lets the extension into private windows; null while it is asked. */
export function usePrivateAccess(): boolean | null {
  const [isLet, setLet] = useState<boolean | null>(null)
  useEffect(() => {
    void browser.extension.isAllowedIncognitoAccess().then(setLet)
  }, [])
  return isLet
}

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
