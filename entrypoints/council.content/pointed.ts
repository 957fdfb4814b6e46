import { type ByRange, boxAt, factsAt, type Point } from '../../lib/highlight/at-point'
import type { MarkedFact } from '../../lib/highlight/marks-of'
import type { Tip } from './chip/tip'

/** How long an explanation stays after the pointer has left its words: time to go and read it. Milliseconds. */
const lingers = 250

/**
 * Explains what the pointer is on: at most one look a frame, and none while a person has moved to a mark by
 * keyboard. Escape puts the explanation away. Returns how to stop.
 */
export function watchPointer(tip: Tip, known: () => ByRange): () => void {
  let frame = 0
  let leaving: ReturnType<typeof setTimeout> | undefined
  let shown: readonly MarkedFact[] = []

  const stay = () => clearTimeout(leaving)
  const leave = () => {
    stay()
    leaving = setTimeout(() => {
      shown = []
      if (!tip.isMovedTo) tip.hide()
    }, lingers)
  }
  const look = (point: Point, target: EventTarget | null) => {
    if (tip.isMovedTo) return
    if (tip.isUnder(target)) return stay()
    const facts = known().size === 0 ? [] : factsAt(point, known())
    const [first] = facts
    if (first === undefined) return shown.length > 0 ? leave() : undefined
    stay()
    if (tip.isShown && same(facts, shown)) return
    shown = facts
    tip.point(facts, () => lineAt(first, point))
  }
  const moved = (event: PointerEvent) => {
    const { clientX: x, clientY: y, target } = event
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => look({ x, y }, target))
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown.length > 0 && !tip.isMovedTo) tip.hide()
  }
  const scrolled = () => {
    if (tip.isMovedTo) tip.follow()
    else if (tip.isShown) tip.hide()
  }
  const options = { capture: true, passive: true }
  window.addEventListener('pointermove', moved, options)
  window.addEventListener('pointerdown', moved, options)
  window.addEventListener('keydown', pressed, options)
  window.addEventListener('scroll', scrolled, options)
  return () => {
    stay()
    cancelAnimationFrame(frame)
    window.removeEventListener('pointermove', moved, options)
    window.removeEventListener('pointerdown', moved, options)
    window.removeEventListener('keydown', pressed, options)
    window.removeEventListener('scroll', scrolled, options)
  }
}

const same = (a: readonly MarkedFact[], b: readonly MarkedFact[]): boolean =>
  a.length === b.length && a.every((fact, i) => fact === b[i])

function lineAt(fact: MarkedFact, point: Point): DOMRect | null {
  for (const range of fact.ranges) {
    const box = boxAt(range, point)
    if (box !== null) return box
  }
  return fact.ranges[0]?.getBoundingClientRect() ?? null
}
