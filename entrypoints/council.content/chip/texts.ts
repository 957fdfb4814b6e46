import type { Box } from './spot'

/**
 * The boxes of the words in this box of the window. Elements that do not meet it are not gone into: on a page whose
 * words are in a column of their own, looking at the margin costs next to nothing.
 */
export function* textBoxesIn(doc: Document, box: Box): Generator<Box> {
  const range = doc.createRange()
  const open: Node[] = doc.body === null ? [] : [doc.body]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node instanceof Text) {
      if (node.data.trim() === '') continue
      range.selectNodeContents(node)
      for (const line of range.getClientRects()) if (isIn(line, box)) yield line
    } else if (node instanceof Element && (node === doc.body || isIn(extentOf(node), box))) {
      open.push(...node.childNodes)
    }
  }
}

/** An element's box; one that has none of its own (`display: contents`) may hold words anywhere. */
function extentOf(element: Element): Box {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const hasNoBox = right === left && bottom === top && element.childNodes.length > 0
  return hasNoBox && element.checkVisibility()
    ? { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }
    : { left, right, top, bottom }
}

const isIn = (one: Box, box: Box): boolean =>
  one.left < box.right && one.right > box.left && one.top < box.bottom && one.bottom > box.top
