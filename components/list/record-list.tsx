import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { RecordRow as Row } from '../../lib/model/kept'
import { placeAfter } from './list-keys'
import { RecordRow, WaitingRow } from './record-row'
import { useRowFocus } from './use-row-focus'
import './record-list.css'

/** How rows are shown. */
export interface ListView {
  /** By which day the list is sorted: the one that each row shows. */
  readonly order: 'decided' | 'captured'
  /** The rows are of agenda items without a decision: that nothing was resolved goes without saying. */
  readonly items?: boolean
  /** What was searched for. */
  readonly search: string
  /** A moment's day on the reader's own calendar, `yyyy-mm-dd`. */
  readonly dayOf: (iso: string) => string
}

interface Props {
  /** What the list is of. */
  readonly label: string
  readonly total: number
  /** The row at a place of the list; undefined while it is read. */
  readonly rowAt: (place: number) => Row | undefined
  readonly view: ListView
  /** Other pages of a row's matter in the library, in words, by the row's id. */
  readonly also: ReadonlyMap<string, string>
  /** The row that was just given back: it gets the focus once it is here. */
  readonly restored: string | null
  /** The places that are shown, the second one past the last. */
  readonly onShown: (from: number, to: number) => void
  readonly onDelete: (row: Row) => void
  /** The person moved up from the first row. */
  readonly onLeave: () => void
}

/** The height of a row whose title takes one line: what is not measured yet is taken to be so high. */
const likely = 55
/** Rows above and below those that are seen, so that none is missing while one scrolls. */
const overscan = 6
/** Before the popup is laid out. */
const atFirst = { width: 380, height: 420 }

/**
 * Captured records, all of them to be scrolled through; only those near the window are there. One Tab stop: arrows
 * and Page keys move, Home and End jump, Enter opens the source, Delete deletes, and the row below takes the focus, so
 * that Delete again deletes that.
 */
export function RecordList(props: Props) {
  const { label, total, rowAt, view, also, restored, onShown, onDelete, onLeave } = props
  const box = useRef<HTMLDivElement>(null)
  const focus = useRowFocus({ total, rowAt, restored, box })
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => box.current,
    estimateSize: () => likely,
    getItemKey: (place) => rowAt(place)?.id ?? place,
    overscan,
    initialRect: atFirst,
    // A row with the focus stays, however far one scrolls.
    rangeExtractor: ({ startIndex, endIndex, overscan: more, count }) =>
      places(startIndex - more, endIndex + more, count, focus.place),
  })
  const items = virtual.getVirtualItems()
  const { startIndex = 0, endIndex = 0 } = virtual.range ?? {}
  useEffect(() => onShown(startIndex, endIndex + 1), [onShown, startIndex, endIndex])

  useEffect(() => {
    const lost = focus.isLost()
    if (lost !== null) virtual.scrollToIndex(lost)
  })

  const move = (event: KeyboardEvent) => {
    const page = Math.max(1, endIndex - startIndex)
    const to = placeAfter(event.key, focus.toward() ?? 0, total, page)
    if (to === null) return
    event.preventDefault()
    if (to < 0) return onLeave()
    virtual.scrollToIndex(to)
    focus.give(to)
  }
  const tabbable = focus.place ?? startIndex

  const rowOf = ({ index, start }: VirtualItem) => {
    const row = rowAt(index)
    const at = {
      ref: virtual.measureElement,
      'data-index': index,
      'aria-posinset': index + 1,
      'aria-setsize': total,
      style: { transform: `translateY(${start}px)` },
    }
    if (row === undefined) return <WaitingRow key={index} at={at} />
    return (
      <RecordRow
        key={row.id}
        at={at}
        row={row}
        view={view}
        also={also.get(row.id) ?? ''}
        tabbable={index === tabbable}
        onFocus={() => focus.has(index, row.id)}
        onDelete={() => {
          focus.leaves(index, row.id)
          onDelete(row)
        }}
      />
    )
  }
  return (
    <div className="rows-box" ref={box}>
      <ul
        className="rows virtual"
        aria-label={label}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={move}
      >
        {items.map(rowOf)}
      </ul>
    </div>
  )
}

/** The places from one to another, as far as they are in the list, and one more. */
function places(from: number, to: number, count: number, also: number | null): number[] {
  const [first, last] = [Math.max(0, from), Math.min(to, count - 1)]
  const all = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  if (also === null || also >= count || (also >= first && also <= last)) return all
  return also < first ? [also, ...all] : [...all, also]
}
