import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { t } from '../../lib/i18n'
import { useShortcuts } from '../screens/shortcuts'

/** What to do first, in order: pin the button, open a decision, check it in the panel, mark words of one's own. */
export function FirstSteps() {
  const isPinned = usePinned()
  const shortcuts = useShortcuts()
  const keysOf = (command: string) => shortcuts.find(({ name }) => name === command)?.keys ?? ''
  return (
    <section className="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{t('welcome_steps')}</h2>
      <ol>
        <Step title={t('welcome_pin')} words={isPinned ? t('welcome_pinned') : howToPin()} />
        <Step title={t('welcome_open')} words={t('welcome_open_words')} />
        <Step
          title={t('welcome_check')}
          words={t('welcome_check_words')}
          keys={keysOf('open-panel')}
        />
        <Step
          title={t('welcome_own')}
          words={t('welcome_own_words')}
          keys={keysOf('keep-selection')}
        />
      </ol>
    </section>
  )
}

interface StepProps {
  readonly title: string
  readonly words: string
  /** The shortcut as the browser has it now; "" where it has none. */
  readonly keys?: string
}

function Step({ title, words, keys = '' }: StepProps) {
  return (
    <li>
      <h3>{title}</h3>
      <p>{words}</p>
      {keys !== '' && <p className="first-steps-key">{t('welcome_key', { keys })}</p>}
    </li>
  )
}

const howToPin = (): string =>
  t(import.meta.env.FIREFOX ? 'welcome_pin_firefox' : 'welcome_pin_chrome')

/** Whether the button is in the toolbar; asked again when the user comes back from pinning it. */
function usePinned(): boolean {
  const [isPinned, setPinned] = useState(false)
  useEffect(() => {
    const ask = async () => setPinned((await browser.action.getUserSettings()).isOnToolbar === true)
    void ask()
    window.addEventListener('focus', ask)
    return () => window.removeEventListener('focus', ask)
  }, [])
  return isPinned
}
