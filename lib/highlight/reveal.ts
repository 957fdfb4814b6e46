import { groundOf } from './ground'
import { markKinds, nameOf } from './names'

/** How long the words stay lit, in milliseconds. */
const flashFor = 2000
let ending: ReturnType<typeof setTimeout> | undefined

/**
 * Brings words of the page into view and lights them for a moment, without touching the page's nodes.
 * False where they are no longer in the document.
 */
export function reveal(ranges: readonly Range[]): boolean {
  const [first] = ranges
  if (first === undefined || !first.startContainer.isConnected) return false
  unflash()
  const name = nameOf('flash', groundOf()(first.startContainer))
  const highlight = new Highlight(...ranges)
  highlight.priority = markKinds.length
  CSS.highlights.set(name, highlight)
  ending = setTimeout(unflash, flashFor)
  bringIntoView(first)
  return true
}

/** Ends the flash at once. */
export function unflash(): void {
  clearTimeout(ending)
  for (const isDark of [false, true]) CSS.highlights.delete(nameOf('flash', isDark))
}

/** The element first, since it may stand in boxes that scroll by themselves; then the very words in it. */
function bringIntoView(range: Range): void {
  const node = range.startContainer
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { top, bottom } = range.getBoundingClientRect()
  if (top < 0 || bottom > window.innerHeight)
    window.scrollBy({ top: top - window.innerHeight / 3, behavior: 'instant' })
}
