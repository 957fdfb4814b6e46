import { ErrorNotice } from '../../components/notice'
import { countWords } from '../../lib/words/headline'
import { PageLine } from '../screens/page-line'
import { SettingsButton } from '../screens/settings-button'
import { useNextStep } from '../screens/use-next-step'
import { useOpenPage } from '../screens/use-open-page'
import { usePageState } from '../screens/use-page-state'
import { Foot } from './foot'
import { Library } from './library'
import { SiteButton } from './site-button'
import { useHere } from './use-here'
import { useLibrary } from './use-library'
import './popup.css'

/** The toolbar button's popup: the open page first, then the library. */
export function Popup() {
  const page = useOpenPage('popup')
  const state = usePageState(page.answer)
  const step = useNextStep(page)
  const here = useHere(state)
  const library = useLibrary()
  const error = step.error ?? library.error
  const forget = () => {
    step.forget()
    library.forget()
  }
  return (
    <main className="popup">
      <PageLine
        screen="popup"
        state={state}
        step={step}
        council={here.council}
        found={here.found.length === 0 ? null : countWords(here.found)}
        {...(page.answer !== null && 'page' in page.answer
          ? { beside: <SiteButton state={state} /> }
          : {})}
      >
        <SettingsButton />
      </PageLine>
      {error !== null && <ErrorNotice words={error} onDismiss={forget} />}
      <Library library={library} />
      <Foot library={library} />
    </main>
  )
}
