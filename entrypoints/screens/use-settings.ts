import { useEffect, useState } from 'react'
import { readSettings, type Settings, watchSettings } from '../../lib/settings/settings'

/** What the person chose, kept up to date; null while it is being read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null)
  useEffect(() => {
    void readSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  return settings
}
