import { useRef } from 'react'
import type { Progress } from '../../lib/export/run'

/** Milliseconds after which the pace so far says something of the rest. */
const enough = 2000

/** How much longer a step takes by its pace so far, in seconds; null while that cannot be told. */
export function useTimeLeft(progress: Progress | null): number | null {
  const begun = useRef<{ step: Progress['step']; at: number } | null>(null)
  if (progress === null) {
    begun.current = null
    return null
  }
  const now = performance.now()
  if (begun.current?.step !== progress.step) begun.current = { step: progress.step, at: now }
  const taken = now - begun.current.at
  if (taken < enough || progress.done === 0) return null
  return ((taken / progress.done) * (progress.of - progress.done)) / 1000
}
