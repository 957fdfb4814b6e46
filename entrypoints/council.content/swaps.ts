/** No change for this long: the site has finished swapping its page. Milliseconds. */
const quiet = 150
/** A page that never comes to rest is read all the same. */
const longest = 3000

/**
 * Tells when the site swapped its page in place (Turbo and its kin): the body was replaced, or the address
 * changed without a new document. `begun` is called at once, `done` when the new page has come to rest. Only
 * the children of the root element are watched until then. Returns how to stop.
 */
export function watchSwaps(tell: { begun(): void; done(): void }): () => void {
  let address = bare(location.href)
  let rest: (() => void) | null = null

  const swapped = () => {
    address = bare(location.href)
    if (rest === null) tell.begun()
    rest?.()
    rest = whenAtRest(() => {
      rest = null
      tell.done()
    })
  }
  const moved = () => {
    if (bare(location.href) !== address) swapped()
  }
  const bodies = new MutationObserver((changes) => {
    const isBody = (node: Node) => node.nodeName === 'BODY'
    if (changes.some((change) => [...change.addedNodes].some(isBody))) swapped()
  })
  bodies.observe(document.documentElement, { childList: true })
  const stops = [
    listen(window, 'popstate', moved),
    listen(navigationOf(), 'currententrychange', moved),
  ]
  return () => {
    bodies.disconnect()
    rest?.()
    for (const stop of stops) stop()
  }
}

/** Calls once when nothing was added or taken away for a while. Returns how to call it off. */
function whenAtRest(done: () => void): () => void {
  const finish = () => {
    stop()
    done()
  }
  let timer = setTimeout(finish, quiet)
  const limit = setTimeout(finish, longest)
  const changes = new MutationObserver(() => {
    clearTimeout(timer)
    timer = setTimeout(finish, quiet)
  })
  const stop = () => {
    changes.disconnect()
    clearTimeout(timer)
    clearTimeout(limit)
  }
  changes.observe(document.documentElement, { childList: true, subtree: true })
  return stop
}

const bare = (address: string): string => address.replace(/#.*$/, '')

/** TypeScript does not know the Navigation API yet; a browser without it still has the body watched. */
const navigationOf = (): EventTarget | undefined =>
  (globalThis as { navigation?: EventTarget }).navigation

function listen(target: EventTarget | undefined, type: string, run: () => void): () => void {
  target?.addEventListener(type, run)
  return () => target?.removeEventListener(type, run)
}
