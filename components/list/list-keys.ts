import type { KeyboardEvent } from 'react'

/** The stops of a list for its arrow keys, in the order in which they are shown. */
export const stopsIn = (list: HTMLElement | null): HTMLElement[] =>
  list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-stop]')]

/**
 * The place to move to in a list that is one Tab stop: arrows move, Home and End jump, Page Up and Page Down move by
 * what is seen at once.
 *
 * @param page how many rows are seen at once
 * @returns -1 before the first, null for a key that does not move
 */
export function placeAfter(key: string, at: number, count: number, page = 10): number | null {
  const last = count - 1
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(at + 1, last),
    ArrowUp: at - 1,
    PageDown: Math.min(at + page, last),
    PageUp: Math.max(at - page, 0),
    Home: 0,
    End: last,
  }
  return moves[key] ?? null
}

/**
 * Moves the focus in a list all of whose stops are there.
 *
 * @param onLeave the user moved up from the first stop
 */
export function moveInList(event: KeyboardEvent, list: HTMLElement | null, onLeave: () => void) {
  const stops = stopsIn(list)
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const to = placeAfter(event.key, at, stops.length)
  if (to === null) return
  event.preventDefault()
  if (to < 0) onLeave()
  else stops[to]?.focus()
}
