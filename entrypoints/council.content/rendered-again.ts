/** No change for this long: the page has finished rendering. Milliseconds. */
const quiet = 300
/** After a page came to rest this often, it is left alone: it never does. */
const most = 20

/** How often a page came to rest: counted over its life, however often it is read again meanwhile. */
export interface Rests {
  times: number
}

/**
 * Tells when a page that went on rendering under us has come to rest, at longer and longer intervals: a page that
 * is never done must not be read for ever. Counts in `rests`. Returns how to stop.
 */
export function watchRendering(rests: Rests, tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const rested = () => {
    timer = undefined
    tell()
  }
  const changes = new MutationObserver(() => {
    if (timer !== undefined || rests.times >= most) return
    timer = setTimeout(rested, quiet * 2 ** Math.min(rests.times, 8))
    rests.times += 1
  })
  changes.observe(document.body, { childList: true, characterData: true, subtree: true })
  return () => {
    clearTimeout(timer)
    changes.disconnect()
  }
}
