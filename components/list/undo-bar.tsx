import { useEffect, useRef } from 'react'
import { t } from '../../lib/i18n'

interface Props {
  readonly title: string
  readonly onUndo: () => void
}

/** Stands where a deleted row stood. It takes the focus that the row had, so that Enter undoes. */
export function UndoBar({ title, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row deleted is another bar
  useEffect(() => button.current?.focus({ preventScroll: true }), [title])
  return (
    <li className="undo">
      <span className="undo-title" role="status">
        {t('undo_deleted', { title })}
      </span>
      <button ref={button} type="button" className="button quiet" data-stop="" onClick={onUndo}>
        {t('undo')}
      </button>
    </li>
  )
}
