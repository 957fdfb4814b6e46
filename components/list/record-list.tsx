import { useEffect, useRef, useState } from 'react'
import { t } from '../../lib/i18n'
import type { RecordRow as Row } from '../../lib/model/kept'
import { moveInList, stopsIn } from './list-keys'
import { RecordRow } from './record-row'
import './record-list.css'

interface Props {
  readonly rows: readonly Row[]
  readonly search: string
  /** Other pages of a row's matter in the library, in words, by the row's id. */
  readonly also: ReadonlyMap<string, string>
  /** How many more there are than the rows shown. */
  readonly more: number
  /** The row that was just given back: it gets the focus once it is here. */
  readonly restored: string | null
  readonly onDelete: (row: Row) => void
  readonly onMore: () => void
  /** The person moved up from the first row. */
  readonly onLeave: () => void
}

/**
 * Captured decisions, newest first. One Tab stop: arrows move, Home and End jump, Enter opens the source,
 * Delete deletes, and the row below takes the focus, so that Delete again deletes that.
 */
export function RecordList(props: Props) {
  const { rows, search, also, more, restored, onDelete, onMore, onLeave } = props
  const list = useRef<HTMLUListElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const current = rows.some(({ id }) => id === active) ? active : (rows[0]?.id ?? null)
  const gone = useRef<{ id: string; index: number } | null>(null)

  useEffect(() => {
    if (gone.current === null || rows.some(({ id }) => id === gone.current?.id)) return
    const { index } = gone.current
    gone.current = null
    const next = rows[Math.min(index, rows.length - 1)]
    stopsIn(list.current)
      .find(({ dataset }) => dataset.stop === next?.id)
      ?.focus()
  }, [rows])
  useFocusOn(list, restored, rows)

  return (
    <ul
      className="rows"
      aria-label={t('list_label')}
      ref={list}
      onKeyDown={(event) => moveInList(event, list.current, onLeave)}
    >
      {rows.map((row, index) => (
        <RecordRow
          key={row.id}
          row={row}
          search={search}
          also={also.get(row.id) ?? ''}
          tabbable={row.id === current}
          onFocus={() => setActive(row.id)}
          onDelete={() => {
            gone.current = { id: row.id, index }
            onDelete(row)
          }}
        />
      ))}
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

/** Gives the focus to a row once, when it comes. */
function useFocusOn(
  list: React.RefObject<HTMLUListElement | null>,
  id: string | null,
  rows: readonly Row[],
) {
  const done = useRef<string | null>(null)
  useEffect(() => {
    if (id === null) done.current = null
    if (id === null || done.current === id || !rows.some((row) => row.id === id)) return
    done.current = id
    stopsIn(list.current)
      .find(({ dataset }) => dataset.stop === id)
      ?.focus()
  }, [list, id, rows])
}
