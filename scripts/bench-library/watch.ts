/**
 * What is put into each page before its own scripts run: moments by its own clock, as the page reaches them. A
 * moment is that of the frame in which the person sees it.
 */
export interface Watch {
  /** Milliseconds from the page's start to the frame that first shows something of this selector. */
  seen(selector: string): Promise<number>
  /** Milliseconds from the next input event to the frame in which every row has the word that was typed. */
  afterInput(): Promise<number>
  /** The wall clock, in milliseconds, when the first title of the list is this. */
  firstTitle(words: string): Promise<number>
}

declare global {
  var benchWatch: Watch
}

/** Runs in the page. */
export function installWatch(): void {
  const until = (isSo: () => boolean): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!isSo()) return false
        resolve()
        return true
      }
      if (look()) return
      const changes = new MutationObserver(() => look() && changes.disconnect())
      changes.observe(document, { subtree: true, childList: true, characterData: true })
    })
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))
  const isSearched = () => {
    const titles = [...document.querySelectorAll('.row-title')]
    return titles.length > 0 && titles.every((title) => title.querySelector('mark') !== null)
  }
  const isThere = (selector: string) => () => document.querySelector(selector) !== null
  globalThis.benchWatch = {
    seen: async (selector) => {
      await until(isThere(selector))
      await frame()
      return performance.now()
    },
    afterInput: async () => {
      const start = await new Promise<number>((resolve) =>
        addEventListener('input', () => resolve(performance.now()), { capture: true, once: true }),
      )
      await until(isSearched)
      await frame()
      return performance.now() - start
    },
    firstTitle: async (words) => {
      await until(() => document.querySelector('.row-title')?.textContent === words)
      return Date.now()
    },
  }
}
