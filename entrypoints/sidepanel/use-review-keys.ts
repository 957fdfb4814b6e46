import { useLayoutEffect } from 'react'
import { keyOf, shownRows } from '../../components/review/shown-facts'
import type { FactKey, ReviewedFact } from '../../lib/model/kept'
import type { useReview } from './use-review'

const rows = (): HTMLElement[] => shownRows(document)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog') !== null

/** The row that stands `by` places from the one that keys act on, in the order in which they are shown. */
function rowFrom(current: string | null, by: 1 | -1): HTMLElement | undefined {
  const all = rows()
  const at = all.findIndex((row) => keyOf(row) === current)
  if (at < 0) return by === 1 ? all[0] : all.at(-1)
  return all[at + by]
}

/**
 * The next fact that is shown and that nobody has judged, from the top again after the last; null where none is left.
 *
 * @param after the fact that keys act on
 * @param judged facts that were judged just now, and may be shown as they were
 */
export function nextToCheck(after: FactKey | null, judged: readonly FactKey[]): FactKey | null {
  const all = rows()
  const at = all.findIndex((row) => keyOf(row) === after)
  const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(
    (row) => row.dataset.reviewed === 'no' && !judged.includes(keyOf(row) ?? ''),
  )
  return keyOf(next)
}

/** Brings a row before the person. Its own focus handler makes it the one that keys act on. */
function goTo(row: HTMLElement | undefined): void {
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}

type Review = ReturnType<typeof useReview>

/**
 * Keys of the panel: j and k, c, e, r, n on a fact, u and Ctrl+Z, Shift+Ctrl+Z. Not while a person types, and
 * single letters only while they are on: who speaks to a computer says letters without meaning keys.
 */
export function useReviewKeys(review: Review, facts: readonly ReviewedFact[]): void {
  // Before the rows are seen: no key that a person presses at the sight of them is lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return
      if (handled(event, review, facts)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [review, facts])
}

function handled(event: KeyboardEvent, review: Review, facts: readonly ReviewedFact[]): boolean {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
  if (event.ctrlKey || event.metaKey) {
    if (key !== 'z') return false
    if (event.shiftKey) review.redo()
    else review.undo()
    return true
  }
  const { letterKeys } = review.reviewing
  if (key.length === 1 && !letterKeys) return false
  const focused = keyOf(document.activeElement?.closest('[data-fact]'))
  const { reviewing } = review
  // Arrows scroll, as everywhere, until a person is among the facts.
  if (key === 'j' || (key === 'ArrowDown' && focused !== null)) return go(reviewing.current, 1)
  if (key === 'k' || (key === 'ArrowUp' && focused !== null)) return go(reviewing.current, -1)
  if (key === 'u') {
    review.undo()
    return true
  }
  const fact = facts.find((one) => one.key === (focused ?? reviewing.current))
  if (fact === undefined) return false
  const acts: Readonly<Record<string, () => void>> = {
    c: () => reviewing.confirm(fact),
    r: () => reviewing.reject(fact),
    e: () => reviewing.open(fact.key, 'correct'),
    n: () => reviewing.open(fact.key, 'note'),
  }
  acts[key]?.()
  return Object.hasOwn(acts, key)
}

function go(current: string | null, by: 1 | -1): boolean {
  goTo(rowFrom(current, by))
  return true
}
