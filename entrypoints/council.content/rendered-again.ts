/** No change for this long: the page has finished rendering. Milliseconds. */
const quiet = 300
/** After a page was read again this often, it is left alone: it never comes to rest. */
const most = 20

/**
 * Tells when a page that went on rendering under us has come to rest, at longer and longer intervals: a page that
 * is never done must not be read for ever. Returns how to stop.
 */
export function watchRendering(tell: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let times = 0
  const rested = () => {
    timer = undefined
    tell()
  }
  const changes = new MutationObserver(() => {
    if (timer !== undefined || times >= most) return
    timer = setTimeout(rested, quiet * 2 ** Math.min(times, 8))
    times += 1
  })
  changes.observe(document.body, { childList: true, characterData: true, subtree: true })
  return () => {
    clearTimeout(timer)
    changes.disconnect()
  }
}
