import * as z from 'zod/mini'

/** UTC, ISO 8601 with `Z`, of a day and a time that there are: not 2026-02-30T25:00Z. */
export const Moment = z
  .string()
  .check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/), z.refine(isMoment))

function isMoment(text: string): boolean {
  const time = Date.parse(text)
  // Both to the second: a page's own fraction may be longer than ours.
  const [toSecond = ''] = text.split(/[.Z]/)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(toSecond)
}
