/**
 * The most that one capture may hold; a longer one is refused whole. The longest honest pages known (minutes of a
 * whole day, an agenda of 2,000 items) stay far below. Text counts in UTF-16 units. Messages between a page and its
 * extension hold 64 MB at most.
 */
export const captureLimits = {
  records: 5_000,
  /** Entries of any list, spans of any value. */
  list: 10_000,
  /** The text of one record. */
  text: 2_000_000,
  /** All strings of the capture together. */
  whole: 16_000_000,
  /** An address, an id, the name of a rule. */
  name: 8_000,
} as const

/** How long the text of a capture is that is over the limits, in UTF-16 units. Null for one that is within them. */
export function tooLong(capture: { records: readonly { text: string }[] }): number | null {
  let units = 0
  let isLong = capture.records.length > captureLimits.records
  const walk = (value: unknown): void => {
    if (typeof value === 'string') units += value.length
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value) && value.length > captureLimits.list) isLong = true
    for (const part of Object.values(value)) walk(part)
  }
  walk(capture)
  for (const { text } of capture.records) if (text.length > captureLimits.text) isLong = true
  if (!isLong && units <= captureLimits.whole) return null
  return capture.records.reduce((sum, { text }) => sum + text.length, 0)
}
