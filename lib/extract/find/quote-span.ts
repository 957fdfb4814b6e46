import type { At } from '../../text/shapes'

/** A span with the bracket that closes one it opens: "£2m (a year" becomes "£2m (a year)". */
export function closed(text: string, at: At): At {
  const words = text.slice(at.start, at.end)
  const open = words.split('(').length > words.split(')').length
  return open && text[at.end] === ')' ? { start: at.start, end: at.end + 1 } : at
}
