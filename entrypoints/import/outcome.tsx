import { Icon } from '../../components/icon'
import { t } from '../../lib/i18n'
import type { ImportCounts } from '../../lib/model/imports'
import { useFocus } from './use-focus'
import type { Import } from './use-import'

interface Props {
  readonly state: Extract<Import, { is: 'done' | 'back' }>
  readonly onBack: (number: number) => void
  readonly onAgain: () => void
}

/** What became of it, and the way back. */
export function Outcome({ state, onBack, onAgain }: Props) {
  const box = useFocus<HTMLDivElement>()
  const lines = state.is === 'done' ? doneLines(state.counts, state.settings) : backLines(state)
  return (
    <>
      <div className="import-outcome" role="status" ref={box} tabIndex={-1}>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <div className="import-buttons">
        {state.is === 'done' && (
          <button type="button" className="button" onClick={() => onBack(state.number)}>
            <Icon name="undo" />
            {t('import_back')}
          </button>
        )}
        <button type="button" className="button quiet" onClick={onAgain}>
          {t('import_another')}
        </button>
      </div>
    </>
  )
}

/** What was added, replaced and restored, a sentence each. */
export function doneLines({ added, replaced, edited }: ImportCounts, settings: boolean): string[] {
  const isNothing = replaced + edited === 0 && !settings
  const lines = [
    ...(added > 0 || isNothing ? [t('import_done', { n: added })] : []),
    ...(replaced > 0 ? [t('import_done_replaced', { n: replaced })] : []),
    ...(edited > 0 ? [t('import_done_edited', { n: edited })] : []),
    ...(settings ? [t('import_done_settings')] : []),
  ]
  return lines
}

type Back = Extract<Import, { is: 'back' }>

function backLines({ taken: { removed, restored, stayed }, settings }: Back): string[] {
  return [
    ...(removed > 0 || (restored === 0 && settings === 'none')
      ? [t('import_backed', { n: removed })]
      : []),
    ...(restored > 0 ? [t('import_backed_restored', { n: restored })] : []),
    ...(stayed.length > 0 ? [t('import_backed_stayed', { n: stayed.length })] : []),
    ...(settings === 'given-back' ? [t('import_backed_settings')] : []),
    ...(settings === 'stayed' ? [t('import_backed_settings_stayed')] : []),
  ]
}
