import { t } from '../../lib/i18n'
import { leftWords } from '../../lib/words/export'

interface Props {
  readonly step: 'reading' | 'packing'
  readonly done: number
  readonly of: number
  /** Seconds; null while it cannot be told. */
  readonly left: number | null
  readonly onCancel: () => void
}

/** How far an export is, how much longer it takes, and how to stop it. */
export function ExportProgress({ step, done, of, left, onCancel }: Props) {
  const percent = of === 0 ? 0 : Math.floor((100 * done) / of)
  const words =
    step === 'reading' ? t('export_reading', { n: done, of }) : t('export_packing', { n: percent })
  return (
    <div className="export-progress">
      <progress max={100} value={percent} aria-label={t('export_heading')} />
      <p>
        {words}
        {left !== null && ` · ${leftWords(left)}`}
      </p>
      <p className="export-quiet">{t('export_leave_open')}</p>
      <button type="button" className="button" onClick={onCancel}>
        {t('export_cancel')}
      </button>
    </div>
  )
}
