import { useEffect } from 'react'
import { readSettings, type Settings, watchSettings } from '../../lib/settings/settings'
import { useSteadyState } from './use-steady'

/** What the person chose, kept up to date; null while it is being read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useSteadyState<Settings | null>(null)
  useEffect(() => {
    void readSettings().then(setSettings)
    return watchSettings(setSettings)
  }, [])
  return settings
}
