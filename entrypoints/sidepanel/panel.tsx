import { DoneNotice, ErrorNotice } from '../../components/notice'
import { LibraryTold } from '../screens/library-part'
import { PageLine } from '../screens/page-line'
import { SettingsButton } from '../screens/settings-button'
import { useNextStep } from '../screens/use-next-step'
import { useOpenPage } from '../screens/use-open-page'
import { usePageState } from '../screens/use-page-state'
import { ExportButton } from './export-button'
import { Links } from './links'
import { MarksButton } from './marks-button'
import { OwnMarks } from './own-marks'
import { Preview } from './preview'
import { Records } from './records'
import { useShow } from './use-show'
import './panel.css'

/** The side panel: what the open page is, and all that was read from it. */
export function Panel() {
  const page = useOpenPage('panel')
  const state = usePageState(page.answer)
  const step = useNextStep(page)
  const show = useShow(page.tab)
  const kept = state !== null && 'records' in state
  return (
    <main className="panel">
      <div className="panel-top">
        <PageLine screen="panel" state={state} step={step} council={null} found={null}>
          {kept && <MarksButton />}
          <SettingsButton />
        </PageLine>
        <LibraryTold />
        {step.error !== null && <ErrorNotice words={step.error} onDismiss={step.forget} />}
        {show.told?.is === 'lost' && (
          <ErrorNotice words={show.told.words} onDismiss={show.forget} />
        )}
        {show.told?.is === 'shown' && (
          <DoneNotice words={show.told.words} onDismiss={show.forget} />
        )}
      </div>
      {kept && page.answer?.is === 'read' && (
        <Records state={state} capture={page.answer.capture} onShow={show.on} />
      )}
      {state?.is === 'uncaptured' && <Preview capture={state.capture} onShow={show.on} />}
      {state?.is === 'list' && state.links.length > 0 && (
        <Links page={state.page} links={state.links} />
      )}
      <OwnMarks page={page} teaches={kept} />
      {kept && <ExportButton ids={state.records} items={state.items} />}
    </main>
  )
}
