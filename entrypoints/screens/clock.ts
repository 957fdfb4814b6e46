import type { LocalMoment } from '../../lib/words/dates'

const two = (n: number): string => String(n).padStart(2, '0')
const dateOf = (day: Date): string =>
  `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
const DAY = 24 * 60 * 60 * 1000

/** Today on the reader's own calendar, `yyyy-mm-dd`. */
export const today = (): string => dateOf(new Date())

/** A moment (UTC, ISO 8601) as the reader's own clock tells it. */
export function localMoment(iso: string): LocalMoment {
  const at = new Date(iso)
  const date = dateOf(at)
  // From noon to noon, so that a day of 23 or 25 hours is still one day.
  const noon = (day: string) => new Date(`${day}T12:00:00`).getTime()
  const daysAgo = Math.round((noon(today()) - noon(date)) / DAY)
  return { date, time: `${two(at.getHours())}:${two(at.getMinutes())}`, daysAgo }
}
