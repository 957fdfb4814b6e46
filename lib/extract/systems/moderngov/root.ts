import { select } from './selectors'

/** Whether ModernGov made this page: its own id, or at least two of its classes. */
export function isModernGov(doc: Document): boolean {
  if (doc.querySelector(select.root)) return true
  return doc.querySelectorAll(select.marks).length >= 2
}

/** The part of the page that is ModernGov's: `#modgov`, else the smallest element that holds all its marks. */
export function modernGovRoot(doc: Document): Element {
  const root = doc.querySelector(select.root)
  if (root) return root
  const marks = doc.querySelectorAll(select.marks)
  const first = marks[0]
  const last = marks[marks.length - 1]
  if (!first || !last) return doc.body ?? doc.documentElement
  const range = doc.createRange()
  range.setStartBefore(first)
  range.setEndAfter(last)
  const common = range.commonAncestorContainer
  return common instanceof Element ? common : (common.parentElement ?? doc.body)
}
