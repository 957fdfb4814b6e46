import { t } from '../../lib/i18n'

interface Props {
  readonly words: string
  readonly done: number
  readonly of: number
  /** Absent where it cannot be stopped. */
  readonly onCancel?: () => void
}

/** How far an import is, and how to stop it where it can be. */
export function ImportProgress({ words, done, of, onCancel }: Props) {
  return (
    <div className="import-progress">
      <progress
        max={100}
        value={of === 0 ? 0 : Math.floor((100 * done) / of)}
        aria-label={t('import_heading')}
      />
      <p>{words}</p>
      {onCancel !== undefined && (
        <button type="button" className="button" onClick={onCancel}>
          {t('import_cancel')}
        </button>
      )}
    </div>
  )
}
