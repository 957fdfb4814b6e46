import { useState } from 'react'
import { changeSettings, readSettings } from '../../lib/settings/settings'

/** Keeps something under the coder's name. Answers whether it was kept. */
export type Keep = (who: string) => Promise<boolean>

interface Waiting {
  readonly keep: Keep
  readonly tell: (kept: boolean) => void
}

/** The name that goes with what a user says: asked once, before the first thing that is kept. */
export function useCoder() {
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  /** Keeps at once where the name is known, else once it was given. */
  const act = async (keep: Keep): Promise<boolean> => {
    const { coder } = await readSettings()
    if (coder !== null) return keep(coder)
    return new Promise((tell) => setWaiting({ keep, tell }))
  }
  const named = async (who: string) => {
    if (waiting === null) return
    setWaiting(null)
    await changeSettings({ coder: who })
    waiting.tell(await waiting.keep(who))
  }
  return {
    act,
    /** The name is to be asked for now. */
    asks: waiting !== null,
    named: (who: string) => void named(who),
    unnamed: () => {
      setWaiting(null)
      waiting?.tell(false)
    },
  }
}
