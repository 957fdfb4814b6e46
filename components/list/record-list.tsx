import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { t } from '../../lib/i18n'
import type { RecordRow as Row } from '../../lib/model/kept'
import { RecordRow } from './record-row'
import { UndoBar } from './undo-bar'
import './record-list.css'

/** A row that was just deleted, and where it stood. */
export interface Deleted {
  readonly row: Row
  readonly index: number
}

interface Props {
  readonly rows: readonly Row[]
  readonly search: string
  /** How many more there are than the rows shown. */
  readonly more: number
  readonly deleted: Deleted | null
  readonly onDelete: (deleted: Deleted) => void
  readonly onUndo: (deleted: Deleted) => void
  readonly onMore: () => void
  /** The person moved up from the first row. */
  readonly onLeave: () => void
}

const stopsIn = (list: HTMLElement | null): HTMLElement[] =>
  list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-stop]')]

/**
 * Captured decisions, newest first. One Tab stop: arrows move, Home and End jump, Enter opens the source,
 * Delete deletes. A deletion is undone in the place where the row stood.
 */
export function RecordList(props: Props) {
  const { rows, search, more, deleted, onDelete, onUndo, onMore, onLeave } = props
  const list = useRef<HTMLUListElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const current = rows.some(({ id }) => id === active) ? active : (rows[0]?.id ?? null)
  const restored = useRef<string | null>(null)

  // Once the row is back among the others, it has the focus again.
  useEffect(() => {
    if (restored.current === null || !rows.some(({ id }) => id === restored.current)) return
    const row = stopsIn(list.current).find(({ dataset }) => dataset.stop === restored.current)
    restored.current = null
    row?.focus()
  }, [rows])

  const move = (event: KeyboardEvent) => {
    const stops = stopsIn(list.current)
    const at = stops.findIndex((stop) => stop.matches(':focus'))
    const to = target(event.key, at, stops.length)
    if (to === null) return
    event.preventDefault()
    if (to < 0) onLeave()
    else stops[to]?.focus()
  }
  const undo = (one: Deleted) => {
    restored.current = one.row.id
    onUndo(one)
  }
  const bar =
    deleted === null ? null : <UndoBar title={deleted.row.title} onUndo={() => undo(deleted)} />

  return (
    <ul className="rows" aria-label={t('list_label')} ref={list} onKeyDown={move}>
      {rows.map((row, index) => (
        <Fragment key={row.id}>
          {deleted?.index === index && bar}
          <RecordRow
            row={row}
            search={search}
            tabbable={row.id === current}
            onFocus={() => setActive(row.id)}
            onDelete={() => onDelete({ row, index })}
          />
        </Fragment>
      ))}
      {deleted !== null && deleted.index >= rows.length && bar}
      {more > 0 && (
        <li className="rows-more">
          <button type="button" className="button quiet" data-stop="" onClick={onMore}>
            {t('list_more', { n: more })}
          </button>
        </li>
      )}
    </ul>
  )
}

/** The stop to move to; -1 is before the first, null for a key that does not move. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}
