import { useEffect, useState } from 'react'
import { DeletedBar } from '../../components/list/deleted-bar'
import { ErrorNotice } from '../../components/notice'
import { countWords } from '../../lib/words/headline'
import { LibraryPart } from '../screens/library-part'
import { PageLine } from '../screens/page-line'
import { SettingsButton } from '../screens/settings-button'
import { useNextStep } from '../screens/use-next-step'
import { useOpenPage } from '../screens/use-open-page'
import { usePageState } from '../screens/use-page-state'
import { Bin } from './bin'
import { Foot } from './foot'
import { Library } from './library'
import { SiteButton } from './site-button'
import { useGreatestHeight } from './use-greatest-height'
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
  const [view, setView] = useState<'library' | 'bin'>('library')
  const [box, height] = useGreatestHeight()
  useUndoKey(library.undo)
  const error = step.error ?? library.error
  const forget = () => {
    step.forget()
    library.forget()
  }
  return (
    <main className="popup" ref={box} style={{ minHeight: height }}>
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
      <LibraryPart>
        {view === 'bin' ? (
          <Bin library={library} onClose={() => setView('library')} />
        ) : (
          <Library library={library} onBin={() => setView('bin')} />
        )}
        {view === 'library' && (
          <>
            <DeletedBar
              titles={library.deleted.map(({ title }) => title)}
              takesFocus={library.list?.total === 0}
              onUndo={library.undo}
              onUndoAll={library.undoAll}
            />
            <Foot library={library} />
          </>
        )}
      </LibraryPart>
    </main>
  )
}

/** Ctrl+Z gives back what was deleted last, unless a field is typed in: there it is the field's own. */
function useUndoKey(undo: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return
      if (target instanceof Element && target.closest('input, textarea') !== null) return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [undo])
}
