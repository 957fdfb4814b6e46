/** The page is given back after so many milliseconds of work. */
const stretch = 8

/**
 * Made at the start of a long work, called between its small steps: gives the page back when a stretch is
 * over, and throws the signal's reason once it is aborted. A timer would do the same, but in a tab in the
 * background only once a second.
 */
export function breather(signal: AbortSignal): () => Promise<void> {
  let since = performance.now()
  return async () => {
    signal.throwIfAborted()
    if (performance.now() - since < stretch) return
    await nextTask()
    since = performance.now()
    signal.throwIfAborted()
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
