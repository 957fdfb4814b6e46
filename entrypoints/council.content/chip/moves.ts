import type { Box, Spot } from './spot'

/** A person moves the chip: drops its box somewhere, steps it along the edges, or lets go without moving it. */
export type Moved = { box: Box } | { by: number; side: Spot['side'] | null } | { over: true }

interface Grips {
  all: HTMLElement
  head: HTMLElement
  move: HTMLElement
}

/** A press that moves less than this is a click. CSS pixels. */
const least = 4

const keys: Readonly<Record<string, Moved>> = {
  ArrowUp: { by: -0.25, side: null },
  ArrowDown: { by: 0.25, side: null },
  ArrowLeft: { by: 0, side: 'left' },
  ArrowRight: { by: 0, side: 'right' },
}

/** Watches the chip's head being dragged, and the arrow keys on its grip. Returns how to stop. */
export function watchMoves(
  { all, head, move }: Grips,
  tell: { box(): Box; to(moved: Moved): void },
): () => void {
  const pressed = (event: KeyboardEvent) => {
    const moved = keys[event.key]
    if (moved === undefined) return
    event.preventDefault()
    tell.to(moved)
  }
  move.addEventListener('keydown', pressed)

  const stopDrags = watchDrags(all, head, tell)
  return () => {
    stopDrags()
    move.removeEventListener('keydown', pressed)
  }
}

function watchDrags(
  all: HTMLElement,
  head: HTMLElement,
  tell: { box(): Box; to(moved: Moved): void },
): () => void {
  const { defaultView: view } = head.ownerDocument
  let from: { x: number; y: number; box: Box } | null = null
  let isDrag = false
  const dragged = (event: PointerEvent) => {
    if (from === null) return
    const [x, y] = [event.clientX - from.x, event.clientY - from.y]
    if (!isDrag && Math.hypot(x, y) < least) return
    isDrag = true
    all.style.left = `${from.box.left + x}px`
    all.style.top = `${from.box.top + y}px`
  }
  const over = (event: PointerEvent) => {
    stop()
    if (isDrag) tell.to(event.type === 'pointerup' ? { box: tell.box() } : { over: true })
  }
  const stop = () => {
    from = null
    view?.removeEventListener('pointermove', dragged)
    view?.removeEventListener('pointerup', over)
    view?.removeEventListener('pointercancel', over)
  }
  head.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    from = { x: event.clientX, y: event.clientY, box: tell.box() }
    isDrag = false
    // The pointer leaves the head faster than the head can follow.
    view?.addEventListener('pointermove', dragged)
    view?.addEventListener('pointerup', over)
    view?.addEventListener('pointercancel', over)
  })
  /** The click that ends a drag opens and closes nothing. */
  const clicked = (event: MouseEvent) => {
    if (isDrag) event.stopPropagation()
    isDrag = false
  }
  head.addEventListener('click', clicked, { capture: true })
  return stop
}
