/** Whether a pointer is held down on this screen, from the press until the click that it makes is over. */
let isHeld = false
let turn = 0
const listeners = new Set<() => void>()

function set(held: boolean): void {
  if (isHeld === held) return
  isHeld = held
  for (const tell of listeners) tell()
}

function press(): void {
  turn += 1
  set(true)
}

/** The click is dispatched in the same task as the release: this runs in the one after. */
function release(): void {
  const ended = turn
  setTimeout(() => ended === turn && set(false))
}

/** Starts to watch for presses; called once, before a screen is drawn. */
export function watchPresses(): void {
  const options = { capture: true, passive: true }
  for (const type of ['pointerdown', 'mousedown']) addEventListener(type, press, options)
  // What is dragged is not clicked, and its release is not always told.
  for (const type of ['pointerup', 'mouseup', 'pointercancel', 'dragstart', 'dragend'])
    addEventListener(type, release, options)
  // Not captured: an element that loses the focus to what is pressed ends no press, a window does.
  addEventListener('blur', release)
}

export const isPressed = (): boolean => isHeld

/** Calls back when a press begins and when it is over. Returns how to stop. */
export function onPress(tell: () => void): () => void {
  listeners.add(tell)
  return () => void listeners.delete(tell)
}
