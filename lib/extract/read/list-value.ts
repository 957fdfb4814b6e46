import type { At } from '../../text/shapes'

/** One entry of a list that a label prints. */
export interface ListEntry {
  readonly text: string
  readonly at: At
}

/**
 * The entries of a label's value: lines, or parts between semicolons; commas part them only where
 * neither is printed and every part is a name of its own. Brackets around an entry are taken off:
 * "(All Wards);" gives "All Wards". Entries that say there are none give nothing.
 */
export function readList(value: string): ListEntry[] {
  const parter = /[\n;]/.test(value.trim().replace(/[\s;]+$/, '')) ? /[\n;]+/g : commas(value)
  const entries: ListEntry[] = []
  let start = 0
  const push = (end: number) => {
    const entry = trimmed(value, start, end)
    if (entry && !/^(?:none|n\/a|not applicable|not stated|nil|dim)$/i.test(entry.text))
      entries.push(entry)
  }
  if (parter)
    for (const m of value.matchAll(parter)) {
      push(m.index)
      start = m.index + m[0].length
    }
  push(value.length)
  return entries
}

/** "Ashby, Birch and Cole Green": short names alone, so that a sentence with commas stays whole. */
function commas(value: string): RegExp | null {
  const parts = value.split(',')
  const names = parts.every(
    (part) => /^\s*\(?[A-Z\d][^.:]{0,40}$/.test(part) && part.trim().split(/\s+/).length <= 5,
  )
  return parts.length > 1 && names ? /,/g : null
}

function trimmed(value: string, from: number, to: number): ListEntry | null {
  let start = from
  let end = to
  const skip = /[\s;,•·]/
  while (start < end && skip.test(value.charAt(start))) start++
  while (end > start && (skip.test(value.charAt(end - 1)) || value.charAt(end - 1) === '.')) end--
  if (value.charAt(start) === '(' && value.charAt(end - 1) === ')') {
    return trimmed(value, start + 1, end - 1)
  }
  if (start >= end) return null
  return { text: value.slice(start, end).replace(/\s+/g, ' '), at: { start, end } }
}
