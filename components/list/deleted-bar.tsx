import { useEffect, useRef } from 'react'
import { t } from '../../lib/i18n'
import './deleted-bar.css'

interface Props {
  /** What was deleted since the screen was opened and not given back, the last of it last. */
  readonly titles: readonly string[]
  /** The list is empty, so that no row of it can have the focus of one that went. */
  readonly takesFocus: boolean
  /** Gives back the one that was deleted last. */
  readonly onUndo: () => void
  readonly onUndoAll: () => void
}

/** What was just deleted, each to be had back: the last one first, or all of it. Nothing where nothing was deleted. */
export function DeletedBar({ titles, takesFocus, onUndo, onUndoAll }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (takesFocus && document.activeElement === document.body) button.current?.focus()
  })
  const n = titles.length
  const title = titles.at(-1)
  if (title === undefined) return null
  return (
    <div className="deleted-bar">
      <span className="deleted-title" role="status" title={title}>
        {n === 1 ? t('undo_deleted', { title }) : t('deleted_count', { n })}
      </span>
      <button
        ref={button}
        type="button"
        className="button quiet"
        aria-keyshortcuts="Control+Z"
        title={t('deleted_undo_of', { title })}
        onClick={onUndo}
      >
        {t('undo')}
      </button>
      {n > 1 && (
        <button type="button" className="button quiet" onClick={onUndoAll}>
          {t('deleted_undo_all')}
        </button>
      )}
    </div>
  )
}
