import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RecordRow as Row } from '../../lib/model/kept'

interface Rows {
  readonly total: number
  readonly rowAt: (place: number) => Row | undefined
  /** The row that was just given back: it gets the focus once it is here. */
  readonly restored: string | null
  readonly box: RefObject<HTMLElement | null>
}

/** A row by its place and its id: other rows that come or go move it. */
interface Place {
  readonly place: number
  readonly id: string
}

/** So many places from where it was a row is looked for after others came or went. */
const near = 60

/**
 * Which row of a list has the focus or had it last, where not all rows are there. What is given the focus gets it once
 * it is read and shown.
 */
export function useRowFocus({ total, rowAt, restored, box }: Rows) {
  const [active, setActive] = useState<Place | null>(null)
  const wanted = useRef<number | null>(null)
  const gone = useRef<Place | null>(null)
  const done = useRef<string | null>(null)
  const find = (id: string, place: number): number | null => {
    for (let off = 0; off <= near; off += 1)
      for (const at of [place - off, place + off])
        if (at >= 0 && at < total && rowAt(at)?.id === id) return at
    return null
  }
  const place = active === null ? null : find(active.id, active.place)

  useEffect(() => {
    if (gone.current !== null && find(gone.current.id, gone.current.place) === null) {
      wanted.current = Math.min(gone.current.place, total - 1)
      gone.current = null
    }
    if (restored === null) done.current = null
    else if (done.current !== restored) {
      wanted.current = find(restored, active?.place ?? 0) ?? wanted.current
      if (wanted.current !== null) done.current = restored
    }
    // A row that went while it was waited for is the last one no more.
    if (wanted.current !== null) wanted.current = Math.min(wanted.current, total - 1)
    const stop = stopAt(box.current, wanted.current)
    if (stop === null) return
    wanted.current = null
    stop.focus()
  })

  return {
    /** Null where no row of the list had it. */
    place,
    /** The same, or where it is on its way to: a key may be pressed again before it is there. */
    toward: () => wanted.current ?? place,
    /** The place that waits for its row and is not even near what is shown: what was read meanwhile moved it away. */
    isLost: () => (isShown(box.current, wanted.current) ? null : wanted.current),
    has: (at: number, id: string) => setActive({ place: at, id }),
    give: (at: number) => {
      wanted.current = at
      stopAt(box.current, at)?.focus()
    },
    /** The row is about to go: the one that is then in its place gets the focus. */
    leaves: (at: number, id: string) => {
      gone.current = { place: at, id }
    },
  }
}

function isShown(box: HTMLElement | null, place: number | null): boolean {
  return place === null || box?.querySelector(`[data-index="${place}"]`) != null
}

function stopAt(box: HTMLElement | null, place: number | null): HTMLElement | null {
  if (box === null || place === null) return null
  return box.querySelector<HTMLElement>(`[data-index="${place}"] [data-stop]`)
}
