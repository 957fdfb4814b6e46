import { t } from '../../lib/i18n'
import './changes.css'

interface Props {
  /** Why the new words wait for the user; null where they are shown. */
  readonly waits: 'checked' | 'http' | null
  readonly open: boolean
  readonly onToggle: () => void
  readonly onTake: () => void
  readonly onLeave: () => void
}

const WHY = { checked: 'diff_waits', http: 'diff_waits_http' } as const

/** The page has new words: what that means for the record, and what to do about it. */
export function ChangedBar({ waits, open, onToggle, onTake, onLeave }: Props) {
  return (
    <div className="changed-bar">
      <p>{t(waits === null ? 'diff_unseen' : WHY[waits])}</p>
      <p className="changed-acts">
        <button type="button" className="button" aria-expanded={open} onClick={onToggle}>
          {t(open ? 'diff_close' : 'diff_open')}
        </button>
        {waits !== null && (
          <>
            <button type="button" className="button" onClick={onTake}>
              {t('diff_take')}
            </button>
            <button type="button" className="button" onClick={onLeave}>
              {t('diff_leave')}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
