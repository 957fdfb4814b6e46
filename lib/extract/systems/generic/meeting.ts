import type { At } from '../../../text/shapes'
import { readDate } from '../../finders/calendar-date'
import { readTime } from '../../finders/clock-time'
import type { OutlineMeeting } from '../../shapes'

/** "… meeting of the Finance Committee held at …", "… meeting of Cabinet, Tuesday …": the body's own words. */
const bodyIn =
  /\b[Mm]eeting of (?:the )?(\p{Lu}[^.;:]{2,80}?)(?=,? (?:held|on|at|took)\b| [-–—] |,? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|,?\s*$)/u

/**
 * The meeting that a title or a first line names: "Minutes of the meeting of the Finance Committee held on
 * 4 March 2026 at 7.30 pm". Null where the words name no meeting or no day.
 */
export function meetingIn(text: string, at: At): OutlineMeeting | null {
  const words = text.slice(at.start, at.end)
  if (words.length > 300 || !/\bmeeting\b/i.test(words.slice(0, 100))) return null
  const date = readDate(words)
  if (!date) return null
  const body = bodyIn.exec(words.slice(0, date.at.start))
  const from = body?.[1] ? body.index + body[0].length - body[1].length : -1
  const time = readTime(words.slice(date.at.end))
  const move = (start: number, end: number) => ({ start: at.start + start, end: at.start + end })
  return {
    body: body?.[1] ? move(from, from + body[1].length) : null,
    date: move(date.at.start, date.at.end),
    time: time ? move(date.at.end + time.at.start, date.at.end + time.at.end) : null,
    item: null,
    url: null,
  }
}
