import { type ReactNode, StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Failure } from '../../components/failure'
import '../../components/notice.css'
import { languageTag, setLanguage } from '../../lib/i18n'
import '../../lib/design/tokens.css'
import '../../lib/design/base.css'
import { watchPresses } from './pressed'

/** Starts a screen: language and title before the first word is shown. */
export function begin(title: () => string, screen: ReactNode): void {
  setLanguage('en-GB')
  document.documentElement.lang = languageTag()
  document.title = title()
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root')
  watchPresses()
  createRoot(root).render(
    <StrictMode>
      <Failure>{screen}</Failure>
    </StrictMode>,
  )
}
