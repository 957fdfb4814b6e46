import { useRef } from 'react'
import { breather } from '../../lib/export/breath'

/** A work that is under way. `ended`: whether it came to its end, once all is cleared away. */
interface Running {
  readonly stop: AbortController
  readonly ended: Promise<boolean>
  cancelled(): void
}

/** One long work at a time, which the person may stop: what it then clears away is waited for by the next. */
export function useWork() {
  const running = useRef<Running>(null)

  /** Does nothing while another work is under way. `broken` is told what was thrown; null where it was stopped. */
  const work = async (
    act: (pause: () => Promise<void>, stop: AbortSignal) => Promise<void>,
    broken: (fault: unknown) => void,
  ) => {
    if (running.current?.stop.signal.aborted === false) return
    const before = running.current?.ended
    const stop = new AbortController()
    const begun = async () => {
      await before
      await act(breather(stop.signal), stop.signal)
      return true
    }
    const ended = begun().catch((fault) => {
      if (!stop.signal.aborted) broken(fault)
      return false
    })
    const current = { stop, ended, cancelled: () => broken(null) }
    running.current = current
    await ended
    if (running.current === current) running.current = null
  }

  const cancel = () => {
    running.current?.stop.abort()
    running.current?.cancelled()
  }

  /** Whether the work under way, or the one that is being stopped, came to its end all the same. */
  const ended = async (): Promise<boolean> => (await running.current?.ended) ?? false

  return { work, cancel, ended }
}
