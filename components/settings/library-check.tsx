import { t } from '../../lib/i18n'
import './settings.css'

/** One record with a fault, in words. */
interface Found {
  readonly id: string
  readonly title: string
  readonly words: string
}

/** How far a check is, or what it found. */
export type CheckState =
  | { readonly is: 'ready' | 'stopped' | 'failed' | 'repaired' }
  | { readonly is: 'reading'; readonly done: number; readonly of: number }
  | {
      readonly is: 'found'
      readonly records: number
      readonly faults: readonly Found[]
      readonly countsAreRight: boolean
      readonly canRepair: boolean
      /** Something is wrong that only a backup or the page can mend. */
      readonly needsBackup: boolean
      readonly isCopied: boolean
    }

interface Props {
  readonly state: CheckState
  readonly onStart: () => void
  readonly onStop: () => void
  readonly onRepair: () => void
  readonly onCopy: () => void
}

/** No more records are listed than a person reads; the report names all. */
const mostListed = 20

/** The integrity check of the library: started, watched, stopped, and what it found. */
export function LibraryCheck({ state, onStart, onStop, onRepair, onCopy }: Props) {
  return (
    <section className="library-check">
      <h2>{t('check_title')}</h2>
      <p className="setting-why">{t('check_why')}</p>
      {state.is === 'reading' ? (
        <p className="check-progress">
          <progress value={state.done} max={Math.max(1, state.of)} aria-label={t('check_title')} />
          <span>{t('check_progress', { done: String(state.done), all: String(state.of) })}</span>
          <button type="button" className="button" onClick={onStop}>
            {t('import_cancel')}
          </button>
        </p>
      ) : (
        <button type="button" className="button" onClick={onStart}>
          {t('check_start')}
        </button>
      )}
      <div className="check-found" aria-live="polite">
        {state.is === 'stopped' && <p>{t('check_stopped')}</p>}
        {state.is === 'failed' && <p>{t('check_failed')}</p>}
        {state.is === 'repaired' && <p>{t('check_repaired')}</p>}
        {state.is === 'found' && <Result {...state} onRepair={onRepair} onCopy={onCopy} />}
      </div>
    </section>
  )
}

type ResultProps = Extract<CheckState, { is: 'found' }> & Pick<Props, 'onRepair' | 'onCopy'>

function Result({
  records,
  faults,
  countsAreRight,
  canRepair,
  needsBackup,
  isCopied,
  ...on
}: ResultProps) {
  const counts = !countsAreRight && <p>{t('check_counts')}</p>
  if (faults.length === 0)
    return (
      <>
        <p>{records === 0 ? t('check_nothing') : t('check_sound', { n: records })}</p>
        {counts}
      </>
    )
  return (
    <>
      <p>{t('check_found', { n: faults.length })}</p>
      {counts}
      <ul className="check-faults">
        {faults.slice(0, mostListed).map(({ id, title, words }) => (
          <li key={id}>
            <strong>{title}</strong> {words}
          </li>
        ))}
      </ul>
      {faults.length > mostListed && <p>{t('check_more', { n: faults.length - mostListed })}</p>}
      {needsBackup && <p className="setting-why">{t('check_advice')}</p>}
      <p className="check-acts">
        {canRepair && (
          <button type="button" className="button" onClick={on.onRepair}>
            {t('check_repair')}
          </button>
        )}
        <button type="button" className="button" onClick={on.onCopy}>
          {t('check_copy')}
        </button>
        {isCopied && <span>{t('check_copied')}</span>}
      </p>
    </>
  )
}
