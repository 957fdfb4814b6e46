import type { Progress } from '../../lib/export/run'

/** Milliseconds between two drawings of how far it is. */
const between = 100

/** Tells no more often than a person can see; always what is new, and never the last of it twice. */
export function sparingly(tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = Number.NEGATIVE_INFINITY
  return (progress) => {
    const now = performance.now()
    if (now - told < between && progress.done !== progress.of) return
    told = now
    tell(progress)
  }
}
