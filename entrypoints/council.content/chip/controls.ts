import type { Box, Room } from './spot'

/** What a person can press or type into. */
const pressed =
  'a[href], area[href], button, input, select, textarea, summary, label, audio, video, iframe, [contenteditable], [tabindex]:not([tabindex^="-"]), [role="button"], [role="link"], [role="tab"], [role="menuitem"]'

/** The room that the page leaves: its controls, in the document's own measure. */
export function roomIn(doc: Document): Room {
  const { clientWidth, clientHeight } = doc.documentElement
  const page = doc.scrollingElement ?? doc.documentElement
  const { scrollTop, scrollHeight } = page
  return {
    window: { width: clientWidth, height: doc.defaultView?.innerHeight ?? clientHeight },
    scrolls: Math.max(0, scrollHeight - page.clientHeight),
    controls: boxesOf(doc).map(({ left, right, top, bottom }) => ({
      left,
      right,
      top: top + scrollTop,
      bottom: bottom + scrollTop,
    })),
  }
}

/** Whether something that can be pressed stands under this box of the window just now. */
export function isOverControl(doc: Document, box: Box): boolean {
  return boxesOf(doc).some(
    (one) =>
      one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top,
  )
}

/** What fills half of the window is a part of the page that scrolls or can be jumped to: no control. */
function boxesOf(doc: Document): DOMRect[] {
  const { clientWidth, clientHeight } = doc.documentElement
  const half = (clientWidth * clientHeight) / 2
  return [...doc.querySelectorAll(pressed)]
    .map((control) => control.getBoundingClientRect())
    .filter(({ width, height }) => width > 0 && height > 0 && width * height < half)
}
