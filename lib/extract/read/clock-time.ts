import type { At } from '../../text/shapes'

/** A clock time as printed: `time` is "18:30". */
export interface ReadTime {
  readonly time: string
  readonly at: At
}

// "6.00 pm", "10.00 a.m.", "7pm", "18:30", "1600 hours", "12.00 midnight", "2.00 o'r gloch", "10.00 yb"
const half = "[ap]\\.? ?m\\b|y\\.?[bhp]\\b|noon\\b|midday\\b|midnight\\b|o['’](?:clock|r gloch)\\b"
const clock = new RegExp(
  `\\b(\\d{1,2})[:.](\\d\\d)(?::\\d\\d)?(?![\\d%]|\\.\\d) ?(${half})?|\\b(\\d{1,2}) ?(${half})` +
    '|\\b(\\d\\d)(\\d\\d) ?(?:hours|hrs|h)\\b|\\b(noon|midday|midnight|hanner dydd|hanner nos)\\b',
  'gi',
)
/** "6.30 - 8.30pm", "7 to 9 p.m.": the start has no half of the day of its own. */
const span = new RegExp(
  `\\b(\\d{1,2})(?:[:.](\\d\\d))? ?(?:[-–—]|to|until|till) ?(\\d{1,2})(?:[:.](\\d\\d))? ?(${half})`,
  'gi',
)

/**
 * The first time of day that the text prints, as "HH:MM" in 24 hours; of "10:00 to 11:46" the start.
 * A dotted number without am or pm counts only where it reads as an hour ("10.00", not "13.1.23") and
 * where it can be only one: "6.30" alone may be the morning's or the evening's.
 */
export function readTime(text: string): ReadTime | null {
  const ranged = spanned(text)
  for (const m of text.matchAll(clock)) {
    if (ranged && ranged.at.start <= m.index) return ranged
    // "13.1.23" is a date, "£5.20" and "1.25 MB" are sums and sizes
    const after = text.slice(m.index + m[0].length, m.index + m[0].length + 8)
    if (
      /[\d£./-]/.test(text.charAt(m.index - 1)) ||
      /^ ?(?:[mkg]b?\b|bn|[mb]illion|%|per)/i.test(after)
    )
      continue
    const time = timeOf(m)
    if (time === null) continue
    if (/^[1-7]$/.test(m[1] ?? '') && m[3] === undefined) return null
    const end = m.index + m[0].trimEnd().length
    return {
      time,
      at: { start: m.index, end: text[end] === '.' && /\.\s?m$/i.test(m[0]) ? end + 1 : end },
    }
  }
  return null
}

/** The start takes the end's half of the day, or the other where it would come after the end ("10.30 - 1.00pm"). */
function spanned(text: string): ReadTime | null {
  for (const m of text.matchAll(span)) {
    if (/[\d£./-]/.test(text.charAt(m.index - 1))) continue
    const end = minutes(Number(m[3]), Number(m[4] ?? 0), m[5] ?? '')
    const same = minutes(Number(m[1]), Number(m[2] ?? 0), m[5] ?? '')
    if (end === null || same === null) continue
    const start = same < end ? same : minutes(Number(m[1]), Number(m[2] ?? 0), 'am')
    if (start === null || start >= end) continue
    const stop = m.index + m[0].length
    const dotted = text[stop] === '.' && /\.\s?m$/i.test(m[0])
    return { time: printed(start), at: { start: m.index, end: dotted ? stop + 1 : stop } }
  }
  return null
}

function timeOf(m: RegExpExecArray): string | null {
  const word = (m[3] ?? m[5] ?? m[8] ?? '').toLowerCase()
  if (m[8] !== undefined) return /midnight|nos/.test(word) ? '00:00' : '12:00'
  const time = minutes(Number(m[1] ?? m[4] ?? m[6]), Number(m[2] ?? m[7] ?? 0), word)
  return time === null ? null : printed(time)
}

/** Minutes after midnight; null for a number that is no hour. `word`: what says the half of the day, or "". */
function minutes(hour: number, minute: number, word: string): number | null {
  const said = word.toLowerCase()
  const twelve = said !== '' && !/gloch|clock/.test(said)
  if (minute > 59 || hour > 23 || (twelve && hour === 0)) return null
  if (/noon|mid/.test(said) && hour !== 12) return null
  const later = /^p|yp|yh|y\.[ph]|noon|midday/.test(said)
  // "2 o'clock" says neither morning nor afternoon; no council meets before eight
  const clockwise = /gloch|clock/.test(said) && hour > 0 && hour < 8 ? hour + 12 : hour
  const settled = twelve && hour <= 12 ? (hour % 12) + (later ? 12 : 0) : clockwise
  return settled * 60 + minute
}

const printed = (time: number): string =>
  `${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`
