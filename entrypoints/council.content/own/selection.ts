import type { Host } from '../chip/host'

/** What a person has selected: printed words of the page, or why there are none that could be marked. */
export type Selected =
  | { is: 'words'; range: Range }
  | { is: 'nothing' | 'in-form' | 'in-frame' | 'is-ours' }

/** What is selected in the page that is open. */
export function selectedIn(doc: Document, host: Host): Selected {
  const selection = doc.getSelection()
  if (selection !== null && host.holds(selection)) return { is: 'is-ours' }
  const range = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  if (range !== null && !range.collapsed)
    // A copy: the selection's own range goes on moving with it.
    return isTyped(range) ? { is: 'in-form' } : { is: 'words', range: range.cloneRange() }
  const { activeElement } = doc
  if (activeElement?.matches('iframe, frame')) return { is: 'in-frame' }
  return { is: activeElement?.matches('input, textarea, select') ? 'in-form' : 'nothing' }
}

/** The selected words as they are shown, lines apart; "" where none of the page's own are selected. */
export const selectedWords = (doc: Document, host: Host): string =>
  // As the browser would copy them: unlike a range's, a selection's words do not run together at a line break.
  selectedIn(doc, host).is === 'words' ? String(doc.getSelection()) : ''

/** Words that a person types, not words that the page prints. */
function isTyped({ commonAncestorContainer: node }: Range): boolean {
  const element = node instanceof HTMLElement ? node : node.parentElement
  return element?.isContentEditable === true
}

/** How long a selection must have stood still: a person who drags or holds an arrow key is not done. Milliseconds. */
const rests = 200

/** Calls when the selection has come to rest, whatever it is by then. Returns how to stop. */
export function watchSelection(doc: Document, settled: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isDragging = false
  const later = () => {
    clearTimeout(timer)
    if (!isDragging) timer = setTimeout(settled, rests)
  }
  const pressed = (event: PointerEvent) => {
    isDragging = event.button === 0
  }
  const released = () => {
    if (!isDragging) return
    isDragging = false
    later()
  }
  const view = doc.defaultView
  const options = { capture: true, passive: true }
  doc.addEventListener('selectionchange', later)
  view?.addEventListener('pointerdown', pressed, options)
  view?.addEventListener('pointerup', released, options)
  view?.addEventListener('pointercancel', released, options)
  return () => {
    clearTimeout(timer)
    doc.removeEventListener('selectionchange', later)
    view?.removeEventListener('pointerdown', pressed, options)
    view?.removeEventListener('pointerup', released, options)
    view?.removeEventListener('pointercancel', released, options)
  }
}
