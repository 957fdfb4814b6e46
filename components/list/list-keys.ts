import type { KeyboardEvent } from 'react'

/** The stops of a list for its arrow keys, in the order in which they are shown. */
export const stopsIn = (list: HTMLElement | null): HTMLElement[] =>
  list === null ? [] : [...list.querySelectorAll<HTMLElement>('[data-stop]')]

/** The stop to move to; -1 is before the first, null for a key that does not move. */
function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowUp') return at - 1
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

/**
 * Moves the focus in a list that is one Tab stop: arrows move, Home and End jump.
 *
 * @param onLeave the user moved up from the first stop
 */
export function moveInList(event: KeyboardEvent, list: HTMLElement | null, onLeave: () => void) {
  const stops = stopsIn(list)
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  const to = target(event.key, at, stops.length)
  if (to === null) return
  event.preventDefault()
  if (to < 0) onLeave()
  else stops[to]?.focus()
}
