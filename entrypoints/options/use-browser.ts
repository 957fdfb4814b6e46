import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'

/** Whether the browser lets the extension into private windows; null while it is asked. */
export function usePrivateAccess(): boolean | null {
  const [isLet, setLet] = useState<boolean | null>(null)
  useEffect(() => {
    void browser.extension.isAllowedIncognitoAccess().then(setLet)
  }, [])
  return isLet
}
