import { useCallback, useEffect, useState } from 'react'
import type { RecordRow } from '../../lib/model/kept'
import type { RecordId } from '../../lib/model/live'
import { changeNumber } from '../../lib/store/counts'
import { type FirstRows, firstRows, listedKeys, rowsFor } from '../../lib/store/list'
import { type ListOrder, type RecordQuery, wordsOf } from '../../lib/store/search'
import { useLive, useLiveWindow } from '../screens/use-live'

/** So many rows are read when the list opens: more than the popup shows. */
const head = 60
/** Rows are read in pieces of so many, with one piece more above and below. */
const piece = 50
/** Words are typed for so long before the whole library is looked through for them. Milliseconds. */
const typing = 150

/** What a list is of. */
export interface ListOf {
  readonly query: RecordQuery
  readonly order: ListOrder
}

/** A list of the library, of which only what is shown is read. */
export interface List extends ListOf {
  /** Null while it is not known: a search finds its first rows before it has found all. */
  readonly total: number | null
  /** How many are there for certain. */
  readonly atLeast: number
  readonly rowAt: (place: number) => RecordRow | undefined
  /** The ids of the rows that are shown, as far as they are read. */
  readonly ids: readonly RecordId[]
  /** The list shows these places, the second one past the last. */
  readonly show: (from: number, to: number) => void
}

/**
 * The list of the records that a query finds. What it opens with is read from an index; the keys of all its rows only
 * once somebody scrolls past that, or has typed words that many records have. Undefined while the first rows are read;
 * until those of another query are there, it is that of the query before.
 *
 * @param counted how many there are, where that is known without reading them
 */
export function useList(of: ListOf | null, counted: number | null): List | undefined {
  const [shown, setShown] = useState({ from: 0, to: head })
  const show = useCallback((from: number, to: number) => setShown({ from, to }), [])
  const first = useLiveWindow(async () => {
    if (of === null) return undefined
    return { of, ...(await firstRows(of.query, of.order, head)) }
  }, [of])
  const keys = useKeys(first?.of ?? null, waitFor(first, shown.to))
  const below = useRows(first?.of, keys, shown)
  if (first === undefined) return undefined
  const inHead = new Set(first.rows.map(({ id }) => id))
  const rowAt = (place: number) => {
    if (place < first.rows.length) return first.rows[place]
    const row = below(place)
    // After a change the keys are a moment older than the first rows, and may have one of these once more.
    return row === undefined || inHead.has(row.id) ? undefined : row
  }
  const places = Array.from({ length: shown.to - shown.from }, (_, n) => shown.from + n)
  return {
    ...first.of,
    atLeast: first.rows.length,
    total: first.total ?? keys?.length ?? counted,
    rowAt,
    ids: places.flatMap((place) => rowAt(place)?.id ?? []),
    show,
  }
}

/** How long to wait until the keys of all rows are read; null: nobody needs them. */
function waitFor(first: (FirstRows & { of: ListOf }) | undefined, to: number): number | null {
  if (first === undefined || first.total !== null) return null
  if (wordsOf(first.of.query).length > 0) return typing
  return to > head / 2 ? 0 : null
}

/**
 * The keys of all rows of a list, read anew after each change of the library; undefined until they are there.
 *
 * @param after milliseconds to wait; null: nobody needs them
 */
function useKeys(of: ListOf | null, after: number | null): readonly number[] | undefined {
  const [found, setFound] = useState<{ of: ListOf; keys: readonly number[] } | null>(null)
  const change = useLive(() => changeNumber('records'))
  useEffect(() => {
    if (of === null || after === null || change === undefined) return
    let stopped = false
    const timer = setTimeout(async () => {
      const keys = await listedKeys(of.query, of.order)
      if (!stopped) setFound({ of, keys })
    }, after)
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }, [of, after, change])
  return found !== null && found.of === of ? found.keys : undefined
}

/** The rows near what is shown, by their places. */
function useRows(
  of: ListOf | undefined,
  keys: readonly number[] | undefined,
  shown: { from: number; to: number },
) {
  const from = Math.max(0, Math.floor(shown.from / piece) * piece - piece)
  const to = Math.ceil(shown.to / piece) * piece + piece
  const read = useLiveWindow(async () => {
    if (keys === undefined || to <= head) return undefined
    return { of, from, rows: await rowsFor(keys.slice(from, to)) }
  }, [of, keys, from, to])
  return (place: number) => (read?.of === of ? read?.rows[place - read.from] : undefined)
}
