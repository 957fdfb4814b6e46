import { useCallback, useEffect, useRef } from 'react'
import { browser } from 'wxt/browser'
import type { Answer } from '../../lib/record/page-state'
import { askPage, type OpenTab, openTab, type Screen } from './ask-page'
import { hearPageChanged } from './hear-page-changed'
import { useSteadyState } from './use-steady'

/** The open page as it last described itself; `answer` null while it is being asked for the first time. */
export interface OpenPage {
  readonly tab: OpenTab | null
  readonly answer: Answer | null
}

/**
 * The open page of this screen's own window. It is asked when the screen opens, when another tab comes to
 * the front, when a page has loaded, and when a page says that it changed. A late answer of another tab is
 * dropped. `again` asks at once.
 */
export function useOpenPage(screen: Screen): OpenPage & { readonly again: () => Promise<void> } {
  const [page, setPage] = useSteadyState<OpenPage>({ tab: null, answer: null })
  const asked = useRef(0)

  const again = useCallback(async () => {
    asked.current += 1
    const turn = asked.current
    const tab = await openTab()
    const answer: Answer =
      tab === null ? { is: 'silent', why: 'never' } : await askPage(tab, screen)
    if (turn === asked.current) setPage({ tab, answer })
  }, [screen])

  useEffect(() => {
    const look = () => void again()
    const loaded = (_id: number, change: { status?: string }, tab: { active: boolean }) => {
      if (tab.active && change.status === 'complete') look()
    }
    browser.tabs.onActivated.addListener(look)
    browser.tabs.onUpdated.addListener(loaded)
    const deaf = hearPageChanged(look)
    look()
    return () => {
      browser.tabs.onActivated.removeListener(look)
      browser.tabs.onUpdated.removeListener(loaded)
      deaf()
    }
  }, [again])

  return { ...page, again }
}
