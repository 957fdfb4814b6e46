import { browser } from 'wxt/browser'
import { t } from '../../lib/i18n'
import { openPanel } from '../../lib/messaging/open-panel'
import type { Result } from '../../lib/messaging/protocol'
import { sendToBackground } from '../../lib/messaging/send'
import type { PageState } from '../../lib/model/live'
import { readSettings, turnSite } from '../../lib/settings/settings'
import { giveBack } from '../../lib/store/deletions'
import type { NextStep } from '../../lib/words/state'
import { askedFor, capturePage, type OpenTab } from './ask-page'
import type { useOpenPage } from './use-open-page'
import { idsOf } from './use-page-state'
import { useSteadyState } from './use-steady'

const ERRORS: Readonly<
  Record<string, 'error_save' | 'error_shut' | 'error_ask' | 'error_background'>
> = {
  'disk-full': 'error_save',
  'library-shut': 'error_shut',
  refused: 'error_ask',
}
const errorWords = (code: string): string => t(ERRORS[code] ?? 'error_background')

/** The steps of the state line: what each does, whether one is under way, and what went wrong. */
export function useNextStep({ tab, answer, again }: ReturnType<typeof useOpenPage>) {
  const [busy, setBusy] = useSteadyState(false)
  const [asked, setAsked] = useSteadyState(false)
  const [error, setError] = useSteadyState<string | null>(null)

  const reply = async (result: Promise<Result<PageState>>) => {
    const { ok, ...rest } = await result
    if (!ok && 'error' in rest) setError(errorWords(rest.error.code))
  }
  const look = async (of: OpenTab) => {
    await reply(askedFor(of))
    setAsked(true)
  }
  const restore = async () => {
    await giveBack(idsOf(answer), (await readSettings()).coder)
    await sendToBackground('background:pageChanged', {})
  }
  const steps: Record<NextStep, (of: OpenTab) => Promise<unknown>> = {
    capture: (of) => (answer?.is === 'silent' ? look(of) : reply(capturePage(of))),
    look,
    'save-again': (of) => reply(capturePage(of)),
    restore,
    reload: (of) => browser.tabs.reload(of.id),
    // The page follows the setting, and says so when it was read.
    'turn-on': async () => answer?.is === 'off' && turnSite(answer.site, true),
    'open-panel': async (of) => {
      // The panel is what the person wanted; the popup would stand over the page.
      if (await openPanel(of.windowId)) window.close()
      else setError(t('error_panel'))
    },
  }
  const take = async (next: NextStep) => {
    if (tab === null || busy) return
    setBusy(true)
    setError(null)
    try {
      await steps[next](tab)
      await again()
    } finally {
      setBusy(false)
    }
  }
  return { take, busy, asked, error, forget: () => setError(null) }
}
