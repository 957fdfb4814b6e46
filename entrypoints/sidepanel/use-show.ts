import { t } from '../../lib/i18n'
import { sendToContent } from '../../lib/messaging/send'
import type { Span } from '../../lib/model/quoted'
import type { OpenTab } from '../screens/ask-page'
import { useSteadyState } from '../screens/use-steady'

/** What to say after "Show on page". Words that were found where they were need no word of ours. */
export type Told = { is: 'shown' | 'lost'; words: string } | null

/** Shows words of a record on the page. `followed`: nobody asked for it, so nothing is said where they are not there. */
export type Show = (span: Span, why?: 'followed') => void

/** "Show on page": scrolls the open page to the exact words and flashes them. */
export function useShow(tab: OpenTab | null) {
  const [told, setTold] = useSteadyState<Told>(null)

  const on = async (what: string, ...[span, why]: Parameters<Show>) => {
    if (tab === null) return
    const answer = await sendToContent(tab.id, 'content:revealSpan', { what, span })
    if (why === 'followed') return
    if (!answer.ok) setTold({ is: 'lost', words: t('reveal_failed') })
    else if (answer.value.found === 'gone') setTold({ is: 'lost', words: t('reveal_gone') })
    else if (answer.value.found === 'moved') setTold({ is: 'shown', words: t('reveal_moved') })
    else setTold(null)
  }
  return { told, on, forget: () => setTold(null) }
}
